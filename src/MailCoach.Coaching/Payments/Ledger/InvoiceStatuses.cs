namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>
/// Gives each invoice its status. No payment mail is no evidence of non-payment: without a trace an invoice is open only if a reminder
/// was sent for it, or if this client's payments have been leaving traces.
/// </summary>
internal static class InvoiceStatuses
{
    public static IEnumerable<Invoice> Of(ClientBook book, int termDays, bool paysFine, DateOnly asOf)
    {
        var leavesTraces = !paysFine && LeavesTraces(book, asOf);
        return book.Drafts.Select(draft => Of(draft, termDays, leavesTraces, asOf));
    }

    private static Invoice Of(InvoiceDraft draft, int termDays, bool leavesTraces, DateOnly asOf)
    {
        var due = draft.Sent is { } sent ? LedgerLine.DueAfter(sent.On, termDays) : (DateOnly?)null;
        var status = draft.Void ? InvoiceStatus.Void
            : draft.Paid is not null || draft.PaidSomeDay ? InvoiceStatus.Paid
            : draft.PartPaid ? InvoiceStatus.PartPaid
            : draft.Reminders.Count == 0 && !leavesTraces ? InvoiceStatus.Unseen
            : due is null || due < asOf ? InvoiceStatus.Overdue
            : InvoiceStatus.Open;
        return new Invoice
        {
            Id = draft.Id,
            ClientId = draft.ClientId,
            Number = draft.Number,
            SubjectMessageId = draft.FirstMail.Id,
            SentOn = draft.Sent?.On,
            SentAt = draft.Sent?.Message.At,
            DueOn = due,
            RestUnseen = status == InvoiceStatus.PartPaid && draft.Reminders.Count == 0 && !leavesTraces,
            PaidOn = draft.Paid?.On,
            PaidAt = draft.Paid?.Message.At,
            Amount = draft.Sent?.Subject.Amount ?? draft.Paid?.Subject.Amount,
            Currency = draft.Sent?.Subject.Currency ?? draft.Paid?.Subject.Currency,
            Status = status,
            Reminders = draft.Reminders.Count(mail => mail.Kind == MoneyKind.Reminder),
            Source = InvoiceSource.Mail,
            Evidence = [.. draft.Evidence.OrderBy(evidence => evidence.At).ThenBy(evidence => evidence.MessageId, StringComparer.Ordinal)],
            Question = status is InvoiceStatus.Paid or InvoiceStatus.Void ? null : draft.Question,
        };
    }

    /// <summary>Whether this client's payments have been seen so regularly that one which is not seen did not happen.</summary>
    public static bool LeavesTraces(ClientBook book, DateOnly asOf)
    {
        var old = book.Drafts.Where(draft => !draft.Void && draft.Sent?.On < asOf.AddDays(-LedgerRules.TraceAgeDays)).ToList();
        var traced = old.Count(draft => draft.Paid is not null || draft.PaidSomeDay);
        return traced >= LedgerRules.FewestTraces && traced >= old.Count * LedgerRules.TraceShare;
    }
}
