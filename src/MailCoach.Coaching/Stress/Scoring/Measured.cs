using System.Runtime.InteropServices;
using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>One signal of a client, a person, a thread or a week, in shares (0–1) and points.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Measured(Signal Signal, double? Share, double Baseline, double Points)
{
    /// <summary>All weeks together. The worst week is left out of the points, and of the points only.</summary>
    public static Measured[] OfAllWeeks(WeekSums sums, Baseline[] baselines)
    {
        var measured = new Measured[Strains.Signals];
        for (var i = 0; i < measured.Length; i++)
        {
            var signal = (Signal)i;
            var (strain, mails) = sums.Faded(signal);
            var robust = sums.FadedWithoutWorstWeek(signal);
            measured[i] = Of(signal, strain, mails, robust.Strain, robust.Mails, baselines[i]);
        }

        return measured;
    }

    public static Measured[] OfWeek(WeekSums sums, int age, Baseline[] baselines)
    {
        var measured = new Measured[Strains.Signals];
        for (var i = 0; i < measured.Length; i++)
        {
            var (strain, mails) = sums.Week((Signal)i, age);
            measured[i] = Of((Signal)i, strain, mails, strain, mails, baselines[i]);
        }

        return measured;
    }

    public static Measured Of(Signal signal, double strain, double mails, double robustStrain, double robustMails, Baseline baseline)
    {
        var scale = SignalScale.Of(signal);
        var usual = Math.Min(baseline.Share, scale.Ceiling);
        var share = (robustStrain + (StressThresholds.PriorMails * usual)) / (robustMails + StressThresholds.PriorMails);
        return new Measured(signal, mails > 0 ? strain / mails : null, usual, baseline.Weight * scale.PointsFor(share, usual, baseline.Spread));
    }
}
