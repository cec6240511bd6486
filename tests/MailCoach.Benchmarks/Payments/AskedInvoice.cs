using MailCoach.Coaching.Payments;

namespace MailCoach.Benchmarks.Payments;

/// <summary>One question of the replay: what was said, what simpler ways would have said, and what happened.</summary>
internal sealed record AskedInvoice(
    string Customer, int Fold, bool Late, double Chance, double LateShare, double Normal, double BaseRate, double MeanDays)
{
    public static AskedInvoice Of(
        string customer, int fold, LedgerLine line, double chance, IReadOnlyList<LedgerLine> settled, IEnumerable<LedgerLine> everybody)
    {
        var days = settled.Select(one => (double)(one.PaidOn!.Value.DayNumber - one.SentOn.DayNumber)).ToArray();
        var terms = line.DueOn!.Value.DayNumber - line.SentOn.DayNumber;
        var mean = days.Average();
        var spread = Math.Max(1, Math.Sqrt(days.Sum(day => (day - mean) * (day - mean)) / (days.Length - 1)));
        return new AskedInvoice(
            customer,
            fold,
            IsLate(line),
            chance,
            settled.Average(one => IsLate(one) ? 1.0 : 0),
            1 / (1 + Math.Exp(-1.702 * (mean - terms) / spread)),
            everybody.Average(one => IsLate(one) ? 1.0 : 0),
            mean);
    }

    private static bool IsLate(LedgerLine line) => line.PaidOn > line.DueOn;
}
