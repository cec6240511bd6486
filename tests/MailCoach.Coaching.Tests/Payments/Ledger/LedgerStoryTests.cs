using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>Every innocent story beside its guilty twin.</summary>
public sealed class LedgerStoryTests
{
    private const string AsOf = "2025-01-31";

    /// <summary>A story, its mails, and the ledger they should give.</summary>
    public static TheoryData<string, string, string> Stories() => [.. PlainStories.All.Concat(HarderStories.All).Concat(ThreadStories.All).Concat(NumberStories.All).Concat(LooseStories.All)];

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_ledger_says_what_a_careful_bookkeeper_would(string story, string mails, string ledger)
    {
        var client = mails.Contains(" berta ", StringComparison.Ordinal) ? "berta" : mails.Contains(" nakhil ", StringComparison.Ordinal) ? "nakhil" : "alpine";

        var read = string.Join(", ", new MailboxOf(mails).Ledger(client, AsOf).Select(Line));

        if (ledger.StartsWith('*'))
        {
            Assert.Contains(ledger[1..], read, StringComparison.Ordinal);
        }
        else
        {
            Assert.True(read == ledger, $"{story}: {read}");
        }
    }

    internal static string Line(Invoice invoice) =>
        FormattableString.Invariant($"{invoice.Number ?? "-"} {invoice.Status} {(invoice.DaysToPay is { } days ? days : "-")}");

    [Fact]
    public void Two_overdue_and_one_payment_is_a_question()
    {
        var ledger = new MailboxOf(
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-01 out+ alpine | Invoice 1043
            2024-06-20 in mybank.example | Incoming transfer from Alpine Gear
            """).Ledger("alpine", AsOf);

        Assert.Equal([QuestionKind.Lump], ledger.Select(invoice => invoice.Question).OfType<Question>().Select(question => question.Kind));
    }

    [Fact]
    public void Thanks_to_several_clients_in_one_hour_are_bookkeeping()
    {
        var ledgers = new MailboxOf(
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-01 out+ berta | Invoice 1043
            2024-06-30T10:00:00 out alpine | Thank you for your payment, invoice 1042
            2024-06-30T10:20:00 out berta | Thank you for your payment, invoice 1043
            """).Ledgers(AsOf);

        Assert.All(ledgers.Values, ledger => Assert.Equal((InvoiceStatus.Paid, null), (ledger[0].Status, ledger[0].DaysLate)));
    }

    [Fact]
    public void Thanks_to_one_client_are_the_latest_day_of_payment()
    {
        var ledger = new MailboxOf(
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-10 out alpine | Thank you for your payment, invoice 1042
            """).Ledger("alpine", AsOf);

        Assert.Equal(10, ledger[0].DaysLate);
    }
}
