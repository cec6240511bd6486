namespace MailCoach.Storage.Sealing;

/// <summary>A sync's state as bytes.</summary>
internal static class SyncPayload
{
    public static ReadOnlySpan<byte> Write(StoredSync sync) =>
        new PayloadWriter().Number(1).Text(sync.Id).Text(sync.State).Time(sync.StartedAt).Time(sync.FinishedAt)
            .Number(sync.FoldersDone).Number(sync.FoldersTotal).Number(sync.MessagesRead).Number(sync.MessagesChanged)
            .Number(sync.GraphRequests).Text(sync.Problem).Written;

    public static StoredSync Read(ReadOnlySpan<byte> payload)
    {
        var from = new PayloadReader(payload);
        from.Number();
        return new StoredSync
        {
            Id = from.Text()!,
            State = from.Text()!,
            StartedAt = from.Time()!.Value,
            FinishedAt = from.Time(),
            FoldersDone = (int)from.Number(),
            FoldersTotal = (int)from.Number(),
            MessagesRead = (int)from.Number(),
            MessagesChanged = (int)from.Number(),
            GraphRequests = (int)from.Number(),
            Problem = from.Text(),
        };
    }
}
