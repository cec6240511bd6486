using System.Globalization;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Tests.Payments;

/// <summary>
/// A freelancer's mail, one line a mail: <c>2024-03-01 out+ alpine | Invoice 1042 | thread</c>. A short name is a client
/// (alpine: Alpine Gear GmbH), an address is itself, a name may stand in quotes before it in angle brackets;
/// <c>+</c> is an attachment, <c>-</c> a mail that was deleted.
/// </summary>
internal sealed class MailboxOf
{
    private static readonly (string Short, string Name, string Address, ClientState State)[] People =
    [
        ("alpine", "Alpine Gear GmbH", "tom@alpine-gear.example", ClientState.Current),
        ("berta", "Café Müller & Söhne", "berta@mueller.example", ClientState.Current),
        ("nakhil", "شركة النخيل", "rana@nakhil.example", ClientState.Current),
        ("hetzner", "Hetzner", "billing@hetzner.example", ClientState.NotClient),
        ("tax", "Ada Steuer", "ada@tax.example", ClientState.NotClient),
    ];

    private readonly List<MessageMetadata> messages = [];

    public MailboxOf(string lines, OwnersWord? word = null)
    {
        Word = word ?? OwnersWord.Nothing;
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            messages.Add(Message(line, messages.Count));
        }
    }

    public OwnersWord Word { get; init; }

    public IReadOnlyList<MessageMetadata> Messages => messages;

    public static IReadOnlyList<Client> Clients { get; } = [.. People.Select(person => new Client
    {
        Id = person.Short,
        Name = person.Name,
        State = person.State,
        People = [new MailPerson(person.Address, person.Name)],
    })];

    public static MessageMetadata Message(string line, int number)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var head = parts[0].Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        var at = DateTimeOffset.Parse($"{head[0]}Z", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        at = head[0].Contains('T', StringComparison.Ordinal) ? at : at.AddHours(10);
        var mine = head[1].StartsWith("out", StringComparison.Ordinal);
        var others = head[2].Split(',').Select(Person).ToArray();
        var me = new MailPerson("me@studio.example", "Maya Stone");
        return new MessageMetadata
        {
            Id = $"m{number}-{head[0]}",
            ConversationId = parts.Length > 2 ? parts[2] : $"c{number}-{head[0]}",
            Folder = head[1].Contains('-', StringComparison.Ordinal) ? MailFolder.Deleted : mine ? MailFolder.Sent : MailFolder.Inbox,
            At = at,
            Subject = parts[1],
            From = mine ? me : others[0],
            To = mine ? others : [me, .. others.Skip(1)],
            HasAttachments = head[1].EndsWith('+'),
        };
    }

    public Mailbox Mailbox() => new()
    {
        Owner = new Owner { Name = "Maya Stone", Addresses = new HashSet<string> { "me@studio.example" }, TimeZone = TimeZoneInfo.Utc },
        Messages = messages,
        Word = Word,
        IdOf = what => what.Replace(':', '-'),
    };

    public IReadOnlyDictionary<string, IReadOnlyList<Invoice>> Ledgers(string asOf) => Ledgers(Mailbox(), asOf);

    public static IReadOnlyDictionary<string, IReadOnlyList<Invoice>> Ledgers(Mailbox mailbox, string asOf) =>
        InvoiceLedgers.Read(mailbox, message => ClientOf(mailbox, message), ClientAt, Clients, Day(asOf));

    public IReadOnlyList<Invoice> Ledger(string client, string asOf) => Ledgers(asOf).GetValueOrDefault(client, []);

    /// <summary>The client's standing among all clients of the mailbox.</summary>
    public PaymentStanding Standing(string client, string asOf)
    {
        var ledgers = Ledgers(asOf);
        return PaymentStandings.Assess(
            [.. ledgers.Select(pair => new PaymentHistory(pair.Key, pair.Value, 30, Word.Clients.GetValueOrDefault(pair.Key)?.PaysFine == true))],
            Day(asOf))[client];
    }

    public static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    public static Client? ClientOf(Mailbox mailbox, MessageMetadata message) =>
        (mailbox.Owner.Wrote(message) ? message.To : [message.From!]).Select(person => ClientAt(person.Address)).OfType<Client>()
            .OrderBy(client => client.State == ClientState.NotClient).FirstOrDefault();

    public static Client? ClientAt(string address) => Clients.FirstOrDefault(client => client.People.Any(person => person.Address == address));

    private static MailPerson Person(string word) => word.IndexOf('<', StringComparison.Ordinal) is > 0 and var angle
        ? new MailPerson(word[(angle + 1)..].TrimEnd('>'), word[..angle].Trim('"'))
        : People.FirstOrDefault(person => person.Short == word) is { Address: not null } known
            ? new MailPerson(known.Address, known.Name)
            : new MailPerson(word.Contains('@', StringComparison.Ordinal) ? word : $"no-reply@{word}", null);
}
