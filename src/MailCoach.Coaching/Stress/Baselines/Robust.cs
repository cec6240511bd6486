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
