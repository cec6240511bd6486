using MailCoach.Coaching.Mail;

namespace MailCoach.Storage;

/// <summary>A folder and how far it has been read.</summary>
public sealed record StoredFolder
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? ParentId { get; init; }

    /// <summary>What its mail counts as: a folder inside Sent Items or Deleted Items counts as that one.</summary>
    public MailFolder Kind { get; init; }

    /// <summary>Never read, because it is junk, drafts, outbox or hidden, or lies inside such a folder.</summary>
    public bool Skipped { get; init; }

    /// <summary>Where reading goes on; null before the first page.</summary>
    public string? Link { get; init; }

    /// <summary>True when <see cref="Link"/> asks for what changed; false when it asks for the next page.</summary>
    public bool LinkIsDelta { get; init; }

    /// <summary>Goes up by one with every page; a page that expects another version is not written.</summary>
    public long Version { get; init; }

    /// <summary>Goes up by one whenever the folder is read anew.</summary>
    public int Generation { get; init; }
}
