namespace MailCoach.Storage;

/// <summary>Another host holds this mailbox by now; nothing was written, and whoever asked finds the answer there.</summary>
public sealed class MailboxTakenException() : Exception("Another host has taken this mailbox over.");
