using System.Globalization;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>
/// The bookkeeper's limits, on the last day and one day beyond. A line begins with the days since the first of January 2024; {n} is the day in
/// question. Ledgers as in the stories.
/// </summary>
public sealed class LimitTests
{
    private const string AsOf = "2025-01-31";

    private const string ThreePaid =
        """
        +0 out+ alpine | Invoice 1
        +20 in stripe.com | Alpine Gear paid invoice 1
        +30 out+ alpine | Invoice 2
        +50 in stripe.com | Alpine Gear paid invoice 2

        """;

    public static TheoryData<string, int, string, string, string> Limits() => new()
    {
        {
            "a payment in advance", 60,
            "+0 in stripe.com | Alpine Gear paid invoice 1042\n+{n} out+ alpine | Invoice 1042",
            "1042 Paid 0", "1042 Unseen -, 1042 Paid -"
        },
        {
            "the same invoice again, without a number", 19,
            "+0 out+ alpine | Invoice\n+{n} out+ alpine | Invoice",
            "- Unseen -", "- Unseen -, - Unseen -"
        },
        {
            "the same short number", 270,
            "+0 out+ alpine | Invoice 3\n+{n} out+ alpine | Invoice 3",
            "3 Unseen -", "3 Unseen -, 3 Unseen -"
        },
        {
            "the same short number in a new year", 395,
            "+335 out+ alpine | Invoice 3\n+345 out+ alpine | Invoice 4\n+{n} out+ alpine | Invoice 3",
            "4 Unseen -, 3 Unseen -", "3 Unseen -, 4 Unseen -, 3 Unseen -"
        },
        {
            "a tool's invoice that names nobody, and its payment", 269,
            "+0 in intuit.com | Invoice 1042 from Maya Stone\n+{n} in intuit.com | Payment received: Alpine Gear paid invoice 1042",
            "1042 Paid 269", "1042 Paid -"
        },
        {
            "the client's notice and the bank's", 25,
            "+0 out+ alpine | Invoice 1042\n+1 out+ alpine | Invoice 1043\n+20 in alpine | Payment sent\n+{n} in mybank.example | Incoming transfer from Alpine Gear",
            "1043 Unseen -, 1042 Paid 20", "1043 Paid 25, 1042 Paid 20"
        },
        {
            "the client's notice and the owner's thanks", 34,
            "+0 out+ alpine | Invoice 1042\n+1 out+ alpine | Invoice 1043\n+20 in alpine | Payment sent\n+{n} out alpine | Thank you for your payment",
            "1043 Unseen -, 1042 Paid 20", "1043 Paid 34, 1042 Paid 20"
        },
        {
            "a reminder that crossed the payment of its number", 22,
            "+0 out+ alpine | Invoice 1042\n+20 in alpine | Payment sent, invoice 1042\n+{n} out alpine | Reminder: invoice 1042",
            "1042 Paid 20", "1042 PartPaid -"
        },
        {
            "a reminder that crossed a payment without a number", 22,
            "+0 out+ alpine | Invoice 1042\n+1 out+ alpine | Invoice 1043\n+20 in paypal.com | You've got money from Alpine Gear\n+{n} out alpine | Reminder: invoice 1042",
            "1043 Unseen -, 1042 Paid 20", "1043 Paid 19, 1042 Overdue -"
        },
        {
            "a payment and its failure", 50,
            "+0 out+ alpine | Invoice 1042\n+20 in stripe.com | Alpine Gear paid invoice 1042\n+{n} in gocardless.com | Payment failed: Alpine Gear",
            "1042 Overdue -", "1042 Paid 20"
        },
        {
            "an invoice that a payment after years of silence may mean", 90,
            "+0 out+ alpine | Invoice 1041\n+5 out+ alpine | Invoice 1042\n+{n} in mybank.example | Incoming transfer from Alpine Gear",
            "1042 Unseen -, 1041 Paid 90", "1042 Paid 86, 1041 Unseen -"
        },
        {
            "an invoice that is too young to have left a trace", 305,
            $"{ThreePaid}+{{n}} out+ alpine | Invoice 3\n+307 in stripe.com | Alpine Gear paid invoice 3\n+310 out+ alpine | Invoice 4",
            "*4 Overdue -", "*4 Unseen -"
        },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_holds_on_its_last_day_and_not_on_the_next(string what, int lastDay, string mails, string onIt, string beyondIt)
    {
        Assert.Equal($"{what}: {onIt}", $"{what}: {Ledger(mails, lastDay, onIt)}");
        Assert.Equal($"{what}: {beyondIt}", $"{what}: {Ledger(mails, lastDay + 1, beyondIt)}");
    }

    /// <summary>Four of five old invoices were seen paid: the sixth that was not is open. Three of four are too few.</summary>
    [Theory]
    [InlineData("1 2 3", "", "Overdue")]
    [InlineData("1 2", "", "Unseen")]
    [InlineData("1 2 3", "4", "Unseen")]
    [InlineData("1 2 3 4", "5", "Overdue")]
    [InlineData("1 2 3 4", "5 6", "Unseen")]
    [InlineData("1 2 3", "4 void", "Overdue")]
    public void Whoevers_payments_leave_traces_owes_what_left_none(string paid, string silent, string status)
    {
        var mails = string.Join('\n', paid.Split(' ').Select(number =>
            $"2024-0{number}-01 out+ alpine | Invoice {number}\n2024-0{number}-21 in stripe.com | Alpine Gear paid invoice {number}")
            .Concat(silent.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => number == "void"
                ? "2024-04-05 out+ alpine | Credit note for invoice 4"
                : $"2024-0{number}-02 out+ alpine | Invoice {number}"))
            .Append("2024-12-15 out+ alpine | Invoice 20"));

        Assert.Equal(status, new MailboxOf(mails).Ledger("alpine", AsOf).Single(invoice => invoice.Number == "20").Status.ToString());
    }

    [Fact]
    public void Where_payments_leave_traces_an_old_invoice_may_still_be_meant()
    {
        var paid = string.Join('\n', Enumerable.Range(1, 5).Select(i =>
            $"2024-0{i}-01 out+ alpine | Invoice {i}\n2024-0{i}-21 in stripe.com | Alpine Gear paid invoice {i}"));

        var ledger = new MailboxOf(
            $"""
            {paid}
            2024-06-01 out+ alpine | Invoice 6
            2024-09-01 out+ alpine | Invoice 7
            2024-10-01 in mybank.example | Incoming transfer from Alpine Gear
            """).Ledger("alpine", AsOf);

        Assert.Equal([("7", InvoiceStatus.Overdue), ("6", InvoiceStatus.Paid)], ledger.Take(2).Select(invoice => (invoice.Number!, invoice.Status)));
    }

    [Theory]
    [InlineData("10:00:00", "11:00:00", true)]
    [InlineData("11:00:00", "10:00:00", true)]
    [InlineData("10:00:00", "11:00:01", false)]
    [InlineData("11:00:01", "10:00:00", false)]
    public void Thanks_to_two_clients_are_bookkeeping_within_an_hour(string toOne, string toOther, bool isBookkeeping)
    {
        var ledgers = new MailboxOf(
            $"""
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-01 out+ berta | Invoice 1043
            2024-03-05 out+ berta | Invoice 1044
            2024-03-10 out berta | Thank you for your payment, invoice 1043
            2024-03-31T{toOne} out alpine | Thank you for your payment, invoice 1042
            2024-03-31T{toOther} out berta | Thank you for your payment, invoice 1044
            """).Ledgers(AsOf);

        Assert.Equal(9, ledgers["berta"].Single(invoice => invoice.Number == "1043").DaysToPay);
        Assert.Equal((InvoiceStatus.Paid, isBookkeeping), (ledgers["alpine"][0].Status, ledgers["alpine"][0].PaidOn is null));
        Assert.Equal(isBookkeeping, ledgers["berta"].Single(invoice => invoice.Number == "1044").PaidOn is null);
    }

    [Fact]
    public void A_bank_that_writes_the_next_morning_knows_the_day_the_bookkeeping_did_not()
    {
        var ledgers = new MailboxOf(
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-01 out+ berta | Invoice 1043
            2024-06-30T10:00:00 out alpine | Thank you for your payment, invoice 1042
            2024-06-30T10:20:00 out berta | Thank you for your payment, invoice 1043
            2024-07-01 in stripe.com | Alpine Gear paid invoice 1042
            2024-07-02 out berta | Thank you for your payment, invoice 1043
            """).Ledgers(AsOf);

        Assert.Equal(MailboxOf.Day("2024-07-01"), ledgers["alpine"][0].PaidOn);
        Assert.Null(ledgers["berta"][0].PaidOn);
    }

    [Fact]
    public void Payments_on_a_day_nobody_knows_are_traces_too()
    {
        var mails = string.Join('\n', Enumerable.Range(1, 3).Select(i =>
            $"""
            2024-0{i}-01 out+ alpine | Invoice {i}
            2024-0{i}-01 out+ berta | Invoice 9{i}
            2024-0{i}-21T10:00:00 out alpine | Thank you for your payment, invoice {i}
            2024-0{i}-21T10:20:00 out berta | Thank you for your payment, invoice 9{i}
            """));

        Assert.Equal(InvoiceStatus.Overdue, new MailboxOf($"{mails}\n2024-12-01 out+ alpine | Invoice 20").Ledger("alpine", AsOf)[0].Status);
    }

    private static string Ledger(string mails, int day, string expected)
    {
        var dated = mails.Replace("{n}", day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Split('\n').Select(line =>
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            return $"{new DateOnly(2024, 1, 1).AddDays(int.Parse(line[1..space], CultureInfo.InvariantCulture)):yyyy-MM-dd}{line[space..]}";
        });
        var lines = new MailboxOf(string.Join('\n', dated)).Ledger("alpine", AsOf).Select(LedgerStoryTests.Line);
        return expected.StartsWith('*') ? $"*{lines.First()}" : string.Join(", ", lines);
    }
}
