namespace MailCoach.Coaching.Payments.Standing;

/// <summary>
/// When somebody is a slow payer: over the last twelve invoices due (at least four) the median is seven or more days beyond terms,
/// or at least half are more than fourteen days beyond. The same numbers in code, documentation and pane.
/// </summary>
public static class SlowPayerRule
{
    public const int LastInvoices = 12;

    public const int FewestInvoices = 4;

    /// <summary>Days beyond terms; one to six are close to on time.</summary>
    public const double LateMedianDays = 7;

    public const int VeryLateDays = 14;

    public const double VeryLateShare = 0.5;

    /// <summary>Somebody who is always late by the same number, give or take so many days, and was never reminded has probably other terms.</summary>
    public const double SteadyDeviationDays = 5;

    internal static SlowPayerVerdict Judge(IReadOnlyList<Lateness> due)
    {
        var last = due.TakeLast(LastInvoices).ToArray();
        if (last.Length < FewestInvoices)
        {
            return SlowPayerVerdict.TooFew;
        }

        var days = last.Select(one => (double)one.Days).ToArray();
        var median = Median(days);
        var isSlow = median >= LateMedianDays || days.Count(day => day > VeryLateDays) >= days.Length * VeryLateShare;
        return !isSlow ? SlowPayerVerdict.Fine : IsSteady(last) ? SlowPayerVerdict.OtherTerms : SlowPayerVerdict.Slow;
    }

    internal static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>By the owner, or by a billing tool that knows the due date.</summary>
    private static bool WasReminded(Invoice invoice) => invoice.Reminders > 0 || invoice.Evidence.Any(one => one.Kind == EvidenceKind.Reminder);

    /// <summary>Open invoices speak here only once they are older than the habit would have them.</summary>
    private static bool IsSteady(IReadOnlyList<Lateness> last)
    {
        var paid = last.Where(one => !one.IsOpen).Select(one => (double)one.Days).ToArray();
        if (paid.Length < FewestInvoices || last.Any(one => WasReminded(one.Invoice)))
        {
            return false;
        }

        var median = Median(paid);
        return median >= LateMedianDays
            && Median([.. paid.Select(day => Math.Abs(day - median))]) <= SteadyDeviationDays
            && last.All(one => !one.IsOpen || one.Days <= median + SteadyDeviationDays);
    }
}

internal enum SlowPayerVerdict
{
    TooFew,
    Fine,
    Slow,

    /// <summary>Late by the same number every time: no verdict, a question.</summary>
    OtherTerms,
}
