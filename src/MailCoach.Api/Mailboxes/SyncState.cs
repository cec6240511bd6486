namespace MailCoach.Api.Mailboxes;

/// <summary>The words for where a sync stands.</summary>
public static class SyncState
{
    public const string Running = "running";
    public const string Succeeded = "succeeded";
    public const string Failed = "failed";
    public const string NeedsSignIn = "needsSignIn";
}
