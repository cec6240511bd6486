using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>An imported ledger over what was read, field by field.</summary>
public sealed class ImportTests
{
    private const string AsOf = "2024-12-31";
    private const string Sent = "2024-03-01 out+ alpine | Invoice 1042, $900";
    private const string Paid = $"{Sent}\n2024-03-21 in stripe.com | Alpine Gear paid your invoice 1042";

    private static readonly ImportedInvoice Line = new("alpine", "1042", MailboxOf.Day("2024-03-01"), null, null, null, Disputed: false);

    [Fact]
    public void A_line_that_says_less_than_the_mail_takes_nothing_away()
    {
        var read = Assert.Single(Read(Paid));
        var merged = Assert.Single(Read(Paid, Line));

        Assert.Equal((InvoiceStatus.Paid, read.PaidOn, read.PaidAt, read.SentAt, 900m), (merged.Status, merged.PaidOn, merged.PaidAt, merged.SentAt, merged.Amount!.Value));
        Assert.Equal((read.Id, InvoiceSource.Import, read.Evidence.Count), (merged.Id, merged.Source, merged.Evidence.Count));
    }

    [Fact]
    public void What_the_line_says_stands_before_the_mail()
    {
        var merged = Assert.Single(Read(Paid, Line with
        {
            SentOn = MailboxOf.Day("2024-02-28"),
            DueOn = MailboxOf.Day("2024-03-10"),
            PaidOn = MailboxOf.Day("2024-03-15"),
            Amount = 950,
            Disputed = true,
        }));

        Assert.Equal((MailboxOf.Day("2024-02-28"), MailboxOf.Day("2024-03-10"), MailboxOf.Day("2024-03-15")), (merged.SentOn!.Value, merged.DueOn!.Value, merged.PaidOn!.Value));
        Assert.Equal((16, 5, 950m, true), (merged.DaysToPay, merged.DaysLate, merged.Amount!.Value, merged.Disputed));
        Assert.Equal((null, null), (merged.SentAt, merged.PaidAt));
    }

    [Fact]
    public void An_invoice_the_line_knows_unpaid_is_open_and_one_it_knows_paid_is_paid()
    {
        Assert.Equal(InvoiceStatus.Overdue, Assert.Single(Read(Sent, Line)).Status);
        Assert.Equal(InvoiceStatus.Open, Assert.Single(Read(Sent, Line with { DueOn = MailboxOf.Day(AsOf) })).Status);
        Assert.Equal(InvoiceStatus.Open, Assert.Single(Read(Sent, Line with { DueOn = MailboxOf.Day(AsOf).AddDays(1) })).Status);
        Assert.Equal(InvoiceStatus.Paid, Assert.Single(Read(Sent, Line with { PaidOn = MailboxOf.Day("2024-03-15") })).Status);
    }

    [Fact]
    public void What_mail_tells_beyond_open_stays()
    {
        var part = Assert.Single(Read($"{Sent}\n2024-03-21 in alpine | Partial payment sent, invoice 1042", Line));

        Assert.Equal(InvoiceStatus.Void, Assert.Single(Read($"{Sent}\n2024-03-21 out+ alpine | Credit note for invoice 1042", Line)).Status);
        Assert.Equal((InvoiceStatus.PartPaid, false), (part.Status, part.RestUnseen));
    }

    [Fact]
    public void Paid_on_a_day_nobody_knows_is_paid_and_the_line_may_know_the_day()
    {
        const string Bookkeeping =
            $"""
            {Sent}
            2024-03-01 out+ berta | Rechnung 1043
            2024-06-30T10:00:00 out alpine | Thank you for your payment, invoice 1042
            2024-06-30T10:20:00 out berta | Danke für Ihre Zahlung, Rechnung 1043
            """;

        var unknown = Assert.Single(Read(Bookkeeping, Line));
        var known = Assert.Single(Read(Bookkeeping, Line with { PaidOn = MailboxOf.Day("2024-05-15") }));

        Assert.Equal((InvoiceStatus.Paid, null), (unknown.Status, unknown.PaidOn));
        Assert.Equal((InvoiceStatus.Paid, MailboxOf.Day("2024-05-15")), (known.Status, known.PaidOn!.Value));
    }

    [Fact]
    public void A_question_stays_while_the_line_is_open()
    {
        const string Lump = $"2024-02-01 out+ alpine | Invoice 1041\n{Sent}\n2024-04-20 in mybank.example | Incoming transfer from Alpine Gear";

        Assert.NotNull(Read(Lump, Line)[0].Question);
        Assert.Null(Read(Lump, Line with { PaidOn = MailboxOf.Day("2024-04-20") })[0].Question);
    }

    [Fact]
    public void A_line_finds_its_invoice_by_the_very_number_first()
    {
        const string Alike = "2024-03-01 out+ alpine | Invoice INV-42\n2024-03-02 out+ alpine | Invoice 42\n2024-03-03 out+ alpine | Invoice 43";

        var ledger = Read(Alike, Line with { Number = "42", PaidOn = MailboxOf.Day("2024-03-12") });
        var first = Read(Alike, Line with { Number = "INV-42", SentOn = MailboxOf.Day("2024-03-02"), PaidOn = MailboxOf.Day("2024-03-12") });
        var shorter = Read("2024-03-01 out+ alpine | Invoice 41\n2024-03-02 out+ alpine | Invoice INV-0042", Line with { Number = "42", SentOn = MailboxOf.Day("2024-03-02") });

        Assert.Equal("42 Paid, 43 Unseen, INV-42 Unseen", Said(ledger.OrderBy(invoice => invoice.Number, StringComparer.Ordinal)));
        Assert.Equal("42 Unseen, 43 Unseen, INV-42 Paid", Said(first.OrderBy(invoice => invoice.Number, StringComparer.Ordinal)));
        Assert.Equal("42 Overdue, 41 Unseen", Said(shorter));
        Assert.Equal("invoice-alpine-INV0042", shorter[0].Id);
    }

    [Fact]
    public void Imported_numbers_that_begin_again_are_lines_of_their_own()
    {
        ImportedInvoice[] lines =
        [
            Line with { Number = "3", SentOn = MailboxOf.Day("2023-01-10"), PaidOn = MailboxOf.Day("2023-01-30") },
            Line with { Number = "3", SentOn = MailboxOf.Day("2024-01-10"), PaidOn = MailboxOf.Day("2024-03-20") },
        ];

        var alone = Read("", lines);
        var joined = Read("2023-01-10 out+ alpine | Invoice 3\n2024-01-10 out+ alpine | Invoice 3", lines);

        Assert.Equal([70, 20], alone.Select(invoice => invoice.DaysToPay));
        Assert.Equal([70, 20], joined.Select(invoice => invoice.DaysToPay));
        Assert.Equal(["invoice-alpine-3-2024", "invoice-alpine-3"], alone.Select(invoice => invoice.Id));
        Assert.Equal(["invoice-alpine-3-2024", "invoice-alpine-3"], joined.Select(invoice => invoice.Id));

        Assert.Equal([70, null], Read("2023-01-10 out+ alpine | Invoice 3\n2024-01-10 out+ alpine | Invoice 3", lines[1]).Select(invoice => invoice.DaysToPay));
        Assert.Equal(2, Read("2023-01-10 out+ alpine | Invoice 3", lines[1]).Count);
        Assert.Equal(2, Read("2023-01-10 out+ alpine | Invoice 1042", lines[1] with { Number = "1042" }).Count);
        Assert.Equal(2, Read("2023-01-10 in stripe.com | Alpine Gear paid invoice 3", lines[1]).Count);
        Assert.Single(Read("2024-02-10 in stripe.com | Alpine Gear paid invoice 3", lines[1]));
        Assert.Equal([70, null, null], Read("2023-10-10 out+ alpine | Invoice 3\n2023-11-10 out+ alpine | Invoice 4\n2024-01-10 out+ alpine | Invoice 3", lines[1]).Select(invoice => invoice.DaysToPay));
        Assert.Single(Read("2023-01-10 out+ alpine | Invoice 2023-3", lines[1] with { Number = "2023-3" }));
    }

    [Theory]
    [InlineData("2024-09-27", 1)]
    [InlineData("2024-09-28", 2)]
    public void A_line_that_is_too_far_from_the_mail_of_its_number_is_another_year(string sentOn, int invoices) =>
        Assert.Equal(invoices, Read("2024-01-01 out+ alpine | Invoice 3", Line with { Number = "3", SentOn = MailboxOf.Day(sentOn) }).Count);

    [Fact]
    public void A_line_of_a_client_that_was_merged_belongs_to_the_one_it_was_merged_into_and_old_ids_stay()
    {
        var merged = MailboxOf.Clients[0] with { AbsorbedIds = ["gear"] };
        var word = OwnersWord.Nothing with
        {
            Imported = [Line with { Client = "gear", Number = "7" }],
            Invoices = new Dictionary<string, InvoiceWord> { ["invoice-gear-1042"] = new() { Status = InvoiceStatus.Void } },
        };
        var mailbox = new MailboxOf(Sent, word).Mailbox();

        var ledger = InvoiceLedgers.Read(mailbox, _ => merged, _ => merged, [merged], MailboxOf.Day(AsOf))["alpine"];

        Assert.Equal(["invoice-alpine-7", "invoice-gear-1042"], ledger.Select(invoice => invoice.Id).Order(StringComparer.Ordinal));
        Assert.Equal(InvoiceStatus.Void, ledger.Single(invoice => invoice.Number == "1042").Status);

        var both = mailbox with { Word = word with { Invoices = new Dictionary<string, InvoiceWord>(word.Invoices) { ["invoice-alpine-1042"] = new() } } };
        Assert.Contains("invoice-alpine-1042", InvoiceLedgers.Read(both, _ => merged, _ => merged, [merged], MailboxOf.Day(AsOf))["alpine"].Select(invoice => invoice.Id));
    }

    private static string Said(IEnumerable<Invoice> ledger) => string.Join(", ", ledger.Select(invoice => $"{invoice.Number} {invoice.Status}"));

    private static IReadOnlyList<Invoice> Read(string mails, params ImportedInvoice[] lines) =>
        new MailboxOf(mails, OwnersWord.Nothing with { Imported = lines }).Ledger("alpine", AsOf);
}
