using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>The order of a ledger's lines, their ids, their mails, their reminders.</summary>
public sealed class LineTests
{
    private const string AsOf = "2024-12-31";

    [Theory]
    [InlineData("a credit note", "2024-03-05 out+ alpine | Credit note for invoice 1042", "Invoice Correction")]
    [InlineData("a failed payment", "2024-03-05 in gocardless.com | Payment failed: Alpine Gear, invoice 1042", "Invoice Correction")]
    [InlineData("a failed payment that was seen", "2024-03-05 in stripe.com | Alpine Gear paid invoice 1042\n2024-03-06 in stripe.com | Payment failed: Alpine Gear", "Invoice Payment Correction")]
    [InlineData("sent again", "2024-03-05 out+ alpine | Invoice 1042", "Invoice Invoice")]
    [InlineData("corrected", "2024-03-05 out+ alpine | Corrected invoice 1042", "Invoice Correction")]
    [InlineData("passed on", "2024-03-05 out+ alpine | Fwd: Invoice 1042", "Invoice Invoice")]
    [InlineData("sent again in its thread", "2024-03-05 out+ alpine | Re: Invoice 1042 | c0-2024-03-01", "Invoice Invoice")]
    [InlineData("thanked for again under the same subject", "2024-03-05 out alpine | Thank you for your payment, invoice 1042 | t\n2024-03-06 out alpine | Re: Thank you for your payment, invoice 1042 | t", "Invoice Receipt")]
    [InlineData("spoken of again under the same subject", "2024-03-05 in alpine | Payment sent, invoice 1042 | t\n2024-03-06 in alpine | Re: Payment sent, invoice 1042 | t", "Invoice Payment")]
    [InlineData("an answer that came first", "2024-03-06 in alpine | Re: Payment sent, invoice 1042 | t\n2024-03-05 in alpine | Payment sent, invoice 1042 | t", "Invoice Payment")]
    [InlineData("told of by a service and by thanks", "2024-03-05 in stripe.com | Alpine Gear paid invoice 1042\n2024-03-06 out alpine | Thank you for your payment, invoice 1042", "Invoice Payment Receipt")]
    public void Every_mail_that_tells_of_an_invoice_stands_by_it_once_in_order(string what, string mails, string kinds)
    {
        var invoice = Assert.Single(new MailboxOf($"2024-03-01 out+ alpine | Invoice 1042\n{mails}").Ledger("alpine", AsOf));

        Assert.Equal($"{what}: {kinds}", $"{what}: {string.Join(' ', invoice.Evidence.Select(one => one.Kind))}");
        Assert.Equal(invoice.Evidence.OrderBy(one => one.At), invoice.Evidence);
        Assert.Equal("m0-2024-03-01", invoice.Evidence[0].MessageId);
        Assert.Equal("m0-2024-03-01", invoice.SubjectMessageId);
    }

    [Fact]
    public void An_invoice_without_a_number_keeps_its_second_mail_and_its_correction()
    {
        var sent = new MailboxOf("2024-03-01 out+ alpine | Invoice\n2024-03-05 out+ alpine | Invoice").Ledger("alpine", AsOf);
        var corrected = new MailboxOf("2024-03-01 out+ alpine | Corrected invoice\n2024-03-05 out+ alpine | Corrected invoice").Ledger("alpine", AsOf);

        Assert.Equal([EvidenceKind.Invoice, EvidenceKind.Invoice], Assert.Single(sent).Evidence.Select(one => one.Kind));
        Assert.Equal([EvidenceKind.Invoice, EvidenceKind.Correction], Assert.Single(corrected).Evidence.Select(one => one.Kind));
    }

    [Fact]
    public void A_tools_invoice_for_nobody_is_no_mail_of_the_same_number_sent_by_hand()
    {
        var invoice = Assert.Single(new MailboxOf("2024-03-01 in intuit.com | Invoice 7 from Maya Stone\n2024-03-11 out+ alpine | Invoice 7").Ledger("alpine", AsOf));

        Assert.Equal((MailboxOf.Day("2024-03-11"), 1), (invoice.SentOn!.Value, invoice.Evidence.Count));
    }

    [Theory]
    [InlineData("2024-04-05 out alpine | Reminder: invoice 1042 | t\n2024-04-15 out alpine | Re: Reminder: invoice 1042 | t", 2)]
    [InlineData("2024-04-05 out alpine | Reminder: invoice 1042 | t\n2024-04-06 in alpine | Re: Reminder: invoice 1042 | t\n2024-04-15 out alpine | Re: Reminder: invoice 1042 | t", 1)]
    [InlineData("2024-04-05 out alpine | Reminder: invoice 1042 | t\n2024-04-15 out alpine | 2nd reminder: invoice 1042 | t\n2024-04-25 in intuit.com | Invoice 1042 to Alpine Gear is overdue", 2)]
    public void A_second_reminder_counts_unless_it_is_an_answer(string mails, int reminders) =>
        Assert.Equal(reminders, Assert.Single(new MailboxOf($"2024-03-01 out+ alpine | Invoice 1042\n{mails}").Ledger("alpine", AsOf)).Reminders);

    [Fact]
    public void The_last_payment_is_the_one_that_thanks_are_for()
    {
        var ledger = new MailboxOf(
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-02 out+ alpine | Invoice 1043
            2024-03-20 in alpine | Payment sent, invoice 1042
            2024-03-25 in alpine | Payment sent, invoice 1043
            2024-03-27 out alpine | Thank you for your payment
            """).Ledger("alpine", AsOf);

        Assert.Equal(["1043"], ledger.Where(invoice => invoice.Evidence.Any(one => one.Kind == EvidenceKind.Receipt)).Select(invoice => invoice.Number!));
    }

    [Fact]
    public void The_newest_stands_first_whatever_day_is_known_of_it()
    {
        var ledger = new MailboxOf(
            """
            2024-01-01 out+ alpine | Invoice 1001
            2024-02-01 out alpine | Reminder: invoice 1002
            2024-02-02 out alpine | Reminder: invoice 1003
            2024-03-01T09:00:00 out+ alpine | Invoice 1004
            2024-03-01T15:00:00 out+ alpine | Invoice 1005
            2024-03-20 out+ alpine | Invoices 1006 and 1007
            2024-04-01 in stripe.com | Alpine Gear paid your invoice 1008
            2024-05-01 in stripe.com | Alpine Gear paid your invoice 1003
            """).Ledger("alpine", AsOf);

        Assert.Equal("1003 1008 1006 1007 1005 1004 1002 1001", string.Join(' ', ledger.Select(invoice => invoice.Number)));
    }

    [Theory]
    [InlineData("2024-03-01 out+ alpine | Invoice 1042", "invoice-alpine-1042")]
    [InlineData("2024-03-01 out+ alpine | Invoice INV-1042\n2024-03-05 out+ alpine | Invoice INV-1042", "invoice-alpine-INV1042")]
    [InlineData("2024-03-01 in stripe.com | Alpine Gear paid your invoice 1042", "invoice-alpine-1042")]
    [InlineData("2024-03-01 out+ alpine | Invoice", "invoice-alpine-m0-2024-03-01")]
    [InlineData("2024-03-01 out alpine | Payment reminder", "invoice-alpine-m0-2024-03-01")]
    [InlineData("2023-01-10 out+ alpine | Invoice 3\n2024-01-10 out+ alpine | Invoice 3", "invoice-alpine-3-2024 invoice-alpine-3")]
    [InlineData("2024-01-10 in stripe.com | Alpine Gear paid invoice 3\n2024-06-10 out+ alpine | Invoice 3", "invoice-alpine-3 invoice-alpine-3-m0-2024-01-10")]
    public void An_id_names_the_client_and_the_number_and_no_two_invoices_share_one(string mails, string ids) =>
        Assert.Equal(ids, string.Join(' ', new MailboxOf(mails).Ledger("alpine", AsOf).Select(invoice => invoice.Id)));

    [Fact]
    public void What_is_unseen_void_or_paid_in_part_measures_nobody()
    {
        Assert.False(Measured("2024-03-05 in alpine | Lunch?"));
        Assert.False(Measured("2024-03-05 out+ alpine | Credit note for invoice 1042"));
        Assert.False(Measured("2024-03-05 in alpine | Partial payment sent, invoice 1042"));
        Assert.True(Measured("2024-03-05 in alpine | Payment sent, invoice 1042"));
        Assert.True(Measured("2024-04-05 out alpine | Reminder: invoice 1042"));

        static bool Measured(string mail) => Assert.Single(new MailboxOf($"2024-03-01 out+ alpine | Invoice 1042\n{mail}").Ledger("alpine", AsOf)).IsMeasured;
    }
}
