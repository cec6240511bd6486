namespace MailCoach.Storage;

/// <summary>The rows are there and the key ring that opens them is not.</summary>
public sealed class MailboxKeyUnreadableException(Exception inner)
    : Exception("The key ring that opens this mailbox's key is missing or another one; restore it (DataProtection:Path), or delete the mailbox file to read the mail anew.", inner);
