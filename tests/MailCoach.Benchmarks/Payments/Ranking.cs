namespace MailCoach.Benchmarks.Payments;

/// <summary>How good chances are: do they rank (AUC), are they near what happened (Brier), does the share said happen (calibration).</summary>
internal static class Ranking
{
    private const int Bins = 10;

    /// <summary>The chance that a late one is ranked above one in time; ties count half.</summary>
    public static double Auc(IReadOnlyList<(double Value, bool Late)> outcomes)
    {
        var sorted = outcomes.OrderBy(one => one.Value).ToArray();
        double rankSum = 0;
        for (var i = 0; i < sorted.Length;)
        {
            var end = i;
            while (end < sorted.Length && sorted[end].Value.Equals(sorted[i].Value))
            {
                end++;
            }

            var rank = (i + 1 + end) / 2.0;
            rankSum += rank * sorted[i..end].Count(one => one.Late);
            i = end;
        }

        double late = outcomes.Count(one => one.Late);
        var inTime = outcomes.Count - late;
        return (rankSum - (late * (late + 1) / 2)) / (late * inTime);
    }

    /// <summary>Mean squared distance from what happened; lower is better.</summary>
    public static double Brier(IReadOnlyList<(double Value, bool Late)> outcomes) =>
        outcomes.Average(one => (one.Value - (one.Late ? 1 : 0)) * (one.Value - (one.Late ? 1 : 0)));

    /// <summary>Expected calibration error over ten bins of equal width.</summary>
    public static double CalibrationError(IReadOnlyList<(double Value, bool Late)> outcomes) =>
        outcomes.GroupBy(one => Math.Min(Bins - 1, (int)(one.Value * Bins)))
            .Sum(bin => Math.Abs(bin.Average(one => one.Value) - bin.Average(one => one.Late ? 1.0 : 0)) * bin.Count()) / outcomes.Count;
}
