namespace MailCoach.Coaching;

/// <summary>How the owner and a client mostly speak.</summary>
public enum Channel
{
    Email,
    Phone,
    VideoCall,
    InPerson,
}
