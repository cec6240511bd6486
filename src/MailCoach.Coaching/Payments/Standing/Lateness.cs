namespace MailCoach.Coaching.Payments.Standing;

/// <summary>How many days beyond terms one invoice was paid, or has stayed open so far: then it lasted at least this long.</summary>
internal sealed record Lateness(Invoice Invoice, int Days, bool IsOpen);

/// <summary>A client's ledger as it could be known on a day, reduced to what is measured.</summary>
internal sealed class MeasuredHistory
{
    public MeasuredHistory(PaymentHistory history, DateOnly asOf)
    {
        History = history;
        AsOf = asOf;
        Invoices = KnownInvoices(history, asOf);
        var seen = new List<Lateness>(Invoices.Count);
        int voided = 0, asked = 0;
        foreach (var invoice in Invoices)
        {
            Unseen += invoice.Status == InvoiceStatus.Unseen ? 1 : 0;
            voided += invoice.Status == InvoiceStatus.Void ? 1 : 0;
            Paid += invoice.Status == InvoiceStatus.Paid ? 1 : 0;
            PaidUnsent += invoice is { Status: InvoiceStatus.Paid, SentOn: null } ? 1 : 0;
            if (invoice is { IsMeasured: true, DaysLate: { } days })
            {
                seen.Add(new Lateness(invoice, days, invoice.PaidOn is null));
            }
            else if (OpenBeyondTerms(invoice) is { } atLeast)
            {
                seen.Add(new Lateness(invoice, atLeast, IsOpen: true));
                asked++;
            }
        }

        Seen = seen;
        All = seen.Exists(one => one.Invoice.Disputed) ? seen.FindAll(one => !one.Invoice.Disputed) : seen;
        Due = InOrder(seen.FindAll(one => !one.Invoice.Disputed && one.Invoice.DueOn <= asOf), ByDueDate);
        TermDays = UsualTerms(history);
        IsMostlyUnseen = (Unseen - asked) * 2 > Invoices.Count - voided;
    }

    public PaymentHistory History { get; }

    public DateOnly AsOf { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Invoice> Invoices { get; }

    /// <summary>As <see cref="All"/>, with those that were argued about: they are no reproach, and they tell when money comes.</summary>
    public IReadOnlyList<Lateness> Seen { get; }

    /// <summary>Paid ones with both dates, and open ones by their age.</summary>
    public IReadOnlyList<Lateness> All { get; }

    /// <summary>Those whose due date has come.</summary>
    public IReadOnlyList<Lateness> Due { get; }

    /// <summary>Days the next invoice will be given: as the last ones were, where their due dates are known.</summary>
    public int TermDays { get; }

    public int Unseen { get; }

    public int Paid { get; }

    /// <summary>Paid ones whose invoice was never seen sent.</summary>
    public int PaidUnsent { get; }

    public bool IsMostlyUnseen { get; }

    /// <summary>A platform handles their money, and too little of it goes another way to judge.</summary>
    public bool IsPaidByPlatform => History.Platform is not null && Due.Count < SlowPayerRule.FewestInvoices;

    /// <summary>Days beyond terms on the day the owner last asked for it; null where that day tells nothing.</summary>
    private int? OpenBeyondTerms(Invoice invoice) =>
        invoice is { Status: InvoiceStatus.Unseen, OpenUntil: { } until, DueOn: { } due } && until > due ? Math.Min(until.DayNumber, AsOf.DayNumber) - due.DayNumber : null;

    private static List<Invoice> KnownInvoices(PaymentHistory history, DateOnly asOf)
    {
        var known = new List<Invoice>(history.Invoices.Count);
        foreach (var invoice in history.Invoices)
        {
            if (Known(invoice, history.TermDays, asOf) is { } then)
            {
                known.Add(then);
            }
        }

        return InOrder(known, BySentDate);
    }

    private static int BySentDate(Invoice one, Invoice other) =>
        Nullable.Compare(one.SentOn ?? one.PaidOn, other.SentOn ?? other.PaidOn) is not 0 and var order ? order : string.CompareOrdinal(one.Id, other.Id);

    private static int ByDueDate(Lateness one, Lateness other) =>
        Nullable.Compare(one.Invoice.DueOn, other.Invoice.DueOn) is not 0 and var order ? order : BySentDate(one.Invoice, other.Invoice);

    /// <summary>Sorts what is not in order yet; most ledgers are, from the one end or the other.</summary>
    private static List<T> InOrder<T>(List<T> list, Comparison<T> order)
    {
        if (list.Count > 1 && order(list[0], list[^1]) > 0)
        {
            list.Reverse();
        }

        for (var i = 1; i < list.Count; i++)
        {
            if (order(list[i - 1], list[i]) > 0)
            {
                list.Sort(order);
                break;
            }
        }

        return list;
    }

    private int UsualTerms(PaymentHistory history)
    {
        var terms = new List<double>();
        for (var i = Invoices.Count - 1; i >= 0 && terms.Count < SlowPayerRule.LastInvoices; i--)
        {
            if (Invoices[i] is { SentOn: { } sent, DueOn: { } due })
            {
                terms.Add(due.DayNumber - sent.DayNumber);
            }
        }

        return terms.Count > 0 ? Math.Max(0, (int)SlowPayerRule.Median(terms)) : history.TermDays;
    }

    /// <summary>The invoice as it stood on the day: what is dated later had not happened.</summary>
    private static Invoice? Known(Invoice invoice, int termDays, DateOnly asOf)
    {
        if (invoice.SentOn > asOf)
        {
            return null;
        }

        var paidLater = invoice.PaidOn > asOf;
        if (paidLater && invoice.SentOn is null)
        {
            return null;
        }

        var due = invoice.DueOn ?? (invoice.SentOn is { } sent ? LedgerLine.DueAfter(sent, termDays) : null);
        var isOpen = paidLater || invoice.Status is InvoiceStatus.Open or InvoiceStatus.Overdue;
        if (!paidLater && invoice.DueOn is not null && !HasLaterEvidence(invoice, asOf)
            && invoice.DaysLate == (invoice.PaidOn ?? (isOpen ? asOf : null))?.DayNumber - due?.DayNumber
            && (!isOpen || invoice.Status == (due < asOf ? InvoiceStatus.Overdue : InvoiceStatus.Open)))
        {
            return invoice;
        }

        var evidence = invoice.Evidence.Where(one => DateOnly.FromDateTime(one.At.UtcDateTime) <= asOf).ToArray();
        var remindersSeen = invoice.Evidence.Any(one => one.Kind == EvidenceKind.Reminder);
        return (invoice with
        {
            DueOn = due,
            PaidOn = paidLater ? null : invoice.PaidOn,
            PaidAt = paidLater ? null : invoice.PaidAt,
            Status = isOpen ? (due < asOf ? InvoiceStatus.Overdue : InvoiceStatus.Open) : invoice.Status,
            Reminders = remindersSeen ? Math.Min(invoice.Reminders, evidence.Count(one => one.Kind == EvidenceKind.Reminder)) : invoice.Reminders,
            Evidence = evidence,
        }).Dated(asOf);
    }

    private static bool HasLaterEvidence(Invoice invoice, DateOnly asOf)
    {
        for (var i = 0; i < invoice.Evidence.Count; i++)
        {
            if (DateOnly.FromDateTime(invoice.Evidence[i].At.UtcDateTime) > asOf)
            {
                return true;
            }
        }

        return false;
    }
}
