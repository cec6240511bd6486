using System.Collections.Frozen;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>Who is a client, who is not, and which addresses are one client.</summary>
public sealed class ClientDirectory
{
    private readonly IReadOnlyList<Client> everybody = [];
    private FrozenDictionary<string, Client> byAddress = FrozenDictionary<string, Client>.Empty;
    private FrozenDictionary<string, Client> byId = FrozenDictionary<string, Client>.Empty;

    /// <summary>Everybody the mailbox shows, clients or not.</summary>
    public required IReadOnlyList<Client> Everybody
    {
        get => everybody;
        init
        {
            everybody = value;
            byAddress = value.SelectMany(client => client.People.Select(person => (person.Address, client)))
                .DistinctBy(pair => pair.Address).ToFrozenDictionary(pair => pair.Address, pair => pair.client);
            Calls = new CallNotices(value);
            byId = value.SelectMany(client => client.AbsorbedIds.Prepend(client.Id).Select(id => (id, client)))
                .DistinctBy(pair => pair.id).ToFrozenDictionary(pair => pair.id, pair => pair.client);
        }
    }

    /// <summary>Whose calls a telephone's notices tell of.</summary>
    internal CallNotices Calls { get; private init; } = new([]);

    /// <summary>Finds the firm of an address that no mail showed yet.</summary>
    internal ClientKeys? Keys { get; init; }

    /// <summary>Whose mailbox it is; without it, mail is told apart by who is known.</summary>
    internal Owner? Owner { get; init; }

    internal Func<string, bool>? IsForgotten { get; init; }

    /// <summary>Ids of those the owner wrote to, with too little mail to say whether they are clients.</summary>
    internal IReadOnlySet<string> Undecided { get; init; } = new HashSet<string>();

    /// <summary>Ids of everybody the owner wrote to.</summary>
    internal IReadOnlySet<string> WrittenTo { get; init; } = new HashSet<string>();

    /// <summary>The client of an address, whatever its state; null for somebody never seen.</summary>
    public Client? Of(string address) =>
        byAddress.TryGetValue(address, out var client) ? client
        : Keys?.FirmOf(address) is not null && IsForgotten?.Invoke(address) != true ? WithId(Keys.IdOf(address))
        : null;

    /// <summary>The client of an id, also of one that was absorbed by a merge; null for an id of nobody's.</summary>
    public Client? WithId(string id) => byId.GetValueOrDefault(id);

    /// <summary>
    /// The client a mail belongs to: its sender when it came in, its recipients when it went out (clients before others, To before Cc);
    /// null when there is none.
    /// </summary>
    public Client? Of(MessageMetadata message)
    {
        var sender = message.From is { } from ? Of(from.Address) : null;
        var mine = Owner?.Wrote(message) ?? sender is null;
        if (!mine)
        {
            return sender;
        }

        Client? other = null;
        foreach (var person in message.To)
        {
            if (Of(person.Address) is { } client)
            {
                if (client.State != ClientState.NotClient)
                {
                    return client;
                }

                other ??= client;
            }
        }

        foreach (var person in message.Cc)
        {
            if (Of(person.Address) is { } client)
            {
                if (client.State != ClientState.NotClient)
                {
                    return client;
                }

                other ??= client;
            }
        }

        return other;
    }

    /// <summary>The client of each mail, in the order of the mails; every core asks for some.</summary>
    internal Client?[] OfAll(IReadOnlyList<MessageMetadata> messages)
    {
        var clients = new Client?[messages.Count];
        Parallel.For(0, clients.Length, i => clients[i] = Of(messages[i]));
        return clients;
    }

    public static ClientDirectory Read(Mailbox mailbox) => Read(new MailIndex(Forgetting.Apply(mailbox)));

    internal static ClientDirectory Read(MailIndex index)
    {
        var mailbox = index.Mailbox;
        var isForgotten = mailbox.Word.Forgotten.Count == 0 ? null : Forgetting.Forgotten(mailbox);
        var parties = new Parties(index);
        var judged = new PartyJudgement(mailbox.Owner);
        var seen = new List<Client>();
        var undecided = new HashSet<string>(StringComparer.Ordinal);
        var writtenTo = new HashSet<string>(StringComparer.Ordinal);
        foreach (var party in parties.All.OrderBy(party => party.Id, StringComparer.Ordinal))
        {
            var client = PartyClient.Of(party, judged.Read(party), mailbox.Word, parties.Named);
            seen.Add(client);
            if (party.Out > 0)
            {
                writtenTo.Add(client.Id);
            }

            if (client.NotClient == NotClientKind.TooLittle && party.Out > 0 && !party.IsOwnFirm)
            {
                undecided.Add(client.Id);
            }
        }

        return new ClientDirectory { Everybody = seen, Keys = index.Keys, Owner = mailbox.Owner, IsForgotten = isForgotten, Undecided = undecided, WrittenTo = writtenTo };
    }

    /// <summary>The same people, where these ids are clients who have parted.</summary>
    internal ClientDirectory Parted(IReadOnlySet<string> ids) =>
        ids.Count == 0 ? this : new ClientDirectory
        {
            Everybody = [.. everybody.Select(client => ids.Contains(client.Id) ? client with { State = ClientState.Parted } : client)],
            Keys = Keys,
            Owner = Owner,
            IsForgotten = IsForgotten,
            Undecided = Undecided,
            WrittenTo = WrittenTo,
        };
}
