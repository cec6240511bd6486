using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

public sealed class OwnersWordTests
{
    private const string AsOf = "2024-12-31";
    private const string OneInvoice = "2024-03-01 out+ alpine | Invoice 1042";

    [Fact]
    public void The_owner_who_says_it_was_paid_is_right()
    {
        var id = new MailboxOf(OneInvoice).Ledger("alpine", AsOf)[0].Id;

        var invoice = new MailboxOf(OneInvoice, Word(id, new InvoiceWord { PaidOn = MailboxOf.Day("2024-04-05") })).Ledger("alpine", AsOf)[0];

        Assert.Equal((InvoiceStatus.Paid, 35, 5, InvoiceSource.Owner), (invoice.Status, invoice.DaysToPay, invoice.DaysLate, invoice.Source));
    }

    [Fact]
    public void The_owner_who_says_it_is_unpaid_makes_it_overdue()
    {
        var id = new MailboxOf(OneInvoice).Ledger("alpine", AsOf)[0].Id;

        var invoice = new MailboxOf(OneInvoice, Word(id, new InvoiceWord { Status = InvoiceStatus.Open })).Ledger("alpine", AsOf)[0];

        Assert.Equal(InvoiceStatus.Overdue, invoice.Status);
    }

    [Fact]
    public void A_corrected_number_is_what_later_payments_mean()
    {
        var id = new MailboxOf(OneInvoice).Ledger("alpine", AsOf)[0].Id;

        var ledger = new MailboxOf(
            $"""
            {OneInvoice}
            2024-03-20 in stripe.com | Alpine Gear paid your invoice 1050
            """,
            Word(id, new InvoiceWord { Number = "1050" })).Ledger("alpine", AsOf);

        Assert.Equal([("1050", InvoiceStatus.Paid)], ledger.Select(invoice => (invoice.Number!, invoice.Status)));
    }

    [Fact]
    public void A_number_the_owner_gave_to_an_invoice_without_one_finds_it_sent_again()
    {
        const string Without = "2024-03-01 out+ alpine | Invoice for March";
        var id = new MailboxOf(Without).Ledger("alpine", AsOf)[0].Id;

        var ledger = new MailboxOf(
            $"""
            {Without}
            2024-03-20 out+ alpine | Invoice 1050
            """,
            Word(id, new InvoiceWord { Number = "1050" })).Ledger("alpine", AsOf);

        Assert.Equal([("1050", 2)], ledger.Select(invoice => (invoice.Number!, invoice.Evidence.Count)));
    }

    [Fact]
    public void An_imported_ledger_is_complete_evidence_and_merges_with_mail()
    {
        var word = OwnersWord.Nothing with
        {
            Imported =
            [
                new ImportedInvoice("tom@alpine-gear.example", "1042", MailboxOf.Day("2024-03-01"), null, null, 900, Disputed: false),
                new ImportedInvoice("alpine", "1043", MailboxOf.Day("2024-04-01"), MailboxOf.Day("2024-04-15"), MailboxOf.Day("2024-04-20"), null, Disputed: false),
            ],
        };

        var ledger = new MailboxOf(OneInvoice, word).Ledger("alpine", AsOf);

        Assert.Equal(
            [("1043", InvoiceStatus.Paid, 5), ("1042", InvoiceStatus.Overdue, 275)],
            ledger.Select(invoice => (invoice.Number!, invoice.Status, invoice.DaysLate!.Value)));
    }

    [Fact]
    public void A_payment_seen_after_an_import_closes_the_imported_line()
    {
        var word = OwnersWord.Nothing with
        {
            Imported = [new ImportedInvoice("alpine", "1042", MailboxOf.Day("2024-03-01"), null, null, null, Disputed: false)],
        };

        var ledger = new MailboxOf("2024-04-05 in stripe.com | Alpine Gear paid your invoice 1042", word).Ledger("alpine", AsOf);

        Assert.Equal([(InvoiceStatus.Paid, 35)], ledger.Select(invoice => (invoice.Status, invoice.DaysToPay!.Value)));
    }

    [Fact]
    public void A_line_paid_only_later_was_open_then()
    {
        var line = new LedgerLine("1", MailboxOf.Day("2024-03-01"), PaidOn: MailboxOf.Day("2024-05-01"));

        Assert.Equal(InvoiceStatus.Overdue, line.AsOf("i", "alpine", 30, MailboxOf.Day("2024-04-15"))!.Status);
        Assert.Equal(InvoiceStatus.Paid, line.AsOf("i", "alpine", 30, MailboxOf.Day("2024-05-01"))!.Status);
        Assert.Equal(InvoiceStatus.Open, line.AsOf("i", "alpine", 30, MailboxOf.Day("2024-03-01"))!.Status);
        Assert.Null(line.AsOf("i", "alpine", 30, MailboxOf.Day("2024-02-29")));
    }

    private static OwnersWord Word(string id, InvoiceWord word) =>
        OwnersWord.Nothing with { Invoices = new Dictionary<string, InvoiceWord> { [id] = word } };
}
