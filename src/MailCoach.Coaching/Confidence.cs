namespace MailCoach.Coaching;

/// <summary>How much mail stands behind a figure.</summary>
public enum Confidence
{
    None,
    Low,
    Medium,
    High,
}
