namespace MailCoach.Storage;

/// <summary>The database was written by a newer MailCoach; migrations only go forward.</summary>
public sealed class StorageVersionException(long found, long known)
    : Exception($"The database has schema version {found} and this MailCoach knows {known}; start the newer version that wrote it.");
