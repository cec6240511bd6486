namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>How much a week of the past still weighs: 1 for the running week, half after <see cref="StressThresholds.HalfLifeWeeks"/>.</summary>
internal static class Fading
{
    private static readonly double[] ByAge = [.. Enumerable.Range(0, StressThresholds.Weeks).Select(age => Math.Pow(2, -age / StressThresholds.HalfLifeWeeks))];

    public static double Of(int weeks) => weeks < 0 ? 1 : weeks < ByAge.Length ? ByAge[weeks] : 0;
}
