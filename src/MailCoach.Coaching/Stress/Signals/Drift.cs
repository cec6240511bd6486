using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>A running thread that gets another subject by their hand: the work wanders.</summary>
internal static class Drift
{
    public static void Read(Exchange exchange, OwnerUsual usual, Strains strains)
    {
        var drift = strains.Of(Signal.Drift);
        var mails = exchange.Mails;
        for (var i = 0; i < mails.Length; i++)
        {
            if (mails[i].Counts && mails[i].Before >= 0 && mails[i].Has(MailMarks.NewSubject)
                && mails[i].Subject != 0 && mails[i].Subject != mails[mails[i].Before].Subject)
            {
                drift[i] = 1;
            }
        }
    }
}
