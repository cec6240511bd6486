namespace MailCoach.Storage;

/// <summary>
/// The database did not answer or broke off; what was asked of it may work later. It carries no inner error, so that it travels between hosts.
/// </summary>
public sealed class MailboxDatabaseAwayException(string why)
    : Exception($"The database that ConnectionStrings:MailCoach names does not answer ({why}).");
