using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>Threads that go on after "final", "one more thing", and threads that wake up after the owner had the last word for weeks.</summary>
internal static class Reopening
{
    /// <summary>Thanks and a word of approval come within two days of the final version; later it is work again.</summary>
    private const int ThanksMinutes = 2 * OwnerClock.MinutesADay;

    /// <summary>A thread that slept three weeks was closed for whoever wrote last in it.</summary>
    private const int AsleepMinutes = 21 * OwnerClock.MinutesADay;

    private const float WokenUp = 0.4f;

    public static void Read(Exchange exchange, OwnerUsual usual, Strains strains)
    {
        var reopening = strains.Of(Signal.Reopening);
        var mails = exchange.Mails;
        var final = new HashSet<int>();
        for (var i = 0; i < mails.Length; i++)
        {
            ref readonly var mail = ref mails[i];
            if (mail.Counts)
            {
                reopening[i] = Strain(mails, mail, final.Contains(mail.Thread));
            }

            if (mail.Has(MailMarks.Final))
            {
                final.Add(mail.Thread);
            }
        }
    }

    private static float Strain(StressMail[] mails, StressMail mail, bool wasFinal)
    {
        if (mail.Has(MailMarks.OneMore) && mail.Has(MailMarks.NewSubject))
        {
            return 1;
        }

        if (mail.Before < 0 || !mails[mail.Before].IsMine)
        {
            return 0;
        }

        var silent = mail.Minute - mails[mail.Before].Minute;
        return wasFinal && silent > ThanksMinutes ? 1 : silent > AsleepMinutes ? WokenUp : 0;
    }
}
