namespace MailCoach.Coaching.Payments.Standing;

/// <summary>How much ledger stands behind a standing.</summary>
internal static class StandingConfidence
{
    /// <summary>With a larger share of payments whose invoice was never seen sent, too much happens out of sight.</summary>
    private const double MostUnsent = 0.3;

    public static Confidence Of(MeasuredHistory client)
    {
        var known = client.All.Count(one => !one.IsOpen || one.Days > 0);
        return known == 0 ? Confidence.None
            : known < SlowPayerRule.FewestInvoices || IsOftenUnsent(client) || client.IsMostlyUnseen ? Confidence.Low
            : known < SlowPayerRule.LastInvoices ? Confidence.Medium
            : Confidence.High;
    }

    public static bool IsOftenUnsent(MeasuredHistory client) => client.PaidUnsent > client.Paid * MostUnsent;
}
