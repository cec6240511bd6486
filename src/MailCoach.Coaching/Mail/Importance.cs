namespace MailCoach.Coaching.Mail;

public enum Importance : byte
{
    Normal,
    Low,
    High,
}
