using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>Who is a client, who is not, and which addresses are one client.</summary>
public sealed class ClientDirectory
{
    /// <summary>Everybody the mailbox shows, clients or not.</summary>
    public required IReadOnlyList<Client> Everybody { get; init; }

    /// <summary>The client of an address, whatever its state; null for somebody never seen.</summary>
    public Client? Of(string address) => throw new NotImplementedException();

    /// <summary>The client a mail belongs to: its sender when it came in, its recipients when it went out; null when there is none.</summary>
    public Client? Of(MessageMetadata message) => throw new NotImplementedException();

    public static ClientDirectory Read(Mailbox mailbox) => throw new NotImplementedException();
}
