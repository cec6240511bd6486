using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Standing;

/// <summary>Made-up customers of every habit: what is said to be likely must be as frequent as it was said to be.</summary>
public sealed class ForecastTests(ITestOutputHelper output)
{
    private const int Terms = 30;
    private const int Clients = 25;
    private const int Invoices = 24;
    private static readonly DateOnly Start = new(2022, 1, 3);

    /// <summary>Days beyond terms of one client's invoices, from the client's own habit and chance.</summary>
    private delegate double Habit(Random random, int client, int invoice);

    [Theory]
    [InlineData("hardly ever late", -22, 8, 0.05), InlineData("late now and then", -8, 8, 0.3), InlineData("mostly late", 10, 12, 0.7)]
    public void What_is_said_to_be_likely_happens_as_often(string population, double mean, double spread, double share)
    {
        var asked = Ask((random, client, _) => mean + (spread * Normal(new Random(client))) + (10 * Normal(random)));

        Print(population, asked);
        Assert.InRange(asked.Average(one => one.Late), share - 0.1, share + 0.1);
        Assert.InRange(asked.Average(one => one.Said) - asked.Average(one => one.Late), -0.05, 0.05);
        Assert.InRange(CalibrationError(asked), 0, 0.08);
        Assert.True(Brier(asked, one => one.Said) < Brier(asked, _ => asked.Average(one => one.Late)));
    }

    [Fact]
    public void Customers_of_all_habits_together_are_told_apart()
    {
        var asked = Ask((random, client, invoice) => (client % 5) switch
        {
            0 => 0,
            1 => 45 + random.Next(-2, 3),
            2 => random.NextDouble() < 0.5 ? 20 : -5,
            3 => (invoice * 3) - 20 + random.Next(-4, 5),
            _ => invoice % 3 == 2 ? 15 : -3,
        });

        Print("all habits", asked);
        Assert.InRange(CalibrationError(asked), 0, 0.12);
        Assert.True(Brier(asked, one => one.Said) < Brier(asked, _ => asked.Average(one => one.Late)) * 0.75);
    }

    [Fact]
    public void Expected_days_follow_the_habit()
    {
        PaymentHistory[] all =
        [
            LedgerOf.Client("always on time", [.. Enumerable.Repeat((int?)0, 12)]), LedgerOf.Client("always 45 late", [.. Enumerable.Repeat((int?)45, 12)]),
            LedgerOf.Client("mixed", 30, -5, 20, 0, 41, -2, 10, 3, 25, 0, 33, 1), LedgerOf.Client("slower and slower", 0, 2, 5, 9, 12, 15, 20, 24, 28, 31, 36, 40),
            LedgerOf.Client("one of three", -2, 0, 20, -1, 0, 22, 0, -3, 18, 0, 0, 21),
        ];

        var standings = PaymentStandings.Assess(all, LedgerOf.AsOf);

        Assert.InRange(standings["always on time"].ExpectedDaysToPay!.Value, 27, 34);
        Assert.InRange(standings["always 45 late"].ExpectedDaysToPay!.Value, 68, 78);
        Assert.InRange(standings["mixed"].ExpectedDaysToPay!.Value, 38, 48);
        Assert.True(standings["always on time"].ChanceNextLate < standings["one of three"].ChanceNextLate);
        Assert.True(standings["one of three"].ChanceNextLate < standings["mixed"].ChanceNextLate);
        Assert.True(standings["mixed"].ChanceNextLate < standings["always 45 late"].ChanceNextLate);
        Assert.Equal(Trend.Slower, standings["slower and slower"].Trend);
        Assert.All(standings.Values, standing => Assert.InRange(standing.ChanceNextLate, 0.01, 0.99));
    }

    /// <summary>What is not paid yet can only speak against them; about a hundredth is the wider scatter that one outlier brings.</summary>
    [Theory]
    [InlineData(new[] { 0, 0, 0, 0, 0 }), InlineData(new[] { -2, 1, 3, -5 }), InlineData(new[] { 10, 12, 8, 15, 9, 11 }), InlineData(new[] { 30, -5, 20, 0, 41, -2, 10 }), InlineData(new[] { 2, 3 })]
    [InlineData(new int[0])]
    public void An_open_invoice_that_grows_older_makes_no_chance_better(int[] before)
    {
        // The last invoice is due sixty days before the ledgers' day.
        var due = LedgerOf.AsOf.AddDays(-60);
        var last = 0d;
        for (var days = 1; days <= 240; days += 7)
        {
            var asOf = due.AddDays(days);
            var chance = PaymentStandings.Assess(
                [
                    LedgerOf.At(asOf, "asked", [.. before, null]), LedgerOf.At(asOf, "prompt", [.. Enumerable.Repeat((int?)0, 12)]),
                    LedgerOf.At(asOf, "mixed", 30, -5, 20, 0, 41, -2, 10, 3, 25), LedgerOf.At(asOf, "late", 20, 25, 18, 30),
                ],
                asOf)["asked"].ChanceNextLate;
            output.WriteLine($"{days} days: {chance:0.000}");
            Assert.True(chance >= last - 0.015, $"after {days} days {chance:0.000}, before {last:0.000}");
            last = Math.Max(chance, last);
        }
    }

    private static List<(double Said, double Late)> Ask(Habit habit)
    {
        var ledgers = Enumerable.Range(0, Clients).Select(client => Ledger(habit, client)).ToArray();
        var asked = new List<(double, double)>();
        for (var client = 0; client < Clients; client++)
        {
            foreach (var line in ledgers[client].Skip(3))
            {
                var day = line.SentOn;
                var known = ledgers.Select((lines, i) => new PaymentHistory(
                    $"{i}", [.. lines.Where(other => other != line).Select(other => other.AsOf($"{i}-{other.Number}", $"{i}", Terms, day)).OfType<Invoice>()], Terms)).ToArray();
                asked.Add((PaymentStandings.Assess(known, day)[$"{client}"].ChanceNextLate, line.PaidOn > line.DueOn ? 1 : 0));
            }
        }

        return asked;
    }

    private static LedgerLine[] Ledger(Habit habit, int client)
    {
        var random = new Random(1000 + client);
        return
        [
            .. Enumerable.Range(0, Invoices).Select(i => (Number: i, Sent: Start.AddDays((i * 30) + client)))
                .Select(one => new LedgerLine(
                    $"{one.Number}", one.Sent, one.Sent.AddDays(Terms), one.Sent.AddDays(Math.Max(0, Terms + (int)Math.Round(habit(random, client, one.Number)))))),
        ];
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static double Brier(List<(double Said, double Late)> asked, Func<(double Said, double Late), double> said) =>
        asked.Average(one => (said(one) - one.Late) * (said(one) - one.Late));

    private static double CalibrationError(List<(double Said, double Late)> asked) =>
        asked.GroupBy(one => Math.Min(9, (int)(one.Said * 10)))
            .Sum(bin => Math.Abs(bin.Average(one => one.Said) - bin.Average(one => one.Late)) * bin.Count()) / asked.Count;

    private void Print(string population, List<(double Said, double Late)> asked) => output.WriteLine(FormattableString.Invariant(
        $"{population}: {asked.Average(one => one.Late):P0} late, said {asked.Average(one => one.Said):P0}, calibration error {CalibrationError(asked):F3}, Brier {Brier(asked, one => one.Said):F3}"));
}
