using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Payments.Ledger;
using MailCoach.Coaching.Payments.Subjects;

namespace MailCoach.Coaching.Payments;

/// <summary>Clients whose money comes through a platform such as Upwork: it is paid by the platform's rules, and tells nothing about the client.</summary>
public static class PlatformPayments
{
    /// <summary>The platform's name by client id, for the clients that its notices about money name.</summary>
    public static IReadOnlyDictionary<string, string> Read(Mailbox mailbox, IReadOnlyList<Client> clients)
    {
        var platforms = new Dictionary<string, string>();
        NamedClients? names = null;
        foreach (var message in mailbox.Messages)
        {
            if (PaymentServices.Of(message.From?.Address) is not { } service
                || MoneySubjects.Read(message.Subject, mine: false, message.From!.Address, message.HasAttachments) is not { Kind: MoneyKind.PlatformPayment })
            {
                continue;
            }

            names ??= new NamedClients(clients);
            if ((names.In(message.Subject) ?? names.In(message.From.Name ?? "")) is { } client)
            {
                platforms[client.Id] = service.Name;
            }
        }

        return platforms;
    }
}
