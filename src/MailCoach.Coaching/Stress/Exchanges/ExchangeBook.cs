using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Stress.Exchanges;

/// <summary>The whole mailbox, sorted once into exchanges. Everything after this only walks along arrays.</summary>
internal sealed class ExchangeBook
{
    private readonly Exchange[] exchanges;
    private readonly List<ClientMail> mails = [];
    private readonly ConversationNumbers conversations;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Owner owner;

    /// <param name="mailbox">In order of time.</param>
    /// <param name="whose">The client of each of its mails.</param>
    public ExchangeBook(Mailbox mailbox, IReadOnlyList<Client?> whose, ConversationNumbers conversations, DateTimeOffset now)
    {
        this.conversations = conversations;
        owner = mailbox.Owner;
        Clock = new OwnerClock(owner);
        Now = Clock.Minute(now);
        Away = AwayDays.Read(mailbox, Clock, now);
        var clients = new List<Client>();
        for (var i = 0; i < mailbox.Messages.Count; i++)
        {
            var message = mailbox.Messages[i];
            if (message.At > now || message.Folder == MailFolder.Deleted || whose[i] is not { State: not ClientState.NotClient } client)
            {
                continue;
            }

            if (!numbers.TryGetValue(client.Id, out var number))
            {
                numbers.Add(client.Id, number = clients.Count);
                clients.Add(client);
                mails.Add(new ClientMail([], []));
            }

            mails[number].Messages.Add(message);
            mails[number].Conversations.Add(conversations[i]);
        }

        exchanges = new Exchange[clients.Count];
        Parallel.For(
            0,
            exchanges.Length,
            () => new ExchangeWriter(owner, new OwnerClock(owner), Away),
            (number, _, writer) =>
            {
                exchanges[number] = writer.Write(number, clients[number], mails[number]);
                return writer;
            },
            _ => { });
    }

    public IReadOnlyList<Exchange> Exchanges => exchanges;

    public OwnerClock Clock { get; }

    /// <summary>The moment of the reading on the owner's wall clock.</summary>
    public int Now { get; }

    public AwayDays Away { get; }

    public int ThisWeek => OwnerClock.Week(Now);

    /// <summary>The client's exchange with one mail more, or with one that changed; null for a client without an exchange.</summary>
    public Exchange? With(MessageMetadata message, Client client)
    {
        if (!numbers.TryGetValue(client.Id, out var number))
        {
            return null;
        }

        var theirs = mails[number];
        if (theirs.Messages.FindIndex(known => known.Id == message.Id) is >= 0 and var before)
        {
            theirs.Messages.RemoveAt(before);
            theirs.Conversations.RemoveAt(before);
        }

        var at = theirs.Messages.Count;
        while (at > 0 && MailOrder.Compare(theirs.Messages[at - 1], message) > 0)
        {
            at--;
        }

        theirs.Messages.Insert(at, message);
        theirs.Conversations.Insert(at, conversations.Of(message.ConversationId));
        return exchanges[number] = new ExchangeWriter(owner, Clock, Away).Write(number, client, theirs);
    }
}
