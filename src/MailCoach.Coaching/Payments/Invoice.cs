namespace MailCoach.Coaching.Payments;

/// <summary>One invoice as a careful bookkeeper would have it from subject lines alone. Dates are the owner's; null is "not known".</summary>
public sealed record Invoice
{
    public required string Id { get; init; }

    public required string ClientId { get; init; }

    public string? Number { get; init; }

    /// <summary>The mail whose subject line introduced it; null for an imported one.</summary>
    public string? SubjectMessageId { get; init; }

    public DateOnly? SentOn { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? PaidOn { get; init; }

    public DateTimeOffset? PaidAt { get; init; }

    public decimal? Amount { get; init; }

    public string? Currency { get; init; }

    public required InvoiceStatus Status { get; init; }

    /// <summary>Days from sent to paid; null unless both are known.</summary>
    public int? DaysToPay { get; init; }

    /// <summary>Days beyond terms: negative is early; for an open invoice its age beyond terms as of the reading, a lower bound.</summary>
    public int? DaysLate { get; init; }

    public int Reminders { get; init; }

    public required InvoiceSource Source { get; init; }

    public IReadOnlyList<InvoiceEvidence> Evidence { get; init; } = [];

    /// <summary>Something only the owner can answer about this invoice.</summary>
    public Question? Question { get; init; }

    /// <summary>Argued about with the client: it enters no measure of lateness.</summary>
    public bool Disputed { get; init; }

    /// <summary>A part was paid, and nothing tells whether the rest was not.</summary>
    public bool RestUnseen { get; init; }

    /// <summary>
    /// The last day it was certainly open, of an unseen one that the owner asked for and asked for no more while invoices went on: most likely paid
    /// in silence since. What it tells of lateness is a lower bound.
    /// </summary>
    public DateOnly? OpenUntil { get; init; }

    /// <summary>Paid or open for certain on some day; unseen and void invoices enter no measure.</summary>
    public bool IsMeasured => Status is not (InvoiceStatus.Unseen or InvoiceStatus.Void) && !RestUnseen;

    /// <summary>The same invoice with its counted days filled in as of a day.</summary>
    internal Invoice Dated(DateOnly asOf)
    {
        var isOpen = Status is InvoiceStatus.Open or InvoiceStatus.Overdue or InvoiceStatus.PartPaid && !RestUnseen;
        var end = PaidOn ?? (isOpen ? asOf : null);
        return this with
        {
            DaysToPay = PaidOn is { } paid && SentOn is { } sent ? Math.Max(0, paid.DayNumber - sent.DayNumber) : null,
            DaysLate = end is { } day && DueOn is { } due ? day.DayNumber - due.DayNumber : null,
        };
    }
}

public enum InvoiceStatus
{
    Open,
    Overdue,
    Paid,
    PartPaid,

    /// <summary>No trace of payment, and no reason to take that for non-payment: it enters no measure.</summary>
    Unseen,
    Void,
}

public enum InvoiceSource
{
    Mail,
    Import,
    Owner,
}

/// <summary>A mail (or the owner's word) that an invoice's line was read from.</summary>
public sealed record InvoiceEvidence(EvidenceKind Kind, DateTimeOffset At, string? MessageId);

public enum EvidenceKind
{
    Invoice,
    Reminder,
    Payment,
    Receipt,
    Correction,
    Owner,
}
