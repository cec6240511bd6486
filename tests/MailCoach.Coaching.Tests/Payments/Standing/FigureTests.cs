using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Standing;

/// <summary>The figures of a standing, counted by hand.</summary>
public sealed class FigureTests
{
    private static readonly DateOnly AsOf = LedgerOf.AsOf;

    [Fact]
    public void Figures_are_those_of_the_ledger()
    {
        var standing = LedgerOf.Assess(LedgerOf.Client("a", 10, 0, -5, null));

        Assert.Equal((3, 1, 1, 0), (standing.PaidInvoices, standing.OpenInvoices, standing.OverdueInvoices, standing.UnseenInvoices));
        Assert.Equal((95 / 3.0, 17.5, 0.5), (standing.AverageDaysToPay, standing.AverageDaysLate, standing.LateShare));
    }

    [Fact]
    public void Large_sums_weigh_more_where_every_sum_is_known()
    {
        Assert.Equal(15, Late((100m, 30), (300m, 10)));
        Assert.Equal(20, Late((null, 30), (300m, 10)));
        Assert.Equal(20, Late((0m, 30), (300m, 10)));

        static double? Late(params (decimal? Amount, int Days)[] paid) =>
            Assess([.. paid.Select((one, i) => Paid(i, one.Days) with { Amount = one.Amount })]).AverageDaysLate;
    }

    [Fact]
    public void What_is_argued_about_is_no_lateness()
    {
        var standing = Assess(Paid(1, 0), Paid(2, 90) with { Disputed = true });

        Assert.Equal((2, 30, 0, 0), (standing.PaidInvoices, standing.AverageDaysToPay, standing.AverageDaysLate, standing.LateShare));
        Assert.Equal(["payment.reason.allOnTime"], standing.Reasons.Select(reason => reason.Text.Key));
    }

    [Theory]
    [InlineData(-1, 1, 1.0)]
    [InlineData(0, 0, 0.0)]
    [InlineData(1, 0, null)]
    public void An_open_invoice_is_late_the_day_after_it_was_due(int dueIn, int overdue, double? lateShare)
    {
        var standing = Assess(Open(1, AsOf.AddDays(dueIn)));

        Assert.Equal((1, overdue, lateShare), (standing.OpenInvoices, standing.OverdueInvoices, standing.LateShare));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void So_is_the_rest_of_a_part_payment(int dueIn, int overdue)
    {
        var part = (Open(1, AsOf.AddDays(dueIn)) with { Status = InvoiceStatus.PartPaid }) with { DaysLate = -dueIn };

        var standing = Assess(part);

        Assert.Equal((1, overdue), (standing.OpenInvoices, standing.OverdueInvoices));
    }

    [Fact]
    public void Nobody_is_expected_to_pay_before_the_invoice() =>
        Assert.Equal(0, Assess([.. Enumerable.Range(1, 12).Select(i => Paid(i, -60))]).ExpectedDaysToPay);

    [Fact]
    public void A_ledger_without_any_invoice_has_no_figures()
    {
        var standing = Assess();

        Assert.Equal((null, null, null), (standing.AverageDaysToPay, standing.AverageDaysLate, standing.LateShare));
        Assert.Equal((null, null, null), (standing.Score, standing.Trend, standing.ExpectedDaysToPay));
        Assert.Empty(standing.Reasons);
        Assert.Empty(standing.Questions);
    }

    [Theory]
    [InlineData(0, 0, Confidence.None)]
    [InlineData(3, 0, Confidence.Low)]
    [InlineData(4, 0, Confidence.Medium)]
    [InlineData(11, 0, Confidence.Medium)]
    [InlineData(12, 0, Confidence.High)]
    [InlineData(14, 6, Confidence.High)]
    [InlineData(13, 6, Confidence.Low)]
    public void Confidence_grows_with_the_ledger_and_falls_with_what_was_never_seen_sent(int paid, int unsent, Confidence confidence)
    {
        var standing = Assess([.. Enumerable.Range(1, paid).Select(i => Paid(i, 0)), .. Enumerable.Range(20, unsent).Select(Unsent)]);

        Assert.Equal(confidence, standing.Confidence);
        Assert.Equal(unsent * 10 > 3 * (paid + unsent), standing.Reasons.Any(reason => reason.Text.Key == "payment.reason.unsent"));
    }

    [Theory]
    [InlineData(Trend.Slower, 0, 0, 0, 8, 8, 8)]
    [InlineData(Trend.Steady, 0, 0, 0, 7, 8, 8)]
    [InlineData(Trend.Faster, 8, 8, 8, 0, 0, 0)]
    [InlineData(Trend.Steady, 8, 8, 8, 1, 0, 0)]
    [InlineData(Trend.Steady, 90, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8)]
    [InlineData(null, 0, 0, 8, 8, 8)]
    public void A_trend_is_the_last_three_against_the_last_ten(Trend? trend, params int[] late) =>
        Assert.Equal(trend, LedgerOf.Assess(LedgerOf.Client("a", [.. late.Select(days => (int?)days)])).Trend);

    /// <summary>Days beyond terms of each invoice, and the verdict.</summary>
    [Theory]
    [InlineData("slow", 0, 1, 13, 14)]
    [InlineData("fine", 0, 1, 12, 14)]
    [InlineData("slow", -10, -2, 15, 15)]
    [InlineData("fine", -10, -2, 14, 15)]
    [InlineData("fine", -10, -3, -2, 15, 16)]
    [InlineData("fine", 20, 9, 30)]
    [InlineData("terms", 25, 25, 35, 35)]
    [InlineData("slow", 24, 24, 36, 36)]
    [InlineData("terms", 7, 7, 7, 7)]
    [InlineData("fine", 6, 6, 6, 6)]
    [InlineData("fine", 40, 10, 60, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)]
    [InlineData("slow", 40, 15, 60, 30, 20, 50, 0, 0, 0, 0, 0, 0)]
    public void Somebody_is_slow_by_the_rule_and_to_the_day(string verdict, params int[] late)
    {
        var standing = LedgerOf.Assess(LedgerOf.Client("a", [.. late.Select(days => (int?)days)]));

        Assert.Equal(verdict, standing.IsSlowPayer ? "slow" : standing.Questions.Any(question => question.Kind == QuestionKind.Terms) ? "terms" : "fine");
    }

    [Theory]
    [InlineData(35, false)]
    [InlineData(36, true)]
    public void A_steady_client_is_slow_once_an_open_invoice_is_older_than_the_habit(int openDays, bool isSlow) => Assert.Equal(
        isSlow,
        Assess([.. Enumerable.Range(1, 4).Select(i => Paid(i, 30)), Open(9, AsOf.AddDays(-openDays))]).IsSlowPayer);

    [Fact]
    public void Three_payments_are_no_habit() =>
        Assert.True(Assess([.. Enumerable.Range(1, 3).Select(i => Paid(i, 30)), Open(9, AsOf.AddDays(-30))]).IsSlowPayer);

    [Fact]
    public void Whoever_had_to_be_reminded_has_no_other_terms()
    {
        Invoice[] steady = [.. Enumerable.Range(1, 4).Select(i => Paid(i, 30))];

        Assert.False(Assess(steady).IsSlowPayer);
        Assert.True(Assess([.. steady[..3], steady[3] with { Reminders = 1 }]).IsSlowPayer);
        Assert.True(Assess([.. steady[..3], steady[3] with { Evidence = [new InvoiceEvidence(EvidenceKind.Reminder, At(AsOf.AddDays(-50)), "m")] }]).IsSlowPayer);
        Assert.False(Assess([.. steady[..3], steady[3] with { Evidence = [new InvoiceEvidence(EvidenceKind.Payment, At(AsOf.AddDays(-50)), "m")] }]).IsSlowPayer);
    }

    [Fact]
    public void Half_unseen_is_not_mostly_unseen_and_void_ones_count_for_nothing()
    {
        Invoice[] late = [.. Enumerable.Range(1, 4).Select(i => Paid(i, 10 * i))];
        Invoice[] unseen = [.. Enumerable.Range(11, 4).Select(i => Open(i, AsOf) with { Status = InvoiceStatus.Unseen, DaysLate = null })];
        var gone = Open(20, AsOf) with { Status = InvoiceStatus.Void, DaysLate = null };

        Assert.NotNull(Assess([.. late, .. unseen]).Score);
        Assert.True(Assess([.. late, .. unseen]).IsSlowPayer);
        Assert.Null(Assess([.. late, .. unseen, unseen[0] with { Id = "u" }]).Score);
        Assert.Null(Assess([.. late, .. unseen, unseen[0] with { Id = "u" }, gone]).Score);
        Assert.False(Assess([.. late, .. unseen, unseen[0] with { Id = "u" }]).IsSlowPayer);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_client_of_a_platform_is_judged_by_enough_that_comes_another_way(int due, bool isJudged)
    {
        var history = new PaymentHistory("a", [.. Enumerable.Range(1, due).Select(i => Paid(i, 0))], 30, Platform: "Upwork");

        Assert.Equal(isJudged, PaymentStandings.Assess([history], AsOf)["a"].Score is not null);
    }

    [Fact]
    public void A_due_date_that_mail_could_not_tell_follows_from_the_terms()
    {
        var undated = Paid(1, 10) with { DueOn = null, DaysLate = null };

        Assert.Equal(10, Assess(undated).AverageDaysLate);
    }

    /// <summary>One invoice weighs four fifths against the middle between it and punctuality: 0.8 p + 0.2 (p + 80) / 2, where p are its points.</summary>
    [Theory]
    [InlineData(-40, 98), InlineData(-30, 98), InlineData(-28, 96), InlineData(-20, 89), InlineData(0, 80), InlineData(12, 73), InlineData(15, 71)]
    [InlineData(22, 62), InlineData(24, 60), InlineData(30, 53), InlineData(60, 44), InlineData(90, 35), InlineData(100, 32), InlineData(120, 26)]
    [InlineData(180, 17), InlineData(240, 8), InlineData(300, 8)]
    public void One_invoice_has_the_points_of_its_days_drawn_toward_punctuality(int late, int score) => Assert.Equal(score, Assess(Paid(0, late)).Score);

    /// <summary>Worked out by hand from the scale: the others' mean, and how much single invoices scatter against how much clients differ.</summary>
    [Theory]
    [InlineData("30 30 30 30 30 30 30 30 30 30 30 30", "", 50)]
    [InlineData("0 0", "30 90", 79)]
    [InlineData("30 90", "0 0", 43)]
    [InlineData("0 120", "30 30", 56)]
    [InlineData("0 30", "60 120", 63)]
    [InlineData("60 120", "0 30", 38)]
    public void The_fewer_and_the_more_scattered_the_invoices_the_more_the_other_clients_count(string days, string others, int score)
    {
        var client = new PaymentHistory("a", Invoices(days), 30);
        PaymentHistory[] all = others.Length > 0 ? [client, new PaymentHistory("b", Invoices(others), 30)] : [client];

        Assert.Equal(score, PaymentStandings.Assess(all, AsOf)["a"].Score);

        static Invoice[] Invoices(string days) => [.. days.Split(' ').Select((late, i) => Paid(i, int.Parse(late, System.Globalization.CultureInfo.InvariantCulture)))];
    }

    [Fact]
    public void A_score_weighs_sums_where_all_are_known_and_counts_an_open_invoice_once_it_is_late()
    {
        Assert.Equal(59, Assess(Paid(1, 0) with { Amount = 100 }, Paid(2, 30) with { Amount = 300 }).Score);
        Assert.Equal(53, Assess(Open(1, AsOf.AddDays(-30))).Score);
        Assert.Null(Assess(Open(1, AsOf)).Score);
        Assert.Equal(80, Assess([Paid(0, 120), .. Enumerable.Range(1, 12).Select(i => Paid(i, 0))]).Score);
    }

    /// <summary>
    /// Worked out apart from the code, with the exact normal curve: habit, scatter and the others' habits by empirical Bayes, shifted by the track
    /// record. Days beyond terms, oldest first; o is open; after a bar the owner's other client.
    /// </summary>
    [Theory]
    [InlineData("0", 30.000, 0.412), InlineData("20", 44.949, 0.849), InlineData("10 30", 46.586, 0.877), InlineData("0 0 40 0", 38.031, 0.552)]
    [InlineData("20 25 40 22", 55.219, 0.967), InlineData("-20 -5 -10 -12", 19.072, 0.107)]
    [InlineData("0 0|30 90", 33.484, 0.472), InlineData("30 90|0 0", 79.214, 0.930)]
    [InlineData("0 5 o30", 41.230, 0.733), InlineData("0 5 o90", 51.722, 0.728)]
    public void What_to_expect_of_the_next_invoice_is_what_the_ledgers_say(string days, double daysToPay, double chanceLate)
    {
        PaymentHistory[] all = [.. days.Split('|').Select((client, place) => new PaymentHistory($"{place}", [.. client.Split(' ').Select(Invoice)], 30))];

        var standing = PaymentStandings.Assess(all, AsOf)["0"];

        Assert.Equal(daysToPay, standing.ExpectedDaysToPay!.Value, 0.01);
        Assert.Equal(chanceLate, standing.ChanceNextLate, 0.001);

        static Invoice Invoice(string late, int place) => late[0] == 'o'
            ? Open(99, AsOf.AddDays(-int.Parse(late[1..], System.Globalization.CultureInfo.InvariantCulture)))
            : Paid(place, int.Parse(late, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void What_was_argued_about_tells_when_money_comes()
    {
        Invoice[] punctual = [.. Enumerable.Range(1, 4).Select(i => Paid(i, 0))];

        var argued = Assess([.. punctual, Paid(5, 90) with { Disputed = true }]);

        Assert.Equal(0, argued.LateShare);
        Assert.True(argued.ExpectedDaysToPay > Assess(punctual).ExpectedDaysToPay + 5);
        Assert.True(argued.ChanceNextLate > Assess(punctual).ChanceNextLate);
    }

    private static PaymentStanding Assess(params Invoice[] invoices) => PaymentStandings.Assess([new PaymentHistory("a", invoices, 30)], AsOf)["a"];

    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(10, 0), TimeSpan.Zero);

    /// <summary>The invoice of a month, with thirty days to pay.</summary>
    private static Invoice Paid(int month, int daysLate)
    {
        var sent = AsOf.AddDays((month * 10) - 400);
        return new LedgerLine($"{month}", sent, PaidOn: sent.AddDays(30 + daysLate)).AsOf($"i{month:00}", "a", 30, AsOf)!;
    }

    private static Invoice Open(int month, DateOnly due) => new LedgerLine($"{month}", due.AddDays(-30)).AsOf($"i{month:00}", "a", 30, AsOf)!;

    private static Invoice Unsent(int month) => Paid(month, 0) with { SentOn = null, SentAt = null, DueOn = null, DaysToPay = null, DaysLate = null };
}
