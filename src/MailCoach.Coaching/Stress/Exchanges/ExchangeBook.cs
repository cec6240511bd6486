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
        var clock = new OwnerClock(mailbox.Owner);
        var away = AwayDays.Read(mailbox, clock, now);
        var order = InOrder(mailbox.Messages, now);
        var numbers = new Dictionary<string, int>();
        var clients = new List<Client>();
        var sorted = new List<List<int>>();
        foreach (var source in order)
        {
            if (clientOf(mailbox.Messages[source]) is not { State: not ClientState.NotClient } client)
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

    /// <summary>Positions of the mails up to now, oldest first; mails of the same instant by id, whatever order they were given in.</summary>
    private static int[] InOrder(IReadOnlyList<MessageMetadata> messages, DateTimeOffset now)
    {
        var keys = new long[messages.Count];
        var positions = new int[messages.Count];
        var count = 0;
        for (var i = 0; i < messages.Count; i++)
        {
            var message = messages[i];
            if (message.At <= now && message.Folder != MailFolder.Deleted)
            {
                keys[count] = message.At.UtcTicks;
                positions[count++] = i;
            }
        }

        Array.Resize(ref keys, count);
        Array.Resize(ref positions, count);
        Array.Sort(keys, positions);
        for (int from = 0, to; from < keys.Length; from = to)
        {
            for (to = from + 1; to < keys.Length && keys[to] == keys[from]; to++)
            {
            }

            if (to - from > 1)
            {
                positions.AsSpan(from, to - from).Sort((one, other) => string.CompareOrdinal(messages[one].Id, messages[other].Id));
            }
        }

        return positions;
    }
}
