using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Stress.Exchanges;

/// <summary>All mail with one client, oldest first; without what no person wrote.</summary>
internal sealed class Exchange(int number, Client client, IReadOnlyList<MessageMetadata> theirs, StressMail[] mails, string[] people, string[] conversations)
{
    /// <summary>Where the client stands among the owner's exchanges.</summary>
    public int Number { get; } = number;

    public Client Client { get; } = client;

    public StressMail[] Mails { get; } = mails;

    /// <summary>Addresses of those who wrote.</summary>
    public string[] People { get; } = people;

    /// <summary>Ids, in the order they began.</summary>
    public string[] Conversations { get; } = conversations;

    public MessageMetadata Message(int mail) => theirs[Mails[mail].Source];

    public string Id(int mail) => theirs[Mails[mail].Source].Id;
}
