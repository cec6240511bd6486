namespace MailCoach.LocalGraph.Mail;

/// <summary>
/// A mail as LocalGraph knows it: metadata only. There is no member for content, so that none can ever be answered.
/// </summary>
public sealed record LocalMessage
{
    /// <summary>The RFC 5322 Message-ID with its angle brackets; Graph's ids are derived from it, so it is given once in a mailbox.</summary>
    public required string InternetMessageId { get; init; }

    /// <summary>What all mails of a conversation share; Graph's conversationId is derived from it.</summary>
    public required string Conversation { get; init; }

    public required DateTimeOffset Received { get; init; }

    public DateTimeOffset Sent { get; init; }

    public string Subject { get; init; } = "";

    /// <summary>Null for drafts and the few mails without a sender.</summary>
    public LocalPerson? From { get; init; }

    public IReadOnlyList<LocalPerson> To { get; init; } = [];

    public IReadOnlyList<LocalPerson> Cc { get; init; } = [];

    public IReadOnlyList<LocalPerson> Bcc { get; init; } = [];

    public IReadOnlyList<LocalPerson> ReplyTo { get; init; } = [];

    public bool HasAttachments { get; init; }

    public bool IsRead { get; init; } = true;

    public bool IsFlagged { get; init; }

    public bool IsDraft { get; init; }

    public LocalImportance Importance { get; init; } = LocalImportance.Normal;

    public MeetingKind Meeting { get; init; } = MeetingKind.None;

    /// <summary>Outlook's "Other" tab: newsletters and notices.</summary>
    public bool IsOther { get; init; }

    /// <summary>The moment shown as sent: what the mail says, or when it came.</summary>
    internal DateTimeOffset SentOrReceived => Sent == default ? Received : Sent;
}

public enum LocalImportance
{
    Normal,
    Low,
    High,
}

/// <summary>What Graph answers as a type of its own: an invitation, an answer to one, or an invitation taken back.</summary>
public enum MeetingKind
{
    None,
    Request,
    Response,
    Cancelled,
}
