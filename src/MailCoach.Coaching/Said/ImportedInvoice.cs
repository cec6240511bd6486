namespace MailCoach.Coaching.Said;

/// <summary>One line of an imported ledger. <paramref name="Client"/> is an address (lower-case) or a client id.</summary>
public sealed record ImportedInvoice(
    string Client, string Number, DateOnly SentOn, DateOnly? DueOn, DateOnly? PaidOn, decimal? Amount, bool Disputed);
