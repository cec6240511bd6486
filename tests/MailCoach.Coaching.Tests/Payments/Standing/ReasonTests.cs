using System.Globalization;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Standing;

/// <summary>What a standing says for itself: each reason with its numbers and its mails, and what it asks.</summary>
public sealed class ReasonTests
{
    private const string AsOf = "2024-12-31";

    private const string Trace = "2024-0{0}-01 out+ alpine | Invoice {0}\n2024-0{0}-{1} in stripe.com | Alpine Gear paid invoice {0}";

    [Fact]
    public void What_is_overdue_comes_first_the_oldest_before_the_others() => Assert.Equal(
        "payment.reason.overdue count=2 days=275: m0 m1 m2 m3; payment.reason.reminders count=2: m1 m3",
        Said(
            """
            2024-03-01 out+ alpine | Invoice 1
            2024-05-01 out alpine | Reminder: invoice 1
            2024-04-01 out+ alpine | Invoice 2
            2024-06-01 out alpine | Reminder: invoice 2
            """));

    [Fact]
    public void Everything_on_time_is_said_with_all_its_mails() => Assert.Equal(
        "payment.reason.allOnTime count=2: m0 m1 m2 m3",
        Said($"{Paid(1, 20)}\n{Paid(2, 20)}"));

    [Fact]
    public void A_few_late_ones_are_said_with_the_latest_and_with_their_mails() => Assert.Equal(
        "payment.reason.someLate late=2 count=6 days=7: m6 m7 m4 m5",
        Said($"{Paid(1, 20)}\n{Paid(2, 20)}\n2024-03-01 out+ alpine | Invoice 3\n2024-04-03 in stripe.com | Alpine Gear paid invoice 3\n2024-04-01 out+ alpine | Invoice 4\n2024-05-08 in stripe.com | Alpine Gear paid invoice 4\n{Paid(5, 20)}\n{Paid(6, 20)}"));

    [Fact]
    public void A_week_and_more_in_the_middle_is_said_as_days() => Assert.Equal(
        "payment.reason.late days=7 count=1: m0 m1",
        Said("2024-03-01 out+ alpine | Invoice 1\n2024-04-07 in stripe.com | Alpine Gear paid invoice 1"));

    [Fact]
    public void Several_paid_in_one_go_are_said_with_the_day() => Assert.Equal(
        "payment.reason.late days=16 count=2: m0 m2; payment.reason.lump count=2 date=2024-05-01: m0 m2 m1",
        Said(
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-01 out+ alpine | Invoice 1043
            2024-05-01 in alpine | Payment sent for invoices 1042 and 1043
            """));

    [Fact]
    public void A_trend_is_said_with_the_last_and_the_usual_days() => Assert.Equal(
        "payment.reason.slower last=28 usual=24: m6 m7 m8 m9 m10 m11",
        Said(string.Join('\n', Paid(1, 21), Paid(2, 21), Paid(3, 21), Paid(4, 29), Paid(5, 29), Paid(6, 29))).Split("; ")[1]);

    [Fact]
    public void Faster_is_said_too() => Assert.StartsWith(
        "payment.reason.faster last=20 usual=24",
        Said(string.Join('\n', Paid(1, 29), Paid(2, 29), Paid(3, 29), Paid(4, 21), Paid(5, 21), Paid(6, 21))).Split("; ")[1], StringComparison.Ordinal);

    [Fact]
    public void What_was_never_seen_paid_is_said_unless_the_owner_says_they_pay_fine()
    {
        const string Unseen = "2024-05-01 out+ alpine | Invoice 1042\n2024-06-01 out+ alpine | Invoice 1043";
        var ledger = new MailboxOf(Unseen).Ledger("alpine", AsOf);
        var asked = PaymentStandings.Assess([new PaymentHistory("alpine", ledger, 30)], MailboxOf.Day(AsOf))["alpine"];
        var fine = PaymentStandings.Assess([new PaymentHistory("alpine", ledger, 30, PaysFine: true)], MailboxOf.Day(AsOf))["alpine"];

        Assert.Equal("payment.reason.unseen count=2: m0 m1", Said(Unseen));
        Assert.Equal((QuestionKind.HowTheyPay, "payment.question.howTheyPay"), (Assert.Single(asked.Questions).Kind, asked.Questions[0].Text.Key));
        Assert.Equal(["invoice-alpine-1042", "invoice-alpine-1043"], asked.Questions[0].InvoiceIds);
        Assert.Empty(fine.Questions);
        Assert.Empty(fine.Reasons);
    }

    [Fact]
    public void At_most_three_invoices_are_asked_about_the_latest_ones()
    {
        var ledgers = string.Join('\n', Enumerable.Range(1, 5).Select(i =>
            $"2024-0{i}-01 out+ alpine | Invoice {i}\n2024-0{i}-01 out+ berta | Rechnung {i}\n2024-0{i}-20 in stripe.com | Invoice {i} was paid"));
        var paid = string.Join('\n', Enumerable.Range(6, 3).Select(i => Paid(i, 20))) + "\n2024-09-01 out+ alpine | Invoice 9\n2024-09-20 in stripe.com | Alpine Gear paid invoice 9\n2024-09-02 out+ alpine | Invoice 10\n2024-09-20 in stripe.com | Alpine Gear paid invoice 10";

        var questions = new MailboxOf($"{ledgers}\n{paid}").Standing("alpine", AsOf).Questions;

        Assert.Equal(["3", "4", "5"], questions.Select(question => (string)question.Text.Gaps[0].Value));
    }

    [Theory]
    [InlineData(32, 60), InlineData(33, 65)]
    public void Other_terms_are_asked_about_in_fives_with_the_invoices_that_show_them(int late, int days)
    {
        var question = Assert.Single(LedgerOf.Assess(LedgerOf.Client("a", [.. Enumerable.Repeat((int?)late, 14)])).Questions);

        Assert.Equal((QuestionKind.Terms, "payment.question.terms", days), (question.Kind, question.Text.Key, (int)question.Text.Gaps[0].Value));
        Assert.Equal(Enumerable.Range(2, 12).Select(i => $"a-{i}"), question.InvoiceIds);
    }

    /// <summary>A ledger that was read later says the same of a day as one that was read on it.</summary>
    [Theory]
    [InlineData("2024-04-10"), InlineData("2024-05-02"), InlineData("2024-06-30"), InlineData("2024-07-01"), InlineData("2024-12-31")]
    public void Reminders_and_payments_that_came_later_are_unknown_on_the_day(string day)
    {
        var mailbox = new MailboxOf(
            """
            2024-02-01 out+ alpine | Invoice 1
            2024-03-15 out alpine | Reminder: invoice 1
            2024-04-01 in stripe.com | Alpine Gear paid invoice 1
            2024-03-01 out+ alpine | Invoice 2
            2024-04-05 out alpine | Reminder: invoice 2
            2024-05-01 out alpine | 2nd reminder: invoice 2
            2024-07-01 in stripe.com | Alpine Gear paid invoice 2
            """);

        var known = PaymentStandings.Assess([new PaymentHistory("alpine", mailbox.Ledger("alpine", AsOf), 30)], MailboxOf.Day(day))["alpine"];
        var then = mailbox.Standing("alpine", day);

        Assert.Equal(Said(then), Said(known));
        Assert.Equal(
            (then.PaidInvoices, then.OpenInvoices, then.OverdueInvoices, then.AverageDaysToPay, then.AverageDaysLate, then.Score),
            (known.PaidInvoices, known.OpenInvoices, known.OverdueInvoices, known.AverageDaysToPay, known.AverageDaysLate, known.Score));
    }

    private static string Paid(int month, int day) => string.Format(CultureInfo.InvariantCulture, Trace, month, day);

    private static string Said(string mails) => Said(new MailboxOf(mails).Standing("alpine", AsOf));

    private static string Said(PaymentStanding standing) => string.Join("; ", standing.Reasons.Select(reason =>
        $"{reason.Text.Key} {string.Join(' ', reason.Text.Gaps.Select(gap => FormattableString.Invariant($"{gap.Name}={(gap.Value is DateOnly day ? $"{day:yyyy-MM-dd}" : gap.Value)}")))}: {string.Join(' ', reason.MessageIds.Select(id => id[..id.IndexOf('-', StringComparison.Ordinal)]))}"));
}
