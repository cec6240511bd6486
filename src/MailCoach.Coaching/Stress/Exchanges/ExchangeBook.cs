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

    public static ExchangeBook Open(Mailbox mailbox, IReadOnlyList<Client?> whose, DateTimeOffset now)
    {
        var clock = new OwnerClock(mailbox.Owner);
        var away = AwayDays.Read(mailbox, clock, now);
        var numbers = new Dictionary<string, int>();
        var clients = new List<Client>();
        var sorted = new List<List<int>>();
        for (var source = 0; source < mailbox.Messages.Count; source++)
        {
            var message = mailbox.Messages[source];
            if (message.At > now || message.Folder == MailFolder.Deleted || whose[source] is not { State: not ClientState.NotClient } client)
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

        var exchanges = new Exchange[clients.Count];
        Parallel.For(
            0,
            exchanges.Length,
            () => new ExchangeWriter(mailbox, new OwnerClock(mailbox.Owner), away),
            (number, _, writer) =>
            {
                exchanges[number] = writer.Write(number, clients[number], sorted[number]);
                return writer;
            },
            _ => { });
        return new ExchangeBook(exchanges, clock, clock.Minute(now), away);
    }
}
