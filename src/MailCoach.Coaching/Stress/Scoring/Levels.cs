namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>From points to a score and its word.</summary>
internal static class Levels
{
    public static int Score(double points) => (int)Math.Round(Math.Clamp(points, 0, 100));

    public static StressLevel Of(int score, int signals, bool busy, bool sure) => score switch
    {
        >= StressThresholds.Stressful when signals >= StressThresholds.LeastSignals && sure => StressLevel.Stressful,
        >= StressThresholds.Tense => StressLevel.Tense,
        _ => busy ? StressLevel.Busy : StressLevel.Calm,
    };

    /// <summary>How many signals speak clearly enough to be a reason.</summary>
    public static int Speaking(ReadOnlySpan<Measured> measured)
    {
        var speaking = 0;
        foreach (var one in measured)
        {
            speaking += one.Points >= StressThresholds.Reason ? 1 : 0;
        }

        return speaking;
    }

    public static double Points(ReadOnlySpan<Measured> measured)
    {
        var points = 0d;
        foreach (var one in measured)
        {
            points += one.Points;
        }

        return points;
    }

    public static Confidence Confidence(int mails, int weeks, bool ownBaseline) => (mails, weeks) switch
    {
        ( < StressThresholds.LeastMails, _) or (_, < StressThresholds.LeastWeeks) => Coaching.Confidence.None,
        ( < StressThresholds.MediumMails, _) or (_, < StressThresholds.MediumWeeks) => Coaching.Confidence.Low,
        ( >= StressThresholds.HighMails, >= StressThresholds.HighWeeks) when ownBaseline => Coaching.Confidence.High,
        _ => Coaching.Confidence.Medium,
    };
}
