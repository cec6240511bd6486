namespace MailCoach.Coaching.Stress.Baselines;

/// <summary>Statistics that one storm does not move: the median, the median absolute deviation.</summary>
internal static class Robust
{
    /// <summary>The middle value; sorts what it is given. Not for an empty span.</summary>
    public static double Median(Span<double> values)
    {
        values.Sort();
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /// <summary>The middle of what is left without one of them, found without sorting for each; null where nothing is left.</summary>
    /// <param name="sorted">In order.</param>
    /// <param name="one">Need not be among them.</param>
    public static double? MedianWithout(double[] sorted, double one)
    {
        var without = Array.BinarySearch(sorted, one);
        var others = without < 0 ? sorted.Length : sorted.Length - 1;
        return others == 0 ? null : (Other((others - 1) / 2) + Other(others / 2)) / 2;

        double Other(int place) => sorted[without >= 0 && place >= without ? place + 1 : place];
    }

    /// <summary>The median distance from the median: how far apart values usually are.</summary>
    public static double Deviation(Span<double> values, double median)
    {
        foreach (ref var value in values)
        {
            value = Math.Abs(value - median);
        }

        return Median(values);
    }

    /// <summary>The value below which the share lies, nearest rank; sorts what it is given. Not for an empty span.</summary>
    public static double Quantile(Span<double> values, double share)
    {
        values.Sort();
        return values[Math.Clamp((int)Math.Ceiling(share * values.Length) - 1, 0, values.Length - 1)];
    }
}
