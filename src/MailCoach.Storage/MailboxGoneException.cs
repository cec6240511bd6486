namespace MailCoach.Storage;

/// <summary>The mailbox was deleted while somebody still held it; nothing was written.</summary>
public sealed class MailboxGoneException() : Exception("This mailbox has been deleted; open it again to start anew.");
