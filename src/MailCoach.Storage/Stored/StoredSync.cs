namespace MailCoach.Storage;

/// <summary>A sync as it stands; kept so that the same id goes on after a restart.</summary>
public sealed record StoredSync
{
    public required string Id { get; init; }

    /// <summary><c>running</c>, <c>succeeded</c>, <c>failed</c> or <c>needsSignIn</c>.</summary>
    public required string State { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public int FoldersDone { get; init; }

    public int FoldersTotal { get; init; }

    public int MessagesRead { get; init; }

    public int MessagesChanged { get; init; }

    public int GraphRequests { get; init; }

    /// <summary>The key of the sentence that says what went wrong.</summary>
    public string? Problem { get; init; }
}
