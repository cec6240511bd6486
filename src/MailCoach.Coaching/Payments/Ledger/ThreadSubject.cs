using MailCoach.Coaching.Payments.Subjects;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>A subject without what answering and passing on add to it, folded.</summary>
internal static class ThreadSubject
{
    public static string Of(string subject)
    {
        SubjectPrefixes.Read(subject, out var start);
        return SubjectFold.Fold(subject[start..]).Trim();
    }
}
