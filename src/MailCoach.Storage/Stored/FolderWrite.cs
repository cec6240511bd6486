using MailCoach.Coaching.Mail;

namespace MailCoach.Storage;

/// <summary>What one look at the folders brought.</summary>
public sealed record FolderWrite
{
    /// <summary>The link this answer was asked with; another stored link means another writer was first.</summary>
    public string? ExpectedLink { get; init; }

    public string? NewLink { get; init; }

    public IReadOnlyList<FolderChange> Changed { get; init; } = [];

    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>A full listing: folders it does not name are gone.</summary>
    public bool Complete { get; init; }
}

/// <summary>The folders as they stand; <paramref name="Applied"/> is false when another writer was first and nothing was written.</summary>
public sealed record FolderSet(bool Applied, IReadOnlyList<StoredFolder> Folders);

/// <summary>The folders as they are stored, and where the next look at them starts; null before the first.</summary>
public sealed record FolderListing(string? Link, IReadOnlyList<StoredFolder> Folders);
