using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments.Ledger;

namespace MailCoach.Coaching.Payments;

/// <summary>Every client's invoices, read from the mailbox as a careful bookkeeper would; the owner's word on top.</summary>
public static class InvoiceLedgers
{
    /// <summary>By client id; a client without invoices has no entry. Newest first.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Invoice>> Read(Mailbox mailbox, ClientDirectory directory, DateOnly asOf) =>
        Read(mailbox, directory.Of, directory.Of, directory.Everybody, asOf);

    /// <summary>The same, where who is a client is known from elsewhere.</summary>
    /// <param name="clientOf">The client a mail belongs to, whatever its state.</param>
    /// <param name="clientAt">The client of an address.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<Invoice>> Read(
        Mailbox mailbox, Func<MessageMetadata, Client?> clientOf, Func<string, Client?> clientAt, IReadOnlyList<Client> clients, DateOnly asOf)
    {
        var byId = clients.SelectMany(client => client.AbsorbedIds.Append(client.Id).Select(id => (id, client)))
            .DistinctBy(pair => pair.id).ToDictionary(pair => pair.id, pair => pair.client);
        var mails = new MoneyMails(mailbox, clientOf, clientAt, clients).Read(asOf);
        var ledgers = LedgerReading.Read(mailbox, mails).ToDictionary(
            pair => pair.Key,
            pair => InvoiceStatuses.Of(pair.Value, TermDays(mailbox, pair.Key), PaysFine(mailbox, pair.Key), asOf)
                .Select(invoice => invoice.Dated(asOf)).ToList());
        SaidLedger.Import(mailbox, said => byId.GetValueOrDefault(said) ?? clientAt(said), id => TermDays(mailbox, id), ledgers, asOf);
        return ledgers.Where(pair => pair.Value.Count > 0).ToDictionary(pair => pair.Key, pair => NewestFirst(mailbox, pair.Value, asOf));
    }

    /// <summary>Days from invoice to due date with a client: what was agreed, else the owner's usual terms.</summary>
    public static int TermDays(Mailbox mailbox, string clientId) =>
        mailbox.Word.Clients.GetValueOrDefault(clientId)?.PaymentTermDays ?? mailbox.Owner.PaymentTermDays;

    private static bool PaysFine(Mailbox mailbox, string clientId) => mailbox.Word.Clients.GetValueOrDefault(clientId)?.PaysFine == true;

    private static IReadOnlyList<Invoice> NewestFirst(Mailbox mailbox, IEnumerable<Invoice> invoices, DateOnly asOf) =>
        [.. invoices.Select(invoice => SaidLedger.Correct(invoice, mailbox.Word.Invoices.GetValueOrDefault(invoice.Id), asOf))
            .OrderByDescending(invoice => invoice.SentOn ?? invoice.PaidOn ?? FirstSeen(invoice))
            .ThenByDescending(invoice => invoice.SentAt).ThenBy(invoice => invoice.Id, StringComparer.Ordinal)];

    private static DateOnly? FirstSeen(Invoice invoice) =>
        invoice.Evidence.Count > 0 ? DateOnly.FromDateTime(invoice.Evidence[0].At.UtcDateTime) : null;
}
