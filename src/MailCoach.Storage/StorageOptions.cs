namespace MailCoach.Storage;

/// <summary>Which database holds the mailboxes; both carry the same schema.</summary>
public enum StorageProvider
{
    Sqlite,
    Postgres,
}

/// <summary>Where the mailboxes are kept.</summary>
public sealed record StorageOptions
{
    public StorageProvider Provider { get; init; } = StorageProvider.Sqlite;

    public required string ConnectionString { get; init; }
}
