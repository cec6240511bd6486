using System.ComponentModel;

namespace MailCoach.Coaching.Payments;

/// <summary>
/// One line of a ledger somebody keeps: complete evidence, so that what is not paid there is open, never <see cref="InvoiceStatus.Unseen"/>.
/// </summary>
/// <param name="DueOn">Null: the client's terms decide.</param>
/// <param name="PaidOn">Null: not paid yet.</param>
/// <param name="Disputed">Argued about: it enters no measure of lateness.</param>
public sealed record LedgerLine(string Number, DateOnly SentOn, DateOnly? DueOn = null, DateOnly? PaidOn = null, decimal? Amount = null, [property: DefaultValue(false)] bool Disputed = false)
{
    /// <summary>The invoice as it stood on a day: null where it was not sent yet, open where it was paid only later.</summary>
    public Invoice? AsOf(string invoiceId, string clientId, int termDays, DateOnly asOf)
    {
        if (SentOn > asOf)
        {
            return null;
        }

        var paid = PaidOn <= asOf ? PaidOn : null;
        var due = DueOn ?? DueAfter(SentOn, termDays);
        return new Invoice
        {
            Id = invoiceId,
            ClientId = clientId,
            Number = Number,
            SentOn = SentOn,
            DueOn = due,
            PaidOn = paid,
            Amount = Amount,
            Disputed = Disputed,
            Status = paid is not null ? InvoiceStatus.Paid : due < asOf ? InvoiceStatus.Overdue : InvoiceStatus.Open,
            Source = InvoiceSource.Import,
        }.Dated(asOf);
    }

    /// <summary>The due date by the terms; the calendar's last day where it has no later one.</summary>
    internal static DateOnly DueAfter(DateOnly sentOn, int termDays) =>
        DateOnly.FromDayNumber(Math.Min(sentOn.DayNumber + termDays, DateOnly.MaxValue.DayNumber));
}
