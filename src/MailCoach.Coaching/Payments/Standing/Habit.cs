namespace MailCoach.Coaching.Payments.Standing;

/// <summary>A client's habit: mean days beyond terms, how unsure that mean is, and how far single invoices scatter around it (both squared days).</summary>
internal sealed record Habit(double Mean, double MeanVariance, double Scatter, double Invoices)
{
    /// <summary>A payment that is a day late is late: half a day lies between on time and late.</summary>
    private const double LateFrom = 0.5;

    /// <summary>Invoices' worth of doubt whether the next one follows the client's habit at all.</summary>
    private const double SurpriseWeight = 0.5;

    /// <summary>Nobody is that sure of a payment.</summary>
    private const double Surest = 0.99;

    /// <summary>What a mean of so many invoices with this scatter says, drawn toward <paramref name="anybody"/>.</summary>
    public static Habit Of(double mean, double invoices, double scatter, Habit anybody)
    {
        var trust = anybody.MeanVariance / (anybody.MeanVariance + (scatter / invoices));
        return new Habit(anybody.Mean + (trust * (mean - anybody.Mean)), anybody.MeanVariance * (1 - trust), scatter, invoices);
    }

    /// <summary>0–1: the chance that an invoice is paid after its due date.</summary>
    public double ChanceLate(Habit anybody) => ChanceLate(anybody.ShareLate());

    /// <param name="anybodyLate">The same for a client of whom nothing is known.</param>
    public double ChanceLate(double anybodyLate)
    {
        var surprise = SurpriseWeight / (SurpriseWeight + Invoices);
        return Math.Clamp((surprise * anybodyLate) + ((1 - surprise) * ShareLate()), 1 - Surest, Surest);
    }

    public double ShareLate() => NormalCurve.Above((LateFrom - Mean) / Math.Sqrt(MeanVariance + Scatter));
}
