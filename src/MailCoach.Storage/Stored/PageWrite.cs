using MailCoach.Coaching.Mail;

namespace MailCoach.Storage;

/// <summary>One page of one folder: its rows, its removals and where to go on are written together or not at all.</summary>
public sealed record PageWrite
{
    public required string FolderId { get; init; }

    /// <summary>The folder's <see cref="StoredFolder.Version"/> when the page was asked for.</summary>
    public required long ExpectedVersion { get; init; }

    public IReadOnlyList<MessageMetadata> Messages { get; init; } = [];

    public IReadOnlyList<TracedMessage> Traces { get; init; } = [];

    /// <summary>Ids that left this folder; their rows stay until the sync ends, for they may turn up elsewhere.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    public string? NextLink { get; init; }

    public bool IsDelta { get; init; }
}

/// <summary>A mail that came and is kept as numbers only.</summary>
public sealed record TracedMessage(string MessageId, MessageTrace Trace);

/// <summary>A mail, by its name, that was kept whole and from now on is kept as numbers only.</summary>
public sealed record ReducedMessage(string Name, MessageTrace Trace);
