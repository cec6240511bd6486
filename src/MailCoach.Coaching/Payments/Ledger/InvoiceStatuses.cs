namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>
/// Gives each invoice its status. No payment mail is no evidence of non-payment: without a trace an invoice is open only if a reminder
/// was sent for it, or if this client's payments have been leaving traces.
/// </summary>
internal static class InvoiceStatuses
{
    public static IEnumerable<Invoice> Of(ClientBook book, bool paysFine, DateOnly asOf)
    {
        var leavesTraces = !paysFine && LeavesTraces(book, asOf);
        return book.Drafts.Select(draft => Of(draft, book, leavesTraces, asOf));
    }

    private static Invoice Of(InvoiceDraft draft, ClientBook book, bool leavesTraces, DateOnly asOf)
    {
        var due = draft.Sent is { } sent ? LedgerLine.DueAfter(sent.On, book.TermDays) : (DateOnly?)null;
        var silent = draft.Reminders.Count == 0 ? !leavesTraces : IsAskedNoMore(draft, book, leavesTraces, asOf);
        var status = draft.Void ? InvoiceStatus.Void
            : draft.Paid is not null || draft.PaidSomeDay ? InvoiceStatus.Paid
            : draft.PartPaid ? InvoiceStatus.PartPaid
            : silent ? InvoiceStatus.Unseen
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
            RestUnseen = status == InvoiceStatus.PartPaid && silent,
            OpenUntil = status == InvoiceStatus.Unseen && draft.Reminders.Count > 0 ? LastAsked(draft) : null,
            PaidOn = draft.Paid?.On,
            PaidAt = draft.Paid?.Message.At,
            Amount = draft.Sent?.Subject.Amount ?? draft.Paid?.Subject.Amount,
            Currency = draft.Sent?.Subject.Currency ?? draft.Paid?.Subject.Currency,
            Status = status,
            Reminders = draft.Reminders.Count(mail => mail.Kind == MoneyKind.Reminder),
            Source = InvoiceSource.Mail,
            Evidence = [.. draft.Evidence.OrderBy(evidence => evidence.At).ThenBy(evidence => evidence.MessageId, StringComparer.Ordinal)],
            Question = status is InvoiceStatus.Paid or InvoiceStatus.Void ? null
                : draft.Question ?? (silent && draft.Reminders.Count > 0 ? LedgerQuestions.AskedNoMore(draft, LastAsked(draft)) : null),
        };
    }

    /// <summary>
    /// The owner asked for it, and has asked no more for long although a newer one was paid since: who still waited for the old one would still ask.
    /// Where no money was seen since, nothing tells that this one came. Where payments leave traces, it takes twice as long.
    /// </summary>
    private static bool IsAskedNoMore(InvoiceDraft draft, ClientBook book, bool leavesTraces, DateOnly asOf)
    {
        var asked = LastAsked(draft);
        if (asOf.DayNumber - asked.DayNumber <= LedgerRules.ReminderSpeaksDays * (leavesTraces ? 2 : 1))
        {
            return false;
        }

        return book.Drafts.Any(other => other is { Void: false, Sent: not null } && other.Since > draft.Since && other.Paid?.On > asked);
    }

    private static DateOnly LastAsked(InvoiceDraft draft) => draft.Reminders.Max(mail => mail.On);

    /// <summary>
    /// Whether this client's payments have been seen so regularly that one which is not seen did not happen. Where it was guessed which invoice a
    /// payment was for, a young one's may stand with an old one: then all that are due must come to the same share.
    /// </summary>
    public static bool LeavesTraces(ClientBook book, DateOnly asOf)
    {
        var sent = book.Drafts.Where(draft => !draft.Void && draft.Sent is not null).ToList();
        var old = sent.FindAll(draft => draft.Sent!.On < asOf.AddDays(-LedgerRules.TraceAgeDays));
        var traced = old.Count(IsPaid);
        return traced >= LedgerRules.FewestTraces && traced >= old.Count * LedgerRules.TraceShare
            && (!sent.Exists(draft => draft.IsPaidByGuess) || IsShareOf(sent.FindAll(draft => draft.Sent!.On.AddDays(book.TermDays) < asOf)));

        static bool IsPaid(InvoiceDraft draft) => draft.Paid is not null || draft.PaidSomeDay;

        static bool IsShareOf(List<InvoiceDraft> due) => due.Count(IsPaid) >= due.Count * LedgerRules.TraceShare;
    }
}
