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
        Invoices = [.. history.Invoices.Select(invoice => Known(invoice, history.TermDays, asOf)).OfType<Invoice>()
            .OrderBy(invoice => invoice.SentOn ?? invoice.PaidOn).ThenBy(invoice => invoice.Id, StringComparer.Ordinal)];
        Seen = [.. Invoices.Where(invoice => invoice is { IsMeasured: true, DaysLate: not null })
            .Select(invoice => new Lateness(invoice, invoice.DaysLate!.Value, invoice.PaidOn is null))];
        All = [.. Seen.Where(one => !one.Invoice.Disputed)];
        Due = [.. All.Where(one => one.Invoice.DueOn <= asOf).OrderBy(one => one.Invoice.DueOn)];
        TermDays = UsualTerms(history);
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

    public int Unseen => Invoices.Count(invoice => invoice.Status == InvoiceStatus.Unseen);

    public bool IsMostlyUnseen => Unseen * 2 > Invoices.Count(invoice => invoice.Status != InvoiceStatus.Void);

    /// <summary>A platform handles their money, and too little of it goes another way to judge.</summary>
    public bool IsPaidByPlatform => History.Platform is not null && Due.Count < SlowPayerRule.FewestInvoices;

    private int UsualTerms(PaymentHistory history)
    {
        var terms = Invoices.Where(invoice => invoice is { SentOn: not null, DueOn: not null })
            .TakeLast(SlowPayerRule.LastInvoices).Select(invoice => (double)(invoice.DueOn!.Value.DayNumber - invoice.SentOn!.Value.DayNumber)).ToArray();
        return terms.Length > 0 ? Math.Max(0, (int)SlowPayerRule.Median(terms)) : history.TermDays;
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
        foreach (var one in invoice.Evidence)
        {
            if (DateOnly.FromDateTime(one.At.UtcDateTime) > asOf)
            {
                return true;
            }
        }

        return false;
    }
}
