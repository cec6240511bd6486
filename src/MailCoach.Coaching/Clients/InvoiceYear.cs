using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Clients;

/// <summary>The last twelve months of the owner's invoices: each client's share of them, and what they cost.</summary>
internal sealed class InvoiceYear
{
    private readonly DateOnly from;
    private readonly DateOnly to;
    private readonly IReadOnlyList<Invoice> all;
    private readonly bool byAmount;
    private readonly decimal total;

    public InvoiceYear(IEnumerable<Invoice> invoices, DateOnly asOf)
    {
        to = asOf;
        from = asOf.AddYears(-1);
        all = [.. invoices.Where(IsCounted)];
        byAmount = all.All(invoice => invoice.Amount is not null) && all.Select(invoice => invoice.Currency).Distinct(StringComparer.Ordinal).Count() == 1;
        total = all.Sum(Weight);
    }

    /// <summary>By amount where every invoice names one in the same currency, else by number; null where the owner wrote none.</summary>
    public double? ShareOf(IReadOnlyList<Invoice> invoices) => total > 0 ? (double)(invoices.Where(IsCounted).Sum(Weight) / total) : null;

    public int Written(IReadOnlyList<Invoice> invoices) => invoices.Count(IsCounted);

    /// <param name="theirMail">Oldest first.</param>
    public double? MailsPerInvoice(IReadOnlyList<Invoice> invoices, IReadOnlyList<MessageMetadata> theirMail, Owner owner)
    {
        var written = Written(invoices);
        if (written == 0)
        {
            return null;
        }

        var mails = 0;
        for (var i = theirMail.Count - 1; i >= 0 && owner.Date(theirMail[i].At) > from; i--)
        {
            mails += AutomaticMail.Is(theirMail[i]) ? 0 : 1;
        }

        return (double)mails / written;
    }

    /// <summary>Days beyond terms, over all invoices that were late and not argued about; null where no invoice says how long it took.</summary>
    public int? CreditDays(IReadOnlyList<Invoice> invoices)
    {
        var measured = invoices.Where(invoice => IsCounted(invoice) && invoice is { DaysLate: not null, Disputed: false } && invoice.Status != InvoiceStatus.Unseen).ToList();
        return measured.Count == 0 ? null : measured.Sum(invoice => Math.Max(invoice.DaysLate!.Value, 0));
    }

    public int Reminders(IReadOnlyList<Invoice> invoices, Owner owner) =>
        invoices.Sum(invoice => invoice.Evidence.Count(seen => seen.Kind == EvidenceKind.Reminder && owner.Date(seen.At) > from && owner.Date(seen.At) <= to));

    private decimal Weight(Invoice invoice) => byAmount ? invoice.Amount!.Value : 1;

    private bool IsCounted(Invoice invoice) => invoice.SentOn > from && invoice.SentOn <= to && invoice.Status != InvoiceStatus.Void;
}
