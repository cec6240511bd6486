using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Tests.Mailboxes;

/// <summary>A mailbox in a line each. Times are the owner's wall clock ("2025-03-03 10:00", or a date: then ten o'clock).</summary>
public sealed class MailboxBuilder
{
    public const string Me = "nora@lindt-design.com";

    private readonly List<MessageMetadata> messages = [];

    public Owner Owner { get; set; } = new()
    {
        Name = "Nora Lindt",
        Addresses = new HashSet<string> { Me },
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
    };

    public OwnersWord Word { get; set; } = OwnersWord.Nothing;

    public IReadOnlyList<MessageMetadata> Messages => messages;

    public Mailbox Mailbox => new() { Owner = Owner, Messages = [.. messages], Word = Word, IdOf = IdOf };

    /// <summary>Stands in for the keyed hash of the real mailbox.</summary>
    public static string IdOf(string named) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(named)))[..16];

    /// <summary>The id of the client whose firm (or address) this is.</summary>
    public static string ClientId(string firmOrAddress) => IdOf("client:" + firmOrAddress);

    /// <summary>"Tom Hale &lt;tom@alpinegear.com&gt;" or an address alone.</summary>
    public static MailPerson Person(string written)
    {
        var open = written.IndexOf('<', StringComparison.Ordinal);
        return open < 0 ? new MailPerson(written.Trim(), null) : new MailPerson(written[(open + 1)..].TrimEnd('>', ' '), written[..open].Trim());
    }

    public MailboxBuilder In(string at, string from, string subject, Func<MessageMetadata, MessageMetadata>? but = null) =>
        Add(at, Person(from), [Person(Me)], subject, MailFolder.Inbox, but);

    public MailboxBuilder Out(string at, string to, string subject, Func<MessageMetadata, MessageMetadata>? but = null) =>
        Add(at, new MailPerson(Me, Owner.Name), [.. to.Split(';').Select(Person)], subject, MailFolder.Sent, but);

    /// <summary>An invoice by mail, with its attachment.</summary>
    public MailboxBuilder Invoice(string at, string to, string number) => Out(at, to, $"Invoice {number}", mail => mail with { HasAttachments = true });

    public MailboxBuilder Reminder(string at, string to, string number) => Out(at, to, $"Reminder: Invoice {number} is overdue");

    /// <summary>The client tells that they paid.</summary>
    public MailboxBuilder Payment(string at, string from, string number) => In(at, from, $"Remittance advice: invoice {number}");

    /// <summary>Somebody bills the owner.</summary>
    public MailboxBuilder Bill(string at, string from, string number) => In(at, from, $"Your invoice {number} from us", mail => mail with { HasAttachments = true });

    /// <summary>A thread: they ask, the owner answers a few hours later, they thank.</summary>
    public MailboxBuilder Thread(string at, string with, string subject)
    {
        var begins = Local(at);
        In(Written(begins), with, subject);
        Out(Written(begins.AddHours(3)), with, "Re: " + subject);
        return In(Written(begins.AddHours(5)), with, "Re: " + subject);
    }

    /// <summary>Three months of work with somebody: what makes a client without an invoice.</summary>
    public MailboxBuilder Work(string with, string topic = "Homepage", string from = "2025-02-03")
    {
        var begins = Local(from);
        for (var week = 0; week < 12; week += 3)
        {
            Thread(Written(begins.AddDays(7 * week)), with, $"{topic} draft {(char)('A' + week)}");
        }

        return this;
    }

    public MailboxBuilder Add(
        string at, MailPerson? from, IReadOnlyList<MailPerson> to, string subject, MailFolder folder, Func<MessageMetadata, MessageMetadata>? but = null)
    {
        var topic = MailSubject.Read(subject).Key;
        var others = to.Append(from).OfType<MailPerson>().Select(person => person.Address).Where(address => address != Me).Order(StringComparer.Ordinal);
        var local = Local(at);
        var mail = new MessageMetadata
        {
            Id = $"m{messages.Count:D5}",
            ConversationId = IdOf($"{topic}|{string.Join(';', others)}"),
            Folder = folder,
            At = new DateTimeOffset(local, Owner.TimeZone.GetUtcOffset(local)).ToUniversalTime(),
            Subject = subject,
            From = from,
            To = to,
            IsRead = true,
        };
        messages.Add(but is null ? mail : but(mail));
        return this;
    }

    private static DateTime Local(string at) =>
        at.Length == 10
            ? DateTime.ParseExact(at, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddHours(10)
            : DateTime.ParseExact(at, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Written(DateTime local) => local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
