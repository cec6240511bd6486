using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Payments;

/// <summary>Every client's invoices, read from the mailbox as a careful bookkeeper would; the owner's word on top.</summary>
public static class InvoiceLedgers
{
    /// <summary>By client id; a client without invoices has no entry. Newest first.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<Invoice>> Read(MailIndex index, ClientDirectory directory, DateOnly asOf)
    {
        // Most conversations have nothing to do with money.
        var aboutMoney = new bool[index.Conversations.Count];
        foreach (var mail in index.Mails)
        {
            aboutMoney[mail.Conversation] |= mail.Read.Money is not null;
        }

        return new RunningLedgers(
            index.Mailbox, directory.Of, directory.Of, directory.Everybody, asOf,
            index.Mails.Where(mail => aboutMoney[mail.Conversation]).Select(mail => mail.Read)).Ledgers;
    }

    /// <summary>The same, where who is a client is known from elsewhere.</summary>
    /// <param name="clientOf">The client a mail belongs to, whatever its state.</param>
    /// <param name="clientAt">The client of an address.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<Invoice>> Read(
        Mailbox mailbox, Func<MessageMetadata, Client?> clientOf, Func<string, Client?> clientAt, IReadOnlyList<Client> clients, DateOnly asOf) =>
        new RunningLedgers(mailbox, clientOf, clientAt, clients, asOf).Ledgers;

    /// <summary>Days from invoice to due date with a client: what was agreed, else the owner's usual terms.</summary>
    public static int TermDays(Mailbox mailbox, string clientId) =>
        mailbox.Word.Clients.GetValueOrDefault(clientId)?.PaymentTermDays ?? mailbox.Owner.PaymentTermDays;
}
