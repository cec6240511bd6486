using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>Mails sent with high importance.</summary>
internal static class ImportanceFlag
{
    public static void Read(Exchange exchange, OwnerUsual usual, Strains strains)
    {
        var importance = strains.Of(Signal.Importance);
        for (var i = 0; i < importance.Length; i++)
        {
            if (exchange.Mails[i].Counts)
            {
                importance[i] = exchange.Mails[i].Has(MailMarks.High) ? 1 : 0;
            }
        }
    }
}
