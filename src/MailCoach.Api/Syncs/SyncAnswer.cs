namespace MailCoach.Api.Syncs;

/// <summary>One reading of the mailbox through Graph. <paramref name="State"/>: running, succeeded, failed or needsSignIn.</summary>
public sealed record SyncAnswer(
    string Id,
    string State,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt,
    int FoldersDone,
    int FoldersTotal,
    int MessagesRead,
    int MessagesChanged,
    int GraphRequests,
    string? Problem);
