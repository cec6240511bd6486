using MailCoach.Api.Mailboxes;
using MailCoach.Api.Wire;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;

namespace MailCoach.Api.Invoices;

/// <summary>One line of a client's ledger, with what it was read from.</summary>
public sealed record InvoiceAnswer
{
    public required string Id { get; init; }

    public required string? Number { get; init; }

    public required string? Subject { get; init; }

    public required DateOnly? SentOn { get; init; }

    /// <summary>The instant of the mail; null without one.</summary>
    public required DateTimeOffset? SentAt { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required DateOnly? PaidOn { get; init; }

    public required DateTimeOffset? PaidAt { get; init; }

    public required decimal? Amount { get; init; }

    public required string? Currency { get; init; }

    public required InvoiceStatus Status { get; init; }

    public required int? DaysToPay { get; init; }

    public required int? DaysLate { get; init; }

    public required int Reminders { get; init; }

    public required InvoiceSource Source { get; init; }

    public required IReadOnlyList<InvoiceEvidenceAnswer> Evidence { get; init; }

    /// <summary>"Was this paid on …?", where only the owner can tell.</summary>
    public required string? Question { get; init; }

    public static InvoiceAnswer Of(Invoice invoice, MailboxView view, string language) => new()
    {
        Id = invoice.Id,
        Number = invoice.Number,
        Subject = view.SubjectOf(invoice.SubjectMessageId),
        SentOn = invoice.SentOn,
        SentAt = invoice.SentAt,
        DueOn = invoice.DueOn,
        PaidOn = invoice.PaidOn,
        PaidAt = invoice.PaidAt,
        Amount = invoice.Amount,
        Currency = invoice.Currency,
        Status = invoice.Status,
        DaysToPay = invoice.DaysToPay,
        DaysLate = invoice.DaysLate,
        Reminders = invoice.Reminders,
        Source = invoice.Source,
        Evidence = [.. invoice.Evidence.Select(evidence => (evidence, shown: view.Show(evidence.MessageId)))
            .Select(line => new InvoiceEvidenceAnswer(line.evidence.Kind, line.evidence.At, line.shown?.Id, line.shown?.WebLink))],
        Question = invoice.Question is { } question ? MailboxView.Say(question.Text, language) : null,
    };
}

public sealed record InvoiceEvidenceAnswer(EvidenceKind Kind, DateTimeOffset At, string? MessageId, string? WebLink);

/// <summary>The owner's correction, as a merge patch.</summary>
public sealed record InvoicePatch(InvoiceWord Word) : IBody<InvoicePatch>
{
    public static InvoicePatch Read(Fields fields) => new(new InvoiceWord
    {
        PaidOn = fields.Date("paidOn"),
        DueOn = fields.Date("dueOn"),
        Status = fields.Choice<InvoiceStatus>("status"),
        Number = fields.Text("number", 64),
    });
}

/// <summary>What an import did, in invoices.</summary>
public sealed record ImportAnswer(int Added, int Changed, int Unchanged);
