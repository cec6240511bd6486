namespace MailCoach.Storage;

/// <summary>Another MailCoach already holds the SQLite file. Two hosts on one file would each believe they own the mailbox.</summary>
public sealed class MailboxDatabaseInUseException(string file, Exception? inner)
    : Exception($"Another MailCoach is using the mailbox file {file}; stop it first, or set ConnectionStrings:MailCoach to another file.", inner);
