namespace MailCoach.Coaching.Payments.Standing;

/// <summary>The standard normal distribution.</summary>
internal static class NormalCurve
{
    /// <summary>The share above a point; accurate to 1e-7 (Abramowitz and Stegun 26.2.17).</summary>
    public static double Above(double z)
    {
        if (z < 0)
        {
            return 1 - Above(-z);
        }

        var t = 1 / (1 + (0.2316419 * z));
        var polynomial = t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        return Density(z) * polynomial;
    }

    /// <summary>The mean of all that lies above a point; far out it is little more than the point itself.</summary>
    public static double MeanAbove(double z) => z > 6 ? z + (1 / z) : Density(z) / Above(z);

    private static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
}
