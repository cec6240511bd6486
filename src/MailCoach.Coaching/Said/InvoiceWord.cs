using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Said;

/// <summary>The owner's correction of one invoice; null where the reading stands.</summary>
public sealed record InvoiceWord
{
    public DateOnly? PaidOn { get; init; }

    public DateOnly? DueOn { get; init; }

    public InvoiceStatus? Status { get; init; }

    public string? Number { get; init; }
}
