using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>Mails in threads that have grown far beyond the owner's usual. Weighs little: a long thread may be a good one.</summary>
internal static class ThreadLength
{
    public static void Read(Exchange exchange, OwnerUsual usual, Strains strains)
    {
        var length = strains.Of(Signal.ThreadLength);
        for (var i = 0; i < length.Length; i++)
        {
            if (exchange.Mails[i].Counts)
            {
                length[i] = exchange.Mails[i].Ordinal > usual.LongThread ? 1 : 0;
            }
        }
    }
}
