using MailCoach.Coaching.Clients;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>
/// The id of an invoice: the same for ever, whatever order its mails came in. It names the client, so that "invoice 1" of two clients are two;
/// where clients were merged, an id the owner has already spoken about is kept.
/// </summary>
internal sealed class InvoiceIds(Mailbox mailbox)
{
    public string Of(Client client, string what)
    {
        var id = IdOf(client.Id, what);
        return mailbox.Word.Invoices.ContainsKey(id)
            ? id
            : client.AbsorbedIds.Select(absorbed => IdOf(absorbed, what)).FirstOrDefault(mailbox.Word.Invoices.ContainsKey) ?? id;
    }

    private string IdOf(string clientId, string what) => mailbox.IdOf($"invoice:{clientId}:{what}");
}
