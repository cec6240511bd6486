using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments.Ledger;

namespace MailCoach.Coaching.Clients;

/// <summary>"Missed call from Tom Hale", "Voicemail: Alpine Gear": a telephone tells by mail who called.</summary>
internal sealed class CallNotices(IEnumerable<Client> clients)
{
    private readonly Lazy<NamedClients> named = new(() => new NamedClients(clients));

    /// <summary>The client that a notice names; null for any other mail, and where it names nobody or two.</summary>
    public Client? Of(MessageMetadata message) =>
        AutomaticMail.OfSender(message.From?.Address) == AutomaticKind.Notice && ChannelWords.Calls.FoundIn(message.Subject) ? named.Value.In(message.Subject) : null;
}
