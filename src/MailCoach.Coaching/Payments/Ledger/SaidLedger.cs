using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>Lays the owner's word over what was read: imported lines first, corrections of single invoices last.</summary>
internal sealed class SaidLedger(Mailbox mailbox, Func<string, Client?> clientAt, IReadOnlyList<Client> clients, DateOnly asOf)
{
    private readonly InvoiceIds ids = new(mailbox);

    private readonly Dictionary<string, Client> byId = clients.SelectMany(client => client.AbsorbedIds.Append(client.Id).Select(id => (id, client)))
        .DistinctBy(pair => pair.id).ToDictionary(pair => pair.id, pair => pair.client);

    /// <summary>Imported lines join the invoice of the same number; a payment seen in mail closes a line that was open when imported.</summary>
    /// <param name="only">The clients whose ledgers these are; null for everybody.</param>
    public void Import(Dictionary<string, List<Invoice>> ledgers, IReadOnlySet<string>? only)
    {
        foreach (var line in mailbox.Word.Imported)
        {
            if ((byId.GetValueOrDefault(line.Client) ?? clientAt(line.Client)) is { } client && only?.Contains(client.Id) != false)
            {
                Import(line, client, ledgers);
            }
        }
    }

    private void Import(ImportedInvoice line, Client client, Dictionary<string, List<Invoice>> ledgers)
    {
        if (!ledgers.TryGetValue(client.Id, out var ledger))
        {
            ledgers[client.Id] = ledger = [];
        }

        var key = InvoiceKey.Of(line.Number);
        var read = Meant(line, ledger, number => number == key) ?? Meant(line, ledger, number => InvoiceKey.SameDigits(number, key));
        var imported = new LedgerLine(line.Number, line.SentOn, line.DueOn, line.PaidOn, line.Amount, line.Disputed)
            .AsOf(NewId(line, client, ledger), client.Id, InvoiceLedgers.TermDays(mailbox, client.Id), asOf);
        if (imported is not null && read is not null)
        {
            ledger[ledger.IndexOf(read)] = Merge(read, imported, asOf);
        }
        else if (imported is not null)
        {
            ledger.Add(imported);
        }
    }

    /// <summary>Of the invoices with a line's number the one sent nearest to it; a short number that is older or newer by a year is another's.</summary>
    private static Invoice? Meant(ImportedInvoice line, List<Invoice> ledger, Func<string, bool> isNumber) =>
        ledger.Where(invoice => invoice.Number is { } number && InvoiceKey.Of(number) is var key && isNumber(key)
                && LedgerRules.IsOneNumber(key, DaysApart(invoice, line)))
            .MinBy(invoice => DaysApart(invoice, line));

    private static int DaysApart(Invoice invoice, ImportedInvoice line) =>
        Math.Abs((invoice.SentOn ?? invoice.PaidOn ?? line.SentOn).DayNumber - line.SentOn.DayNumber);

    private string NewId(ImportedInvoice line, Client client, List<Invoice> ledger)
    {
        var id = ids.Of(client, InvoiceKey.Of(line.Number));
        return ledger.Exists(invoice => invoice.Id == id) ? ids.Of(client, $"{InvoiceKey.Of(line.Number)}:{line.SentOn.Year}") : id;
    }

    /// <summary>The owner's correction of one invoice; a day after the reading's is not known yet.</summary>
    public static Invoice Correct(Invoice invoice, InvoiceWord? word, DateOnly asOf)
    {
        if (word is null)
        {
            return invoice;
        }

        var due = word.DueOn ?? invoice.DueOn;
        var saysOpen = word.Status is InvoiceStatus.Open or InvoiceStatus.Overdue or InvoiceStatus.Unseen;
        var paid = word.PaidOn is { } day ? (day <= asOf ? day : null) : saysOpen ? null : invoice.PaidOn;
        var status = word.PaidOn <= asOf ? InvoiceStatus.Paid
            : word.Status ?? (word.PaidOn is not null ? InvoiceStatus.Open : invoice.Status);
        status = status is InvoiceStatus.Open or InvoiceStatus.Overdue ? due < asOf ? InvoiceStatus.Overdue : InvoiceStatus.Open : status;
        return (invoice with
        {
            Number = word.Number ?? invoice.Number,
            DueOn = due,
            PaidOn = paid,
            PaidAt = paid == invoice.PaidOn ? invoice.PaidAt : null,
            Status = status,
            RestUnseen = invoice.RestUnseen && word.Status is null,
            OpenUntil = word.Status is null ? invoice.OpenUntil : null,
            Source = InvoiceSource.Owner,
            Question = null,
        }).Dated(asOf);
    }

    private static Invoice Merge(Invoice read, Invoice imported, DateOnly asOf)
    {
        var paid = imported.PaidOn ?? read.PaidOn;
        var status = paid is not null || (read.Status == InvoiceStatus.Paid && imported.PaidOn is null) ? InvoiceStatus.Paid
            : read.Status is InvoiceStatus.Void or InvoiceStatus.PartPaid ? read.Status
            : imported.Status;
        return (read with
        {
            Number = imported.Number,
            SentOn = imported.SentOn,
            SentAt = read.SentOn == imported.SentOn ? read.SentAt : null,
            DueOn = imported.DueOn,
            PaidOn = paid,
            PaidAt = paid == read.PaidOn ? read.PaidAt : null,
            Amount = imported.Amount ?? read.Amount,
            Disputed = imported.Disputed,
            Status = status,
            RestUnseen = false,
            OpenUntil = null,
            Source = InvoiceSource.Import,
            Question = status == InvoiceStatus.Paid ? null : read.Question,
        }).Dated(asOf);
    }
}
