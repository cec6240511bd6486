namespace MailCoach.Coaching.Mail;

/// <summary>
/// What may be known of one mail: who, when, the subject line and flags. There is no member for content, and there must never be one.
/// </summary>
public sealed record MessageMetadata
{
    /// <summary>Half as long as a date with its offset; a mailbox holds a million of them.</summary>
    private readonly long utcTicks;

    /// <summary>Graph's immutable id; survives a move between folders.</summary>
    public required string Id { get; init; }

    /// <summary>The RFC 5322 Message-ID, the only id that Office.js and Graph share.</summary>
    public string? InternetMessageId { get; init; }

    public required string ConversationId { get; init; }

    public required MailFolder Folder { get; init; }

    /// <summary>The instant it arrived, or left for mail the owner wrote; UTC.</summary>
    public required DateTimeOffset At { get => new(utcTicks, TimeSpan.Zero); init => utcTicks = value.UtcTicks; }

    /// <summary>As written, with prefixes; empty when there is none.</summary>
    public required string Subject { get; init; }

    /// <summary>Null for the few mails without a sender.</summary>
    public MailPerson? From { get; init; }

    public IReadOnlyList<MailPerson> To { get; init; } = [];

    public IReadOnlyList<MailPerson> Cc { get; init; } = [];

    public bool HasAttachments { get; init; }

    public bool IsRead { get; init; }

    public bool IsFlagged { get; init; }

    public Importance Importance { get; init; } = Importance.Normal;

    /// <summary>A meeting invitation or response; enters no measure of stress.</summary>
    public bool IsMeeting { get; init; }

    /// <summary>Opens the mail in Outlook on the web.</summary>
    public string? WebLink { get; init; }
}
