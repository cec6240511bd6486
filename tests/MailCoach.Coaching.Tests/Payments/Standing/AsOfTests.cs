using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Standing;

/// <summary>Asked about a day in the past, the answer is the one that would have been given on that day: nothing of later leaks in.</summary>
public sealed class AsOfTests
{
    public static TheoryData<int?[], int> Ledgers()
    {
        var all = new TheoryData<int?[], int>();
        foreach (var days in (int?[][])[[0, 0, 0, 0, 0, 0], [30, -5, 20, 0, 41, -2, 10, 3, 25], [20, 25, 40, 22], [0, 2, 5, 9, 12, 15, 20, 24, 28, 31], [-3, null, 12, null, 60], [null], [100, 5, 90]])
        {
            foreach (var ago in (int[])[0, 1, 15, 29, 30, 31, 59, 60, 61, 90, 120, 200])
            {
                all.Add(days, ago);
            }
        }

        return all;
    }

    [Theory, MemberData(nameof(Ledgers))]
    public void The_past_is_told_as_it_was(int?[] days, int daysAgo)
    {
        var day = LedgerOf.AsOf.AddDays(-daysAgo);
        var then = Say(PaymentStandings.Assess([LedgerOf.At(day, "asked", days), LedgerOf.At(day, "other", 3, 8, -2, 14)], day)["asked"]);
        var now = Say(PaymentStandings.Assess([LedgerOf.Client("asked", days), LedgerOf.Client("other", 3, 8, -2, 14)], day)["asked"]);
        Assert.Equal(then, now);
    }

    [Fact]
    public void Neither_the_order_of_the_lines_nor_that_of_the_clients_matters()
    {
        var ledger = LedgerOf.Client("asked", 30, -5, 20, 0, 41, -2, 10, null);
        var turned = ledger with { Invoices = [.. ledger.Invoices.Reverse()] };
        var mixed = ledger with { Invoices = [.. ledger.Invoices.OrderBy(invoice => (invoice.SentOn!.Value.DayNumber * 7) % 11)] };
        var other = LedgerOf.Client("other", 3, 8, -2, 14);
        var expected = Say(PaymentStandings.Assess([ledger, other], LedgerOf.AsOf)["asked"]);
        Assert.Equal(expected, Say(PaymentStandings.Assess([other, turned], LedgerOf.AsOf)["asked"]));
        Assert.Equal(expected, Say(PaymentStandings.Assess([mixed, other], LedgerOf.AsOf)["asked"]));
    }

    private static string Say(PaymentStanding standing) => FormattableString.Invariant(
        $"{standing.IsSlowPayer} {standing.Score} {standing.Confidence} {standing.Trend} {standing.OverdueInvoices} {standing.ChanceNextLate:0.0000} {standing.ExpectedDaysToPay:0.00} ")
        + string.Join(' ', standing.Reasons.Select(reason => $"{reason.Text.Key} {string.Join(' ', reason.Text.Gaps)}"));
}
