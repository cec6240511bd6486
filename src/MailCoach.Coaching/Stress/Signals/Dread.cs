using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>
/// The owner puts this client off: answers later than others in the same week, leaves their mail unread or flagged, answers at midnight.
/// A mail never answered has waited at least until now. A silence in which they chased is chasing and not dread as well.
/// </summary>
internal static class Dread
{
    /// <summary>Three times as long as others wait is late.</summary>
    private const int TimesLater = 3;

    /// <summary>Less than half a working day more is nothing one feels, in working minutes.</summary>
    private const int LeastDelay = 240;

    /// <summary>Unread after two working days is not a matter of time.</summary>
    private const int UnreadWorkingDays = 2;

    /// <summary>Many mails need no answer: without one, only the first signs of avoiding count.</summary>
    private const float NeverAnswered = 0.4f;
    private const float Late = 0.8f;
    private const float Flagged = 0.4f;
    private const float AtMidnight = 0.4f;

    public static void Read(Exchange exchange, OwnerUsual usual, Strains strains)
    {
        var dread = strains.Of(Signal.Dread);
        var mails = exchange.Mails;
        var chased = Chased(mails, strains);
        for (var i = 0; i < mails.Length; i++)
        {
            ref readonly var mail = ref mails[i];
            if (!mail.Counts)
            {
                continue;
            }

            var avoided = usual.UnreadSpeaks && mail.Has(MailMarks.Unread) && usual.WaitedSince(mail) >= UnreadWorkingDays * usual.WorkingDay;
            var strain = (avoided ? 1 : 0) + (mail.Has(MailMarks.Flagged) ? Flagged : 0);
            if (mail.Silence == i && !chased.Contains(i) && !WasAway(mails, usual, i))
            {
                strain += Waited(exchange, usual, i);
            }

            dread[i] = mail.Silence != i && strain == 0 ? float.NaN : Math.Min(1, strain);
        }
    }

    private static float Waited(Exchange exchange, OwnerUsual usual, int first)
    {
        var mail = exchange.Mails[first];
        var others = usual.AnswersOthers(mail.Week, exchange.Number);
        var bound = Math.Max(others * TimesLater, others + LeastDelay);
        if (mail.Answer < 0)
        {
            return usual.WaitedSince(mail) > Math.Max(bound, UnreadWorkingDays * usual.WorkingDay) ? NeverAnswered : 0;
        }

        var answer = exchange.Mails[mail.Answer];
        return (answer.Worked - mail.Worked > bound ? Late : 0) + (usual.NightSpeaks && OwnerUsual.IsNight(answer.Minute) ? AtMidnight : 0);
    }

    /// <summary>Silences (by their first mail) in which they asked again too early.</summary>
    private static HashSet<int> Chased(StressMail[] mails, Strains strains)
    {
        var chased = new HashSet<int>();
        var chasing = strains.Of(Signal.Chasing);
        for (var i = 0; i < mails.Length; i++)
        {
            if (chasing[i] > 0)
            {
                chased.Add(mails[i].Silence);
                chased.Add(mails[Chasing.Asked(mails, i)].Silence);
            }
        }

        return chased;
    }

    private static bool WasAway(StressMail[] mails, OwnerUsual usual, int first) =>
        mails[first].Answer >= 0 && usual.Away.Between(OwnerClock.Day(mails[first].Minute), OwnerClock.Day(mails[mails[first].Answer].Minute));
}
