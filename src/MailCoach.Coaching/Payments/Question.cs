namespace MailCoach.Coaching.Payments;

/// <summary>What only the owner can answer.</summary>
public sealed record Question(QuestionKind Kind, Sentence Text, IReadOnlyList<string> InvoiceIds);

public enum QuestionKind
{
    PaidOn,
    Terms,
    HowTheyPay,
    Lump,
}
