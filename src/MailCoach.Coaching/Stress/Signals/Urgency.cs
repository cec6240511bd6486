using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>
/// Words of haste and raised voices in the subjects they choose. A subject counts once a thread: answers only carry it on.
/// A loud voice in nearly every subject is a habit and no haste.
/// </summary>
internal static class Urgency
{
    /// <summary>Who writes this share of subjects loudly always writes so.</summary>
    private const double Habit = 0.8;

    /// <summary>Subjects before a habit can be seen.</summary>
    private const int LeastSubjects = 6;

    public static void Read(Exchange exchange, OwnerUsual usual, Strains strains)
    {
        var urgency = strains.Of(Signal.Urgency);
        var mails = exchange.Mails;
        var loud = AlwaysLoud(mails) ? MailMarks.None : MailMarks.Loud;
        for (var i = 0; i < urgency.Length; i++)
        {
            if (!mails[i].Counts)
            {
                continue;
            }

            urgency[i] = !mails[i].Has(MailMarks.NewSubject) ? float.NaN : mails[i].Has(MailMarks.Urgent | MailMarks.AsksAgain | loud) ? 1 : 0;
        }
    }

    private static bool AlwaysLoud(StressMail[] mails)
    {
        int subjects = 0, loud = 0;
        foreach (ref readonly var mail in mails.AsSpan())
        {
            if (mail.Counts && mail.Has(MailMarks.NewSubject))
            {
                subjects++;
                loud += mail.Has(MailMarks.Loud) && !mail.Has(MailMarks.Urgent | MailMarks.AsksAgain | MailMarks.High) ? 1 : 0;
            }
        }

        return subjects >= LeastSubjects && loud >= Habit * subjects;
    }
}
