namespace MailCoach.Coaching.Payments.Standing;

/// <summary>Points by days beyond terms, a scale credit people know: 80 is on time, 50 a month late, 100 a month early.</summary>
internal static class CreditScale
{
    public const double OnTime = 80;

    private static readonly (double Days, double Points)[] Steps =
        [(-30, 100), (-20, 90), (0, 80), (15, 70), (22, 60), (30, 50), (60, 40), (90, 30), (120, 20), (240, 0)];

    /// <summary>Interpolated between the steps; negative days are early.</summary>
    public static double PointsAt(double daysBeyondTerms)
    {
        if (daysBeyondTerms <= Steps[0].Days)
        {
            return Steps[0].Points;
        }

        for (var i = 1; i < Steps.Length; i++)
        {
            var (from, to) = (Steps[i - 1], Steps[i]);
            if (daysBeyondTerms <= to.Days)
            {
                return from.Points + ((to.Points - from.Points) * (daysBeyondTerms - from.Days) / (to.Days - from.Days));
            }
        }

        return 0;
    }
}
