namespace MailCoach.Coaching.Payments.Standing;

/// <summary>The last three payments against the last ten, as the market shows it.</summary>
internal static class PaymentTrends
{
    public const int LastInvoices = 3;

    private const int UsualInvoices = 10;

    /// <summary>With fewer, the last three are most of the last ten.</summary>
    private const int FewestInvoices = 6;

    /// <summary>Days; less is a weekend.</summary>
    private const double Noticeable = 4;

    public static Trend? Of(MeasuredHistory client)
    {
        var paid = Paid(client);
        return paid.Count < FewestInvoices ? null
            : (Last(paid) - Usual(paid)) switch
            {
                >= Noticeable => Trend.Slower,
                <= -Noticeable => Trend.Faster,
                _ => Trend.Steady,
            };
    }

    public static IReadOnlyList<Invoice> Paid(MeasuredHistory client) =>
        [.. client.Invoices.Where(invoice => invoice is { DaysToPay: not null, Disputed: false })];

    public static double Last(IReadOnlyList<Invoice> paid) => paid.TakeLast(LastInvoices).Average(invoice => invoice.DaysToPay!.Value);

    public static double Usual(IReadOnlyList<Invoice> paid) => paid.TakeLast(UsualInvoices).Average(invoice => invoice.DaysToPay!.Value);
}
