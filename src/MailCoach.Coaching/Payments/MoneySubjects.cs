namespace MailCoach.Coaching.Payments;

/// <summary>Reads a subject line for money, in every language at once.</summary>
public static class MoneySubjects
{
    /// <summary>Null for the great majority of mail, at next to no cost.</summary>
    /// <param name="subject">As written, with prefixes.</param>
    /// <param name="mine">The owner wrote it.</param>
    /// <param name="sender">The sender's address; the sender and the subject decide together.</param>
    /// <param name="hasAttachments">An invoice usually has one; a link counts when the number and the word stand together.</param>
    public static MoneySubject? Read(ReadOnlySpan<char> subject, bool mine, string? sender, bool hasAttachments) => throw new NotImplementedException();
}
