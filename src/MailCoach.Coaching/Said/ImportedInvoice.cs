using MailCoach.Coaching.Payments.Ledger;

namespace MailCoach.Coaching.Said;

/// <summary>One line of an imported ledger. <paramref name="Client"/> is an address (lower-case) or a client id.</summary>
public sealed record ImportedInvoice(
    string Client, string Number, DateOnly SentOn, DateOnly? DueOn, DateOnly? PaidOn, decimal? Amount, bool Disputed)
{
    /// <summary>Both lines tell of one invoice: one client, one number, and not a number that began again in another year.</summary>
    public bool IsSameAs(ImportedInvoice other) => Client == other.Client && Number == other.Number && LedgerRules.IsOneNumber(InvoiceKey.Of(Number), DaysApart(other));

    public int DaysApart(ImportedInvoice other) => Math.Abs(SentOn.DayNumber - other.SentOn.DayNumber);
}
