using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>What the ledger asks about an invoice, in which words, and when it asks nothing.</summary>
public sealed class QuestionTests
{
    private const string AsOf = "2024-12-31";

    [Fact]
    public void A_notice_that_may_mean_two_clients_is_asked_about_with_its_day()
    {
        var ledgers = new MailboxOf(
            """
            2024-03-01 out+ alpine | Invoice 17
            2024-03-02 out+ berta | Rechnung 17
            2024-03-20 in stripe.com | Invoice 17 was paid
            2024-03-25 in stripe.com | Invoice 17 was paid
            """).Ledgers(AsOf);

        Assert.All(ledgers.Values, ledger =>
        {
            var question = ledger[0].Question!;
            Assert.Equal((QuestionKind.PaidOn, "payment.question.paidOn"), (question.Kind, question.Text.Key));
            Assert.Equal(((object)"17", (object)MailboxOf.Day("2024-03-20")), (Gap(question, "number"), Gap(question, "date")));
            Assert.Equal([ledger[0].Id], question.InvoiceIds);
        });
    }

    [Fact]
    public void What_was_asked_for_and_then_no_more_is_asked_about_and_says_how_late_it_was_at_least()
    {
        const string Mails =
            """
            2024-01-05 out+ alpine | Invoice 1040
            2024-03-05 out alpine | Reminder: invoice 1040
            2024-05-05 out+ alpine | Invoice 1041
            2024-05-25 in alpine | Payment sent, invoice 1041
            """;
        var reminded = new MailboxOf(Mails).Ledger("alpine", AsOf)[1];
        var standing = new MailboxOf(Mails).Standing("alpine", AsOf);

        Assert.Equal("1040 payment.question.askedNoMore 2024-03-05", Asked([reminded]));
        Assert.Equal((InvoiceStatus.Unseen, null, MailboxOf.Day("2024-03-05")), (reminded.Status, reminded.DaysLate, reminded.OpenUntil!.Value));
        Assert.Equal((0, 1, 0.5, 15.0), (standing.OverdueInvoices, standing.UnseenInvoices, standing.LateShare!.Value, standing.AverageDaysLate!.Value));
    }

    [Fact]
    public void An_invoice_that_is_paid_is_not_asked_about()
    {
        var ledgers = new MailboxOf(
            """
            2024-03-01 out+ alpine | Invoice 17
            2024-03-02 out+ berta | Rechnung 17
            2024-03-10 in alpine | Payment sent, invoice 17
            2024-03-20 in stripe.com | Invoice 17 was paid
            2024-03-25 in berta | Zahlung zu Rechnung 17 ist raus
            """);

        Assert.All(ledgers.Ledgers(AsOf).Values, ledger => Assert.Null(ledger[0].Question));
        Assert.NotNull(Assert.Single(ledgers.Ledger("berta", "2024-03-22")).Question);
        Assert.Null(Assert.Single(ledgers.Ledger("alpine", "2024-03-22")).Question);
    }

    [Fact]
    public void A_promise_that_names_nobody_is_no_payment_to_ask_about() =>
        Assert.All(
            new MailboxOf(
                """
                2024-03-01 out+ alpine | Invoice 17
                2024-03-02 out+ berta | Rechnung 17
                2024-03-20 in bill.com | Invoice 17 will be paid on March 30
                """).Ledgers(AsOf).Values,
            ledger => Assert.Null(ledger[0].Question));

    [Theory]
    [InlineData("2024-03-01", true)]
    [InlineData("2024-03-02", false)]
    public void Another_invoice_beyond_the_usual_terms_may_have_been_paid_too(string otherSent, bool asked)
    {
        var ledger = new MailboxOf(
            $"""
            2024-02-01 out+ alpine | Invoice 1042
            {otherSent} out+ alpine | Invoice 1043
            2024-04-01 in mybank.example | Incoming transfer from Alpine Gear
            """).Ledger("alpine", AsOf);

        Assert.Equal(asked ? "1043 payment.question.lump 2024-04-01" : "", Asked(ledger));
    }

    [Fact]
    public void The_first_payment_that_may_have_been_for_it_is_asked_about() => Assert.Equal(
        "1044 payment.question.lump 2024-04-20",
        Asked(new MailboxOf(
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-02 out+ alpine | Invoice 1043
            2024-03-03 out+ alpine | Invoice 1044
            2024-04-20 in mybank.example | Incoming transfer from Alpine Gear
            2024-05-20 in mybank.example | Incoming transfer from Alpine Gear
            """).Ledger("alpine", AsOf)));

    [Fact]
    public void Of_many_silent_ones_only_the_last_is_asked_about() => Assert.Equal(
        "1042 payment.question.lump 2024-11-20",
        Asked(new MailboxOf(
            """
            2024-01-01 out+ alpine | Invoice 1040
            2024-03-01 out+ alpine | Invoice 1041
            2024-05-01 out+ alpine | Invoice 1042
            2024-11-01 out+ alpine | Invoice 1043
            2024-11-20 in mybank.example | Incoming transfer from Alpine Gear
            """).Ledger("alpine", AsOf)));

    [Fact]
    public void A_payment_for_both_where_only_one_is_young_asks_about_the_silent_one() => Assert.Equal(
        "1042 payment.question.lump 2024-11-20",
        Asked(new MailboxOf(
            """
            2024-05-01 out+ alpine | Invoice 1042
            2024-11-01 out+ alpine | Invoice 1043
            2024-11-20 in alpine | Payment sent for both invoices
            """).Ledger("alpine", AsOf)));

    [Fact]
    public void A_part_payment_is_for_no_other_and_a_payment_for_both_leaves_no_doubt()
    {
        const string Two = "2024-02-01 out+ alpine | Invoice 1042\n2024-02-05 out+ alpine | Invoice 1043\n";

        Assert.Equal("", Asked(new MailboxOf($"{Two}2024-04-01 in alpine | Partial payment sent").Ledger("alpine", AsOf)));
        Assert.Equal("", Asked(new MailboxOf($"{Two}2024-04-01 in alpine | Payment sent for both invoices").Ledger("alpine", AsOf)));
    }

    [Fact]
    public void An_invoice_without_a_number_is_named_by_its_day()
    {
        var question = new MailboxOf(
            """
            2024-02-01 out+ alpine | Invoice
            2024-02-25 out+ alpine | Invoice for the logo
            2024-04-01 in mybank.example | Incoming transfer from Alpine Gear
            """).Ledger("alpine", AsOf)[0].Question!;

        Assert.Equal("payment.question.lumpNoNumber", question.Text.Key);
        Assert.Equal(((object)MailboxOf.Day("2024-02-25"), (object)MailboxOf.Day("2024-04-01")), (Gap(question, "sent"), Gap(question, "date")));
    }

    private static string Asked(IReadOnlyList<Invoice> ledger) => string.Join(", ", ledger.Where(invoice => invoice.Question is not null)
        .Select(invoice => FormattableString.Invariant($"{invoice.Number} {invoice.Question!.Text.Key} {Gap(invoice.Question, "date"):yyyy-MM-dd}")));

    private static object Gap(Question question, string name) => question.Text.Gaps.Single(gap => gap.Name == name).Value;
}
