namespace MailCoach.Coaching.Advice;

/// <summary>After the ending was said: what happened since, and the next gentle step.</summary>
public sealed record Ending(
    DateOnly SaidOn, DateOnly? LastDay, DateTimeOffset? AcknowledgedAt, string? FinalInvoiceId, IReadOnlyList<Reason> Reopened, Sentence NextStep);
