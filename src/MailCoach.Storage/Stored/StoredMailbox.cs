using MailCoach.Coaching.Mail;

namespace MailCoach.Storage;

/// <summary>All that is kept of one mailbox, as of one moment.</summary>
public sealed record StoredMailbox
{
    public OwnerFacts? Owner { get; init; }

    /// <summary>The running sync, or the last one.</summary>
    public StoredSync? Sync { get; init; }

    public string? FoldersLink { get; init; }

    /// <summary>Null where the calendar is not read.</summary>
    public OwnersCalendar? Calendar { get; init; }

    public IReadOnlyList<StoredFolder> Folders { get; init; } = [];

    /// <summary>Mail kept whole, each once, in no order.</summary>
    public IReadOnlyList<MessageMetadata> Messages { get; init; } = [];

    /// <summary>The same mail as it is held for readings; only one of the two is filled.</summary>
    public IReadOnlyList<HeldMail> Held { get; init; } = [];

    /// <summary>Mail kept as numbers only.</summary>
    public IReadOnlyList<StoredTrace> Traces { get; init; } = [];

    /// <summary>The owner's words, ordered by kind and key.</summary>
    public IReadOnlyList<Said> Words { get; init; } = [];
}
