namespace MailCoach.Coaching.Stress.Signals;

/// <summary>What metadata can carry, in the order it is read: later ones look at what earlier ones found.</summary>
internal enum Signal
{
    Chasing,
    Speed,
    Importance,
    Urgency,
    OutOfHours,
    CcEscalation,
    Reopening,
    Drift,
    ThreadLength,
    Swing,
    Dread,
}
