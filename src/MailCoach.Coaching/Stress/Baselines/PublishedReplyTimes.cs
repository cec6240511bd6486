namespace MailCoach.Coaching.Stress.Baselines;

/// <summary>How soon mail is answered in general, for an owner whose own mail says too little.</summary>
internal static class PublishedReplyTimes
{
    /// <summary>Half of all office mails are answered within two hours (Kalman, Enron), in minutes.</summary>
    public const int Median = 120;

    /// <summary>About three quarters within a working day: 68% in six hours, 84% in 24 (Kalman, Enron); taken at six hours, in minutes.</summary>
    public const int Usual = 360;
}
