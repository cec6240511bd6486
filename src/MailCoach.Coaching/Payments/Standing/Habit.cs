namespace MailCoach.Coaching.Payments.Standing;

/// <summary>A client's habit: mean days beyond terms, how unsure that mean is, and how far single invoices scatter around it (both squared days).</summary>
/// <param name="LateShare">Of the invoices whose outcome is known, by count: some pay on the very due day, and no curve knows that.</param>
/// <param name="Outcomes">How many those are.</param>
internal sealed record Habit(double Mean, double MeanVariance, double Scatter, double Invoices, double LateShare = 0, int Outcomes = 0)
{
    /// <summary>A payment that is a day late is late: half a day lies between on time and late.</summary>
    private const double LateFrom = 0.5;

    /// <summary>Invoices' worth of doubt whether the next one follows the client's habit at all.</summary>
    private const double SurpriseWeight = 0.5;

    /// <summary>Weight of the late share as it was counted, against the curve.</summary>
    private const double CountWeight = 0.3;

    /// <summary>Outcomes' worth of weight that everybody's share has against a client's own.</summary>
    private const double CountShrinkage = 1;

    /// <summary>Nobody is that sure of a payment.</summary>
    private const double Surest = 0.99;

    /// <summary>What a mean of so many invoices with this scatter says, drawn toward <paramref name="anybody"/>.</summary>
    public static Habit Of(double mean, double invoices, double scatter, Habit anybody, int late = 0, int outcomes = 0)
    {
        var trust = anybody.MeanVariance / (anybody.MeanVariance + (scatter / invoices));
        return new Habit(anybody.Mean + (trust * (mean - anybody.Mean)), anybody.MeanVariance * (1 - trust), scatter, invoices, outcomes > 0 ? late / (double)outcomes : 0, outcomes);
    }

    /// <summary>0–1: the chance that an invoice is paid after its due date.</summary>
    public double ChanceLate(Habit anybody) => ChanceLate(anybody.ShareLate());

    /// <param name="anybodyLate">The same for a client of whom nothing is known.</param>
    public double ChanceLate(double anybodyLate)
    {
        var surprise = SurpriseWeight / (SurpriseWeight + Invoices);
        var curve = (surprise * anybodyLate) + ((1 - surprise) * ShareLate());
        var counted = ((LateShare * Outcomes) + (CountShrinkage * anybodyLate)) / (Outcomes + CountShrinkage);
        return Math.Clamp((CountWeight * counted) + ((1 - CountWeight) * curve), 1 - Surest, Surest);
    }

    public double ShareLate() => NormalCurve.Above((LateFrom - Mean) / Math.Sqrt(MeanVariance + Scatter));
}
