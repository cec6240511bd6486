using System.Globalization;
using MailCoach.Coaching.Payments;

namespace MailCoach.Benchmarks.Payments;

/// <summary>
/// Asks of every invoice, on the day it was sent and with what was known that day, how likely it was to be paid late. Customers are split in
/// five: what is said of one is learned from its own past and from customers of the other four parts.
/// </summary>
internal static class ForecastReplay
{
    private const int Folds = 5;

    /// <summary>Customers with fewer settled invoices are not asked about.</summary>
    private const int FewestSettled = 3;

    private const int TermDays = 30;

    public static int Run(string? file)
    {
        if ((file ?? Receivables.Find()) is not { } found)
        {
            Console.WriteLine("forecast: skipped, needs ../shared/data/receivables.csv, which is absent");
            return 0;
        }

        var ledgers = Receivables.Read(found);
        var asked = Ask(ledgers).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"forecast: {asked.Count} invoices of {asked.Select(one => one.Customer).Distinct().Count()} customers, {asked.Average(one => one.Late ? 1 : 0):P1} late"));
        Console.WriteLine("  model                        AUC    Brier  calibration error");
        Print("MailCoach", asked, one => one.Chance, chance: true);
        Print("past late share", asked, one => one.LateShare, chance: true);
        Print("normal, own mean and spread", asked, one => one.Normal, chance: true);
        Print("share of everybody so far", asked, one => one.BaseRate, chance: true);
        Print("mean days to pay (ranking)", asked, one => one.MeanDays, chance: false);
        for (var fold = 0; fold < Folds; fold++)
        {
            var part = asked.Where(one => one.Fold == fold).ToList();
            Print($"MailCoach, part {fold + 1}", part, one => one.Chance, chance: true);
        }

        foreach (var group in asked.GroupBy(one => Math.Min(9, (int)(one.Chance * 10))).OrderBy(group => group.Key))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  said {group.Average(one => one.Chance):P0}, happened {group.Average(one => one.Late ? 1.0 : 0):P0} of {group.Count()}"));
        }

        return 0;
    }

    private static IEnumerable<AskedInvoice> Ask(IReadOnlyDictionary<string, LedgerLine[]> ledgers)
    {
        var folds = ledgers.Keys.Order(StringComparer.Ordinal).Select((customer, i) => (customer, i)).ToDictionary(pair => pair.customer, pair => pair.i % Folds);
        foreach (var (customer, lines) in ledgers)
        {
            foreach (var line in lines)
            {
                var day = line.SentOn;
                var settled = lines.Where(other => other.PaidOn <= day).ToList();
                if (settled.Count < FewestSettled)
                {
                    continue;
                }

                var histories = ledgers.Where(pair => pair.Key == customer || folds[pair.Key] != folds[customer])
                    .Select(pair => History(pair.Key, pair.Value.Where(other => other != line), day)).ToList();
                var standing = PaymentStandings.Assess(histories, day)[customer];
                yield return AskedInvoice.Of(customer, folds[customer], line, standing.ChanceNextLate, settled, ledgers.Values.SelectMany(all => all).Where(other => other.PaidOn <= day));
            }
        }
    }

    private static PaymentHistory History(string customer, IEnumerable<LedgerLine> lines, DateOnly day) =>
        new(customer, [.. lines.Select((line, i) => line.AsOf($"{customer}-{i}", customer, TermDays, day)).OfType<Invoice>()], TermDays);

    private static void Print(string name, List<AskedInvoice> asked, Func<AskedInvoice, double> value, bool chance)
    {
        var outcomes = asked.ConvertAll(one => (Value: value(one), one.Late));
        var auc = Ranking.Auc(outcomes);
        Console.WriteLine(chance
            ? string.Create(CultureInfo.InvariantCulture, $"  {name,-28} {auc:F4} {Ranking.Brier(outcomes):F4} {Ranking.CalibrationError(outcomes):F4}")
            : string.Create(CultureInfo.InvariantCulture, $"  {name,-28} {auc:F4}"));
    }
}
