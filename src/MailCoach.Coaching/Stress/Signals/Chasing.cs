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
        var waiting = -1;
        for (var i = 0; i < mails.Length; i++)
        {
            ref readonly var mail = ref mails[i];
            if (mail.Counts)
            {
                var asked = mail.Silence == i ? NewThreadAsksAgain(mail, waiting) : mail.Before;
                chasing[i] = asked >= 0 && mails[asked].Counts && IsEarly(mails[asked], mail, patience) && !IsAfterthought(mails, asked, mail) ? 1 : 0;
            }

            waiting = mail.IsMine ? -1 : i;
        }
    }

    /// <summary>Working minutes between the two, so that a Sunday mail asking about Saturday's is early however many hours lie between.</summary>
    private static bool IsEarly(StressMail first, StressMail again, int patience) => again.Worked - first.Worked < patience;

    private static bool IsAfterthought(StressMail[] mails, int asked, StressMail again) =>
        again.Minute - mails[asked].Minute <= AfterthoughtMinutes && mails[asked].Silence == asked && !again.Has(MailMarks.AsksAgain);

    /// <summary>A new thread that asks about an unanswered old one.</summary>
    private static int NewThreadAsksAgain(StressMail mail, int waiting) => mail.Has(MailMarks.AsksAgain) ? waiting : -1;
}
