namespace MailCoach.Coaching.Mail;

public enum Importance
{
    Normal,
    Low,
    High,
}
