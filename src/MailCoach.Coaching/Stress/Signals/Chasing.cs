using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>
/// They write again before an answer could be expected: sooner than the owner usually answers, and within a working day.
/// Whoever waited longer is in the right; the owner's silence is not the client's sin.
/// </summary>
internal static class Chasing
{
    /// <summary>A second mail within ten minutes is an afterthought ("PS", "forgot the file").</summary>
    public const int AfterthoughtMinutes = 10;

    /// <summary>Even the quickest owner may be given half an hour at the desk; a second mail later than that is fair.</summary>
    private const int LeastPatience = 30;

    public static void Read(Exchange exchange, OwnerUsual usual, Strains strains)
    {
        var chasing = strains.Of(Signal.Chasing);
        var mails = exchange.Mails;
        var patience = Math.Clamp(usual.AnswersWithin, LeastPatience, usual.WorkingDay);
        for (var i = 0; i < mails.Length; i++)
        {
            if (mails[i].Counts)
            {
                var asked = Asked(mails, i);
                chasing[i] = asked >= 0 && mails[asked].Counts && IsEarly(mails[asked], mails[i], patience) && !IsAfterthought(mails, asked, mails[i]) ? 1 : 0;
            }
        }
    }

    /// <summary>
    /// The mail that is asked about again: the last one of the same person in the same silence. A colleague who joins in asks only where the
    /// subject says so, and a new thread asks about an unanswered old one where its subject does. −1 where nothing is asked again, as between
    /// colleagues who leave the owner in copy.
    /// </summary>
    public static int Asked(StressMail[] mails, int again)
    {
        ref readonly var mail = ref mails[again];
        if (mail.Has(MailMarks.Aside) || mail.Silence < 0)
        {
            return -1;
        }

        if (mail.Silence == again)
        {
            return mail.Has(MailMarks.AsksAgain) && again > 0 && !mails[again - 1].IsMine ? again - 1 : -1;
        }

        for (var before = mail.Before; before >= mail.Silence; before = mails[before].Before)
        {
            if (!mails[before].Has(MailMarks.Aside) && (mails[before].Person == mail.Person || mail.Has(MailMarks.AsksAgain)))
            {
                return before;
            }
        }

        return -1;
    }

    /// <summary>Working minutes between the two, so that a Sunday mail asking about Saturday's is early however many hours lie between.</summary>
    private static bool IsEarly(StressMail first, StressMail again, int patience) => again.Worked - first.Worked < patience;

    private static bool IsAfterthought(StressMail[] mails, int asked, StressMail again) =>
        again.Minute - mails[asked].Minute <= AfterthoughtMinutes && mails[asked].Silence == asked && !again.Has(MailMarks.AsksAgain);
}
