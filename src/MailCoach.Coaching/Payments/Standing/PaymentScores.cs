namespace MailCoach.Coaching.Payments.Standing;

/// <summary>The score on the credit scale, a few invoices drawn toward the owner's other clients.</summary>
internal sealed class PaymentScores
{
    /// <summary>Weight of the others against a client's own invoices, in invoices: as much as their scatter asks for, within these bounds.</summary>
    private const double LeastShrinkage = 0.25;
    private const double MostShrinkage = 3;

    private readonly double others;
    private readonly double shrinkage;

    private PaymentScores(double others, double shrinkage)
    {
        this.others = others;
        this.shrinkage = shrinkage;
    }

    public static PaymentScores Learn(IReadOnlyList<MeasuredHistory> clients)
    {
        var samples = clients.Select(client => Scored(client).Select(one => CreditScale.PointsAt(one.Days)).ToArray())
            .Where(points => points.Length > 0).ToList();
        var means = samples.ConvertAll(points => points.Average());
        var mean = (means.Sum() + CreditScale.OnTime) / (means.Count + 1);
        var within = samples.Sum(points => points.Sum(point => (point - points.Average()) * (point - points.Average())))
            / Math.Max(1, samples.Sum(points => points.Length - 1));
        var between = means.Count > 1 ? means.Sum(one => (one - mean) * (one - mean)) / means.Count : 0;
        return new PaymentScores(mean, between > 0 ? Math.Clamp(within / between, LeastShrinkage, MostShrinkage) : LeastShrinkage);
    }

    /// <summary>0–100, null where nothing was due or paid; weighted by amount where all amounts are known.</summary>
    public int? Of(MeasuredHistory client)
    {
        var scored = Scored(client);
        if (scored.Count == 0)
        {
            return null;
        }

        var own = Weighted(scored, one => CreditScale.PointsAt(one.Days));
        var trust = scored.Count / (scored.Count + shrinkage);
        return (int)Math.Round(Math.Clamp((trust * own) + ((1 - trust) * others), 0, 100), MidpointRounding.AwayFromZero);
    }

    /// <summary>A mean, by amount where every amount is known.</summary>
    public static double Weighted(IReadOnlyCollection<Lateness> invoices, Func<Lateness, double> value)
    {
        if (!invoices.All(one => one.Invoice.Amount > 0))
        {
            return invoices.Average(value);
        }

        return invoices.Sum(one => value(one) * (double)one.Invoice.Amount!.Value) / invoices.Sum(one => (double)one.Invoice.Amount!.Value);
    }

    private static List<Lateness> Scored(MeasuredHistory client) =>
        [.. client.All.Where(one => !one.IsOpen || one.Days > 0).TakeLast(SlowPayerRule.LastInvoices)];
}
