using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Standing;

public sealed class StandingTests
{
    private static readonly DateOnly AYearLater = LedgerOf.AsOf.AddYears(1);

    [Fact]
    public void A_client_who_pays_on_time_is_no_slow_payer()
    {
        var standing = LedgerOf.Assess(LedgerOf.Client("a", 0, 0, -2, 0, 1, 0, 0, -3));

        Assert.False(standing.IsSlowPayer);
        Assert.InRange(standing.Score!.Value, 78, 84);
        Assert.True(standing.ChanceNextLate < 0.5);
    }

    [Fact]
    public void A_client_who_pays_weeks_late_is_a_slow_payer()
    {
        var standing = LedgerOf.Assess(LedgerOf.Client("a", 14, 35, 22, 48, 9, 30, 41, 17));

        Assert.True(standing.IsSlowPayer);
        Assert.InRange(standing.Score!.Value, 40, 65);
        Assert.True(standing.ChanceNextLate > 0.8);
        Assert.Equal(1, standing.LateShare);
    }

    [Fact]
    public void A_client_who_is_always_late_by_the_same_has_other_terms()
    {
        var standing = LedgerOf.Assess(LedgerOf.Client("a", 30, 29, 31, 30, 28, 30));

        Assert.False(standing.IsSlowPayer);
        Assert.Equal([QuestionKind.Terms], standing.Questions.Select(question => question.Kind));
        Assert.Equal(60, standing.Questions[0].Text.Gaps[0].Value);
    }

    [Fact]
    public void The_steady_client_who_stopped_paying_is_a_slow_payer() =>
        Assert.True(LedgerOf.Assess(LedgerOf.Client("a", 30, 29, 31, 30, 28, null, null, null)).IsSlowPayer);

    [Fact]
    public void One_late_payment_is_no_verdict()
    {
        var standing = LedgerOf.Assess(LedgerOf.Client("a", 45), LedgerOf.Client("b", 0, 1, 0, -1, 0), LedgerOf.Client("c", 0, -4, 2, 0));

        Assert.False(standing.IsSlowPayer);
        Assert.Equal(Confidence.Low, standing.Confidence);
        Assert.True(standing.ChanceNextLate < LedgerOf.Assess(
            LedgerOf.Client("a", 45, 45, 44, 46), LedgerOf.Client("b", 0, 1, 0, -1, 0), LedgerOf.Client("c", 0, -4, 2, 0)).ChanceNextLate);
    }

    [Fact]
    public void Open_invoices_count_by_their_age()
    {
        var paid = LedgerOf.Assess(LedgerOf.Client("a", 2, 1, 3, 2, 1, 2));
        var stopped = LedgerOf.Assess(LedgerOf.Client("a", 2, 1, null, null, null, null));

        Assert.False(paid.IsSlowPayer);
        Assert.True(stopped.IsSlowPayer);
        Assert.Equal((4, 4), (stopped.OpenInvoices, stopped.OverdueInvoices));
        Assert.True(stopped.ChanceNextLate > paid.ChanceNextLate);
    }

    [Fact]
    public void A_client_nobody_knows_is_expected_to_pay_as_the_others_do()
    {
        var slow = LedgerOf.Assess(new PaymentHistory("new", [], 30), LedgerOf.Client("b", 40, 31, 55, 28), LedgerOf.Client("c", 20, 44, 31, 39));
        var prompt = LedgerOf.Assess(new PaymentHistory("new", [], 30), LedgerOf.Client("b", -4, 0, -10, -2), LedgerOf.Client("c", -9, -3, 0, -1));

        Assert.True(slow.ChanceNextLate > prompt.ChanceNextLate + 0.2);
        Assert.Null(slow.Score);
        Assert.Equal(Confidence.None, slow.Confidence);
    }

    [Fact]
    public void Getting_slower_is_noticed()
    {
        Assert.Equal(Trend.Slower, LedgerOf.Assess(LedgerOf.Client("a", 0, 0, 1, 0, 0, 1, 0, 20, 25, 30)).Trend);
        Assert.Equal(Trend.Faster, LedgerOf.Assess(LedgerOf.Client("a", 30, 25, 31, 30, 26, 31, 30, 0, 2, 1)).Trend);
        Assert.Equal(Trend.Steady, LedgerOf.Assess(LedgerOf.Client("a", 2, 0, 1, 0, 2, 1, 0, 2, 0, 1)).Trend);
    }

    [Theory]
    [InlineData(-30, 100), InlineData(-20, 90), InlineData(0, 80), InlineData(15, 70), InlineData(22, 60), InlineData(30, 50), InlineData(60, 40)]
    [InlineData(90, 30), InlineData(120, 20)]
    public void The_score_follows_the_credit_scale(int daysLate, int points) =>
        Assert.InRange(
            PaymentStandings.Assess([LedgerOf.At(AYearLater, "a", [.. Enumerable.Repeat((int?)daysLate, 12)])], AYearLater)["a"].Score!.Value,
            points - 2,
            points + 2);

    [Fact]
    public void A_mostly_unseen_client_gets_one_question_and_no_score()
    {
        var standing = new MailboxOf(
            """
            2024-01-05 out+ alpine | Invoice 1
            2024-02-05 out+ alpine | Invoice 2
            2024-03-05 out+ alpine | Invoice 3
            2024-04-05 out+ alpine | Invoice 4
            2024-05-05 out+ alpine | Invoice 5
            """).Standing("alpine", "2024-12-31");

        Assert.Equal((false, null, 5, 0), (standing.IsSlowPayer, standing.Score, standing.UnseenInvoices, standing.OpenInvoices));
        Assert.Equal([QuestionKind.HowTheyPay], standing.Questions.Select(question => question.Kind));
    }

    [Fact]
    public void The_guilty_twin_was_reminded_of_each()
    {
        var mails = string.Join('\n', Enumerable.Range(1, 5).Select(month =>
            $"""
            2024-0{month}-05 out+ alpine | Invoice {month}
            2024-0{month + 2}-09 out alpine | Reminder: invoice {month}
            """));

        Assert.True(new MailboxOf(mails).Standing("alpine", "2024-12-31").IsSlowPayer);
    }

    [Fact]
    public void A_client_who_usually_leaves_traces_owes_what_left_none()
    {
        var mails = string.Join('\n', Enumerable.Range(1, 6).Select(month =>
            $"""
            2024-0{month}-05 out+ alpine | Invoice {month}
            2024-0{month}-25 in stripe.com | Alpine Gear paid your invoice {month}
            """)) + "\n2024-08-05 out+ alpine | Invoice 8";

        Assert.Equal(1, new MailboxOf(mails).Standing("alpine", "2024-12-31").OverdueInvoices);
    }

    [Fact]
    public void A_client_who_pays_two_invoices_at_once_is_late_on_the_first()
    {
        var standing = new MailboxOf(
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-01 out+ alpine | Invoice 1043
            2024-05-01 in alpine | Payment sent for invoices 1042 and 1043
            """).Standing("alpine", "2024-12-31");

        Assert.Equal(0.5, standing.LateShare);
        Assert.Contains(standing.Reasons, reason => reason.Text.Key == "payment.reason.lump");
    }

    [Fact]
    public void A_part_that_was_paid_and_silence_about_the_rest_is_no_lateness()
    {
        const string PartPaid =
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 in alpine | Re: Invoice 1042: partial payment sent
            """;

        var innocent = new MailboxOf(PartPaid).Standing("alpine", "2024-12-31");
        var reminded = new MailboxOf($"{PartPaid}\n2024-05-20 out alpine | Reminder: invoice 1042").Standing("alpine", "2024-12-31");

        Assert.Equal((0, null, null), (innocent.OverdueInvoices, innocent.Score, innocent.LateShare));
        Assert.Equal((1, 1.0), (reminded.OverdueInvoices, reminded.LateShare));
    }

    [Fact]
    public void Reminders_are_no_trace_of_payment()
    {
        var mails = string.Join('\n', Enumerable.Range(1, 4).Select(month =>
            $"""
            2024-0{month}-05 out+ alpine | Invoice {month}
            2024-0{month + 2}-09 out alpine | Reminder: invoice {month}
            """)) + "\n2024-08-05 out+ alpine | Invoice 8";

        var standing = new MailboxOf(mails).Standing("alpine", "2024-12-31");

        Assert.Equal((4, 1), (standing.OverdueInvoices, standing.UnseenInvoices));
    }

    [Fact]
    public void Payments_whose_invoices_were_never_seen_leave_doubt()
    {
        var unsent = string.Join('\n', Enumerable.Range(1, 3).Select(month => $"2024-0{month}-25 in stripe.com | Alpine Gear paid your invoice {month}"));
        var seen = string.Join('\n', Enumerable.Range(4, 5).Select(month =>
            $"""
            2024-0{month}-05 out+ alpine | Invoice {month}
            2024-0{month}-25 in stripe.com | Alpine Gear paid your invoice {month}
            """));

        var often = new MailboxOf($"{unsent}\n{seen}").Standing("alpine", "2024-12-31");
        var never = new MailboxOf(seen).Standing("alpine", "2024-12-31");

        Assert.Equal((Confidence.Low, Confidence.Medium), (often.Confidence, never.Confidence));
        Assert.Contains(often.Reasons, reason => reason.Text.Key == "payment.reason.unsent");
        Assert.Equal(20, often.AverageDaysToPay);
    }

    [Fact]
    public void A_platform_is_named_and_gives_no_verdict()
    {
        var mailbox = new MailboxOf("2024-03-20 in upwork.com | Payment received for Alpine Gear, week 12").Mailbox();

        var platform = Assert.Single(PlatformPayments.Read(mailbox, MailboxOf.Clients));
        var standing = PaymentStandings.Assess([new PaymentHistory(platform.Key, [], 30, Platform: platform.Value)], LedgerOf.AsOf)[platform.Key];

        Assert.Equal(("alpine", "Upwork"), (platform.Key, platform.Value));
        Assert.Equal((false, null), (standing.IsSlowPayer, standing.Score));
        Assert.Equal(["payment.reason.platform"], standing.Reasons.Select(reason => reason.Text.Key));
    }

    [Fact]
    public void The_days_to_expect_follow_the_terms_that_were_given()
    {
        LedgerLine[] lines = [.. Enumerable.Range(0, 10).Select(i => LedgerOf.AsOf.AddDays(-30 * (i + 2)))
            .Select((sent, i) => new LedgerLine($"{i}", sent, DueOn: sent.AddDays(7), PaidOn: sent.AddDays(7)))];

        var standing = LedgerOf.Assess(new PaymentHistory("a", [.. lines.Select(line => line.AsOf(line.Number, "a", 30, LedgerOf.AsOf)!)], 30));

        Assert.InRange(standing.ExpectedDaysToPay!.Value, 5, 9);
    }

    [Fact]
    public void The_last_day_of_the_calendar_is_no_harm() =>
        Assert.Equal(DateOnly.MaxValue, new LedgerLine("1", DateOnly.MaxValue).AsOf("i", "a", 30, DateOnly.MaxValue)!.DueOn);

    [Fact]
    public void Two_clients_with_one_number_and_a_notice_that_names_nobody_is_a_question()
    {
        var ledgers = new MailboxOf(
            """
            2024-03-01 out+ alpine | Invoice 17
            2024-03-02 out+ berta | Rechnung 17
            2024-03-20 in stripe.com | Invoice 17 was paid
            """).Ledgers("2024-12-31");

        Assert.All(ledgers.Values, ledger => Assert.Equal((InvoiceStatus.Unseen, QuestionKind.PaidOn), (ledger[0].Status, ledger[0].Question!.Kind)));
    }

    [Fact]
    public void What_happens_later_is_unknown()
    {
        var then = new DateOnly(2024, 8, 1);
        int?[] days = [10, 40, 5, 22, 60, 31, 18, 2, 44, 90];

        var known = PaymentStandings.Assess([LedgerOf.Client("a", days)], then)["a"];
        var asked = PaymentStandings.Assess([LedgerOf.At(then, "a", days)], then)["a"];

        Assert.Equal(
            (asked.ChanceNextLate, asked.Score, asked.LateShare, asked.OpenInvoices, asked.AverageDaysToPay),
            (known.ChanceNextLate, known.Score, known.LateShare, known.OpenInvoices, known.AverageDaysToPay));
    }
}
