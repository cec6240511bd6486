using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>The owner's word on one invoice or one client, field by field, over what was read.</summary>
public sealed class CorrectionTests
{
    private const string AsOf = "2024-12-31";
    private const string Id = "invoice-alpine-1042";
    private const string Sent = "2024-03-01 out+ alpine | Invoice 1042";
    private const string Paid = $"{Sent}\n2024-03-21 in stripe.com | Alpine Gear paid your invoice 1042";

    [Theory]
    [InlineData("2024-12-31", InvoiceStatus.Paid, 305)]
    [InlineData("2025-01-01", InvoiceStatus.Overdue, null)]
    public void A_day_of_payment_counts_once_it_has_come(string paidOn, InvoiceStatus status, int? daysToPay)
    {
        var invoice = Read(Sent, new InvoiceWord { PaidOn = MailboxOf.Day(paidOn) });

        Assert.Equal((status, daysToPay, InvoiceSource.Owner), (invoice.Status, invoice.DaysToPay, invoice.Source));
    }

    [Fact]
    public void A_day_of_payment_yet_to_come_opens_what_was_read_as_paid()
    {
        var invoice = Read(Paid, new InvoiceWord { PaidOn = MailboxOf.Day("2025-01-01") });

        Assert.Equal((InvoiceStatus.Overdue, null, null), (invoice.Status, invoice.PaidOn, invoice.PaidAt));
    }

    [Theory]
    [InlineData(InvoiceStatus.Open, InvoiceStatus.Overdue)]
    [InlineData(InvoiceStatus.Overdue, InvoiceStatus.Overdue)]
    [InlineData(InvoiceStatus.Unseen, InvoiceStatus.Unseen)]
    public void A_payment_the_owner_denies_is_forgotten(InvoiceStatus said, InvoiceStatus status)
    {
        var invoice = Read(Paid, new InvoiceWord { Status = said });

        Assert.Equal((status, null, null, null), (invoice.Status, invoice.PaidOn, invoice.PaidAt, invoice.DaysToPay));
    }

    [Theory]
    [InlineData(InvoiceStatus.Paid)]
    [InlineData(InvoiceStatus.PartPaid)]
    [InlineData(InvoiceStatus.Void)]
    public void Any_other_status_leaves_the_payment_that_was_read(InvoiceStatus said)
    {
        var invoice = Read(Paid, new InvoiceWord { Status = said });

        Assert.Equal((said, MailboxOf.Day("2024-03-21")), (invoice.Status, invoice.PaidOn!.Value));
        Assert.NotNull(invoice.PaidAt);
    }

    [Theory]
    [InlineData("2024-12-30", InvoiceStatus.Overdue, 1)]
    [InlineData("2024-12-31", InvoiceStatus.Open, 0)]
    [InlineData("2025-01-01", InvoiceStatus.Open, -1)]
    public void A_due_date_the_owner_names_is_the_due_date(string due, InvoiceStatus status, int daysLate)
    {
        var invoice = Read($"{Sent}\n2024-04-15 out alpine | Reminder: invoice 1042", new InvoiceWord { DueOn = MailboxOf.Day(due) });

        Assert.Equal((MailboxOf.Day(due), status, daysLate), (invoice.DueOn!.Value, invoice.Status, invoice.DaysLate));
    }

    [Fact]
    public void A_word_about_one_field_leaves_the_others_as_they_were_read()
    {
        var read = Assert.Single(new MailboxOf(Paid).Ledger("alpine", AsOf));

        var numbered = Read(Paid, new InvoiceWord { Number = "2042" });
        var due = Read(Paid, new InvoiceWord { DueOn = MailboxOf.Day("2024-03-11") });

        Assert.Equal(("2042", read.PaidOn, read.PaidAt, read.DueOn, read.Status), (numbered.Number, numbered.PaidOn, numbered.PaidAt, numbered.DueOn, numbered.Status));
        Assert.Equal(("1042", read.PaidOn, read.PaidAt, 10, read.Status), (due.Number, due.PaidOn, due.PaidAt, due.DaysLate, due.Status));
    }

    [Fact]
    public void Another_day_of_payment_has_no_mail_with_a_time() =>
        Assert.Null(Read(Paid, new InvoiceWord { PaidOn = MailboxOf.Day("2024-03-25") }).PaidAt);

    [Fact]
    public void What_the_owner_said_is_not_asked_again()
    {
        const string Lump =
            """
            2024-02-01 out+ alpine | Invoice 1041
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-20 in mybank.example | Incoming transfer from Alpine Gear
            """;

        Assert.NotNull(Read(Lump, null).Question);
        Assert.Null(Read(Lump, new InvoiceWord { Status = InvoiceStatus.Open }).Question);
    }

    [Fact]
    public void The_rest_of_a_part_payment_is_unseen_until_the_owner_says_what_it_is()
    {
        const string Part = $"{Sent}\n2024-03-21 in alpine | Partial payment sent, invoice 1042";

        Assert.True(Read(Part, null).RestUnseen);
        Assert.True(Read(Part, new InvoiceWord { DueOn = MailboxOf.Day("2024-04-15") }).RestUnseen);
        Assert.False(Read(Part, new InvoiceWord { Status = InvoiceStatus.PartPaid }).RestUnseen);
        Assert.False(Read(Sent, new InvoiceWord { DueOn = MailboxOf.Day("2024-04-15") }).RestUnseen);
    }

    [Fact]
    public void Terms_agreed_with_a_client_stand_before_the_owners_usual_ones()
    {
        var word = OwnersWord.Nothing with { Clients = new Dictionary<string, ClientWord> { ["alpine"] = new() { PaymentTermDays = 10 } } };

        Assert.Equal(MailboxOf.Day("2024-03-11"), Assert.Single(new MailboxOf(Sent, word).Ledger("alpine", AsOf)).DueOn);
        Assert.Equal(MailboxOf.Day("2024-03-31"), Assert.Single(new MailboxOf(Sent).Ledger("alpine", AsOf)).DueOn);
    }

    [Fact]
    public void A_client_who_pays_fine_owes_nothing_that_left_no_trace()
    {
        var mails = string.Join('\n', Enumerable.Range(1, 4).Select(i =>
            $"2024-0{i}-01 out+ alpine | Invoice {i}\n2024-0{i}-21 in stripe.com | Alpine Gear paid invoice {i}")) + "\n2024-11-01 out+ alpine | Invoice 5";
        var fine = OwnersWord.Nothing with { Clients = new Dictionary<string, ClientWord> { ["alpine"] = new() { PaysFine = true } } };
        var other = OwnersWord.Nothing with { Clients = new Dictionary<string, ClientWord> { ["alpine"] = new() { PaysFine = false } } };

        Assert.Equal(InvoiceStatus.Unseen, new MailboxOf(mails, fine).Ledger("alpine", AsOf)[0].Status);
        Assert.Equal(InvoiceStatus.Overdue, new MailboxOf(mails, other).Ledger("alpine", AsOf)[0].Status);
    }

    private static Invoice Read(string mails, InvoiceWord? said) => new MailboxOf(
        mails,
        OwnersWord.Nothing with { Invoices = said is null ? new Dictionary<string, InvoiceWord>() : new Dictionary<string, InvoiceWord> { [Id] = said } })
        .Ledger("alpine", AsOf).Single(invoice => invoice.Id == Id);
}
