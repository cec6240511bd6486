using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Stress.Exchanges;

/// <summary>The whole mailbox, sorted once into exchanges. Everything after this only walks along arrays.</summary>
internal sealed class ExchangeBook
{
    private readonly Exchange[] exchanges;
    private readonly List<List<MessageMetadata>> mails = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Owner owner;

    /// <param name="mailbox">In order of time.</param>
    /// <param name="whose">The client of each of its mails.</param>
    public ExchangeBook(Mailbox mailbox, IReadOnlyList<Client?> whose, DateTimeOffset now)
    {
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
                mails.Add([]);
            }

            mails[number].Add(message);
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
        theirs.RemoveAll(known => known.Id == message.Id);
        var at = theirs.Count;
        while (at > 0 && MailOrder.Compare(theirs[at - 1], message) > 0)
        {
            at--;
        }

        theirs.Insert(at, message);
        return exchanges[number] = new ExchangeWriter(owner, Clock, Away).Write(number, client, theirs);
    }
}
