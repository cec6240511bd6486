using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Words;

namespace MailCoach.Coaching.Stress.Exchanges;

/// <summary>The whole mailbox, sorted once into exchanges. Everything after this only walks along arrays.</summary>
internal sealed class ExchangeBook
{
    private ExchangeBook(IReadOnlyList<Exchange> exchanges, OwnerClock clock, int now, AwayDays away)
    {
        Exchanges = exchanges;
        Clock = clock;
        Now = now;
        Away = away;
    }

    public IReadOnlyList<Exchange> Exchanges { get; }

    public OwnerClock Clock { get; }

    /// <summary>The moment of the reading on the owner's wall clock.</summary>
    public int Now { get; }

    public AwayDays Away { get; }

    public int ThisWeek => OwnerClock.Week(Now);

    public static ExchangeBook Open(Mailbox mailbox, Func<MessageMetadata, Client?> clientOf, DateTimeOffset now)
    {
        mailbox = mailbox with { Messages = MailOrder.Of(mailbox.Messages) };
        var clock = new OwnerClock(mailbox.Owner);
        var away = AwayDays.Read(mailbox, clock, now);
        var numbers = new Dictionary<string, int>();
        var clients = new List<Client>();
        var sorted = new List<List<int>>();
        for (var source = 0; source < mailbox.Messages.Count; source++)
        {
            var message = mailbox.Messages[source];
            if (message.At > now || message.Folder == MailFolder.Deleted || clientOf(message) is not { State: not ClientState.NotClient } client)
            {
                continue;
            }

            if (!numbers.TryGetValue(client.Id, out var number))
            {
                numbers.Add(client.Id, number = clients.Count);
                clients.Add(client);
                sorted.Add([]);
            }

            sorted[number].Add(source);
        }

        var writer = new ExchangeWriter(mailbox, clock, away);
        var exchanges = clients.Select((client, number) => writer.Write(number, client, sorted[number])).ToList();
        return new ExchangeBook(exchanges, clock, clock.Minute(now), away);
    }
}
