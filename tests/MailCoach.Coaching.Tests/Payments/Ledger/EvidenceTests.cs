using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>What stands on a line of the ledger beside its status: its mails, its sum, its reminders, its question.</summary>
public sealed class EvidenceTests
{
    private const string AsOf = "2024-12-31";

    [Theory]
    [InlineData("2024-03-20 in alpine | Payment sent, invoice 1042\n2024-03-22 out alpine | Thank you for your payment", "Invoice Payment Receipt", "2024-03-20")]
    [InlineData("2024-03-22 out alpine | Thank you for your payment, invoice 1042", "Invoice Receipt", "2024-03-22")]
    [InlineData("2024-03-20 in alpine | Payment sent, invoice 1042\n2024-03-25 in stripe.com | Alpine Gear paid your invoice 1042", "Invoice Payment Payment", "2024-03-20")]
    [InlineData("2024-03-20 in alpine | Payment sent\n2024-03-22 in mybank.example | Incoming transfer from Alpine Gear", "Invoice Payment Payment", "2024-03-20")]
    [InlineData("2024-03-20 in alpine | Payment sent\n2024-04-01 out alpine | Thank you for your payment", "Invoice Payment Receipt", "2024-03-20")]
    [InlineData("2024-03-22 out alpine | Thank you for your payment, invoice 1042\n2024-03-25 in alpine | Payment sent, invoice 1042", "Invoice Receipt Payment", "2024-03-22")]
    public void A_payment_told_of_twice_is_one_and_its_first_day_counts(string mails, string kinds, string paidOn)
    {
        var invoice = Assert.Single(new MailboxOf($"2024-03-01 out+ alpine | Invoice 1042\n{mails}").Ledger("alpine", AsOf));

        Assert.Equal(kinds, string.Join(' ', invoice.Evidence.Select(one => one.Kind)));
        Assert.Equal((InvoiceStatus.Paid, MailboxOf.Day(paidOn)), (invoice.Status, invoice.PaidOn!.Value));
        Assert.Null(invoice.Question);
    }

    [Fact]
    public void A_payment_where_nothing_is_open_has_an_invoice_nobody_saw()
    {
        var invoice = Assert.Single(new MailboxOf("2024-03-20 in paypal.com | Payment of $900.00 from Alpine Gear").Ledger("alpine", AsOf));

        Assert.Equal((InvoiceStatus.Paid, null, 900m, "USD"), (invoice.Status, invoice.SentOn, invoice.Amount!.Value, invoice.Currency));
        Assert.Empty(new MailboxOf("2024-03-20 out alpine | Thank you for your payment").Ledger("alpine", AsOf));
    }

    [Fact]
    public void The_invoices_own_sum_stands_before_the_payments()
    {
        var invoice = Assert.Single(new MailboxOf(
            """
            2024-03-01 out+ alpine | Invoice 1042, €1,000
            2024-03-20 in paypal.com | Payment of $1,080.00 from Alpine Gear
            """).Ledger("alpine", AsOf));

        Assert.Equal((1000m, "EUR"), (invoice.Amount!.Value, invoice.Currency));
    }

    [Fact]
    public void Only_the_owners_own_reminders_are_counted_and_an_invoice_is_overdue_the_day_after()
    {
        const string Mails =
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 out alpine | Reminder: invoice 1042
            2024-03-25 in intuit.com | Invoice 1042 to Alpine Gear is overdue
            """;

        Assert.Equal((InvoiceStatus.Open, 1), State("2024-03-31"));
        Assert.Equal((InvoiceStatus.Overdue, 1), State("2024-04-01"));

        (InvoiceStatus, int) State(string day) => (Invoice(day).Status, Invoice(day).Reminders);
        Invoice Invoice(string day) => new MailboxOf(Mails).Ledger("alpine", day)[0];
    }

    [Fact]
    public void A_young_invoice_beside_the_paid_one_is_no_question() =>
        Assert.All(
            new MailboxOf(
                """
                2024-03-01 out+ alpine | Invoice 1042
                2024-03-20 out+ alpine | Invoice 1043
                2024-04-05 in mybank.example | Incoming transfer from Alpine Gear
                """).Ledger("alpine", AsOf),
            invoice => Assert.Null(invoice.Question));

    [Fact]
    public void Several_old_ones_in_silence_and_one_payment_are_asked_about_and_none_is_closed()
    {
        var ledger = new MailboxOf(
            """
            2024-01-01 out+ alpine | Invoice 1042
            2024-02-01 out+ alpine | Invoice 1043
            2024-09-20 in mybank.example | Incoming transfer from Alpine Gear
            """).Ledger("alpine", AsOf);

        Assert.All(ledger, invoice => Assert.Equal((InvoiceStatus.Unseen, QuestionKind.Lump), (invoice.Status, invoice.Question!.Kind)));
    }
}
