namespace MailCoach.Coaching.Mail;

/// <summary>What a folder is for. Junk and drafts are never read; Deleted Items only for notices of payment.</summary>
public enum MailFolder : byte
{
    Other,
    Inbox,
    Sent,
    Deleted,
}
