using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MailCoach.LocalGraph.Mail;
using MimeKit;
using MimeKit.Utils;

namespace MailCoach.LocalGraph.Import;

/// <summary>What is taken from a mail of an export. The rest of it is let go at once.</summary>
internal sealed record MailHeaders
{
    public required string MessageId { get; init; }

    public required DateTimeOffset Received { get; init; }

    public required DateTimeOffset Sent { get; init; }

    public required string Subject { get; init; }

    public LocalPerson? From { get; init; }

    public IReadOnlyList<LocalPerson> To { get; init; } = [];

    public IReadOnlyList<LocalPerson> Cc { get; init; } = [];

    public IReadOnlyList<LocalPerson> Bcc { get; init; } = [];

    public IReadOnlyList<LocalPerson> ReplyTo { get; init; } = [];

    /// <summary>Where the mail was delivered to, by the servers on its way.</summary>
    public IReadOnlyList<string> DeliveredTo { get; init; } = [];

    /// <summary>Message-IDs of earlier mails in the conversation, the first one first.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    public bool HasAttachments { get; init; }

    public LocalImportance Importance { get; init; }

    public MeetingKind Meeting { get; init; }

    /// <summary>Sent to many by a list or a machine.</summary>
    public bool IsBulk { get; init; }

    /// <summary>Marked as junk by whoever filtered it.</summary>
    public bool IsJunk { get; init; }

    public bool IsRead { get; init; } = true;

    public bool IsFlagged { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>The path of the folder in the export, in its own spelling; empty at the top.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Reads a mail's headers; null where there is nothing that makes it a mail: neither sender nor recipient.</summary>
    /// <param name="now">No mail came later than now: such a date is a broken one.</param>
    /// <param name="beside">When the mail before it came, for one without a date of its own.</param>
    public static MailHeaders? Read(MimeMessage mail, DateTimeOffset now, DateTimeOffset? beside)
    {
        var from = People(mail.From).FirstOrDefault() ?? (mail.Sender is { } sender ? Person(sender) : null);
        var to = People(mail.To);
        var sent = Moment(mail.Date, now);
        var received = ReceivedAt(mail.Headers, now) ?? sent ?? beside;
        if (received is null || (from is null && to.Count == 0))
        {
            return null;
        }

        var subject = Readable(mail.Subject);
        return new MailHeaders
        {
            MessageId = string.IsNullOrWhiteSpace(mail.MessageId) ? Derived(from, received.Value, subject) : $"<{mail.MessageId}>",
            Received = received.Value,
            Sent = sent ?? received.Value,
            Subject = subject,
            From = from,
            To = to,
            Cc = People(mail.Cc),
            Bcc = People(mail.Bcc),
            ReplyTo = People(mail.ReplyTo),
            DeliveredTo = [.. Values(mail.Headers, "Delivered-To").Select(Address).Where(address => address.Contains('@', StringComparison.Ordinal))],
            References = [.. mail.References.Append(mail.InReplyTo ?? "").Where(id => id.Length > 0).Select(id => $"<{id}>")],
            HasAttachments = mail.Attachments.Any() || SaysAttachment(mail),
            Importance = ImportanceOf(mail),
            Meeting = MeetingOf(mail),
            IsBulk = mail.Headers.Contains(HeaderId.ListId) || mail.Headers.Contains(HeaderId.ListUnsubscribe) || Says(mail, HeaderId.Precedence, "bulk", "list"),
            IsJunk = Values(mail.Headers, "X-Spam-Flag").Any(value => value.Trim().StartsWith("YES", StringComparison.OrdinalIgnoreCase)),
            IsRead = StatusOf(mail).Length == 0 || StatusOf(mail).Contains('R', StringComparison.Ordinal),
            IsFlagged = StatusOf(mail).Contains('F', StringComparison.Ordinal),
            IsDraft = Values(mail.Headers, "X-Mozilla-Draft-Info").Any(),
        };
    }

    public LocalMessage ToMessage(string conversation) => new()
    {
        InternetMessageId = MessageId,
        Conversation = conversation,
        Received = Received,
        Sent = Sent,
        Subject = Subject,
        From = From,
        To = To,
        Cc = Cc,
        Bcc = Bcc,
        ReplyTo = ReplyTo,
        HasAttachments = HasAttachments,
        Importance = Importance,
        Meeting = Meeting,
        IsOther = IsBulk,
        IsRead = IsRead,
        IsFlagged = IsFlagged,
        IsDraft = IsDraft,
    };

    // mbox files of mutt, Thunderbird's ancestors and dovecot keep R(ead), O(ld) and F(lagged) in these two.
    private static string StatusOf(MimeMessage mail) => string.Concat(Values(mail.Headers, "Status").Concat(Values(mail.Headers, "X-Status")));

    private static IEnumerable<string> Values(HeaderList headers, string name) =>
        headers.Where(header => header.Field.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value ?? "");

    private static List<LocalPerson> People(InternetAddressList addresses) => [.. addresses.Mailboxes.Select(Person).OfType<LocalPerson>()];

    private static LocalPerson? Person(MailboxAddress mailbox) => mailbox.Address.Contains('@', StringComparison.Ordinal)
        ? new LocalPerson(Readable(mailbox.Address.Trim()), string.IsNullOrWhiteSpace(mailbox.Name) ? null : Readable(mailbox.Name))
        : null;

    private static string Address(string value) => value.Trim().Trim('<', '>').ToLowerInvariant();

    /// <summary>The topmost Received header was written last, by the owner's own server, behind the last semicolon.</summary>
    private static DateTimeOffset? ReceivedAt(HeaderList headers, DateTimeOffset now)
    {
        var value = headers[HeaderId.Received];
        var semicolon = value?.LastIndexOf(';') ?? -1;
        return semicolon >= 0 && DateUtils.TryParse(value![(semicolon + 1)..], out var at) ? Moment(at, now) : null;
    }

    /// <summary>Clocks run ahead by hours, not by days; and there was no mail before there was mail.</summary>
    private static DateTimeOffset? Moment(DateTimeOffset at, DateTimeOffset now) =>
        at.Year > 1970 && at <= now.AddDays(1) ? at.ToUniversalTime() : null;

    private static bool SaysAttachment(MimeMessage mail) =>
        Values(mail.Headers, "X-MS-Has-Attach").Any(value => value.Contains("yes", StringComparison.OrdinalIgnoreCase))
        || (mail.Body?.ContentType.IsMimeType("multipart", "mixed") == true && mail.Body is Multipart { Count: 0 });

    private static LocalImportance ImportanceOf(MimeMessage mail) => (mail.Importance, mail.XPriority) switch
    {
        (MessageImportance.High, _) or (_, XMessagePriority.High or XMessagePriority.Highest) => LocalImportance.High,
        (MessageImportance.Low, _) or (_, XMessagePriority.Low or XMessagePriority.Lowest) => LocalImportance.Low,
        _ => LocalImportance.Normal,
    };

    private static MeetingKind MeetingOf(MimeMessage mail)
    {
        var calendar = mail.BodyParts.FirstOrDefault(part => part.ContentType.IsMimeType("text", "calendar"))?.ContentType ?? mail.Body?.ContentType;
        return calendar?.IsMimeType("text", "calendar") != true ? MeetingKind.None : calendar.Parameters["method"]?.ToUpperInvariant() switch
        {
            "REPLY" => MeetingKind.Response,
            "CANCEL" => MeetingKind.Cancelled,
            _ => MeetingKind.Request,
        };
    }

    private static bool Says(MimeMessage mail, HeaderId header, params string[] words) =>
        words.Contains((mail.Headers[header] ?? "").Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Without line breaks, control characters and halves of characters, which JSON could not carry.</summary>
    private static string Readable(string? text)
    {
        var readable = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            readable.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return readable.ToString().Trim();
    }

    private static string Derived(LocalPerson? from, DateTimeOffset received, string subject)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{from?.Address}|{received.UtcTicks}|{subject}");
        return $"<{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32]}@derived.invalid>";
    }
}
