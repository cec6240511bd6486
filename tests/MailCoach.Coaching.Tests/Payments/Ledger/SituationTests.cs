using System.Globalization;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>
/// What cannot be seen is said, not guessed: each situation happens five months in a row, once with a client who pays well and once with
/// their guilty twin. A line begins with the days since the invoice; {i} is its number.
/// </summary>
public sealed class SituationTests
{
    private const string AsOf = "2024-12-31";
    private const string Sent = "+0 out+ alpine | Invoice {i}";

    public static TheoryData<string, string, string> Situations() => new()
    {
        { "silent transfers", Sent, $"{Sent}\n+50 out alpine | Reminder: invoice {{i}}" },
        {
            "a tool sends in the owner's name",
            "+0 in intuit.com,alpine | Invoice {i} from Maya Stone\n+20 in intuit.com | Payment received: Alpine Gear paid invoice {i}",
            "+0 in intuit.com,alpine | Invoice {i} from Maya Stone\n+65 in intuit.com | Payment received: Alpine Gear paid invoice {i}\n+40 in intuit.com | Invoice {i} to Alpine Gear is overdue"
        },
        {
            "another account pays in the firm's name",
            $"{Sent}\n+20 in mybank.example | Incoming transfer from GEAR ALPINE, invoice {{i}}",
            $"{Sent}\n+48 in mybank.example | Incoming transfer from GEAR ALPINE, invoice {{i}}\n+40 out alpine | Reminder: invoice {{i}}"
        },
        {
            "a deposit",
            "+0 out+ alpine | Deposit invoice {i}\n+10 in alpine | Deposit for invoice {i} paid",
            "+0 out+ alpine | Deposit invoice {i}\n+45 out alpine | Reminder: invoice {i}\n+70 in alpine | Deposit for invoice {i} paid"
        },
        {
            "a part payment",
            $"{Sent}\n+20 in alpine | Partial payment sent, invoice {{i}}",
            $"{Sent}\n+20 in alpine | Partial payment sent, invoice {{i}}\n+60 out alpine | Reminder: invoice {{i}}"
        },
        {
            "paid before it was sent",
            "+-10 in stripe.com | Alpine Gear paid invoice {i}\n" + Sent,
            "+-10 in alpine | Invoice {i} will be paid next week\n" + Sent + "\n+70 in stripe.com | Alpine Gear paid invoice {i}\n+60 out alpine | Reminder: invoice {i}"
        },
        {
            "a portal pays",
            $"{Sent}\n+25 in bill.com | Alpine Gear has sent you a payment for invoice {{i}}",
            $"{Sent}\n+{{late}} in bill.com | Alpine Gear has sent you a payment for invoice {{i}}"
        },
        {
            "invoices without numbers",
            "+0 out+ alpine | Invoice\n+20 in alpine | Payment sent",
            "+0 out+ alpine | Invoice\n+{late} in alpine | Payment sent"
        },
        {
            "a card charge for something else",
            $"{Sent}\n+40 in stripe.com | Alpine Gear paid invoice SUB-{{i}}",
            $"{Sent}\n+40 in stripe.com | Alpine Gear paid invoice SUB-{{i}}\n+50 out alpine | Reminder: invoice {{i}}"
        },
        {
            "thanks to several clients at once",
            $"{Sent}\n+0 out+ berta | Rechnung 9{{i}}\n+80 out alpine | Thank you for your payment, invoice {{i}}\n+80 out berta | Danke für Ihre Zahlung, Rechnung 9{{i}}",
            $"{Sent}\n+{{late}} out alpine | Thank you for your payment, invoice {{i}}"
        },
        {
            "an invoice taken back",
            $"{Sent}\n+40 out+ alpine | Credit note for invoice {{i}}",
            $"{Sent}\n+40 out alpine | Reminder: invoice {{i}}"
        },
        {
            "a payment that failed and was made again",
            $"{Sent}\n+20 in stripe.com | Alpine Gear paid invoice {{i}}\n+22 in stripe.com | Payment failed: Alpine Gear, invoice {{i}}\n+25 in stripe.com | Alpine Gear paid invoice {{i}}",
            $"{Sent}\n+20 in stripe.com | Alpine Gear paid invoice {{i}}\n+22 in stripe.com | Payment failed: Alpine Gear, invoice {{i}}\n+{{late}} in stripe.com | Alpine Gear paid invoice {{i}}"
        },
        {
            "a reminder and a payment that crossed",
            $"{Sent}\n+29 in stripe.com | Alpine Gear paid invoice {{i}}\n+30 out alpine | Reminder: invoice {{i}}",
            $"{Sent}\n+29 in stripe.com | Alpine Gear paid invoice {{i}}\n+40 out alpine | Reminder: invoice {{i}}"
        },
        {
            "sent twice",
            $"{Sent}\n+20 out+ alpine | Invoice {{i}}\n+28 in stripe.com | Alpine Gear paid invoice {{i}}",
            $"{Sent}\n+20 out+ alpine | Invoice {{i}}\n+{{late}} in stripe.com | Alpine Gear paid invoice {{i}}"
        },
        {
            "asked for a copy, paid in silence",
            $"{Sent}\n+20 in alpine | Can you resend invoice {{i}}?",
            $"{Sent}\n+20 in alpine | Can you resend invoice {{i}}?\n+50 out alpine | 2nd notice: invoice {{i}}"
        },
    };

    [Theory]
    [MemberData(nameof(Situations))]
    public void A_good_payer_never_looks_like_a_bad_one_and_a_bad_one_is_seen(string situation, string innocent, string guilty)
    {
        var good = Standing(innocent);
        var bad = Standing(guilty);

        Assert.True(good is { IsSlowPayer: false, OverdueInvoices: 0, Score: null or >= 75 }, $"{situation}: {good.IsSlowPayer} {good.OverdueInvoices} {good.Score}");
        Assert.True(bad.IsSlowPayer, $"the twin of {situation}: {bad.LateShare} {bad.Score}");
    }

    [Fact]
    public void Other_terms_are_asked_about_and_a_reminder_says_they_are_none()
    {
        const string Steady = $"{Sent}\n+60 in stripe.com | Alpine Gear paid invoice {{i}}";

        var good = Standing(Steady);

        Assert.False(good.IsSlowPayer);
        Assert.Equal([QuestionKind.Terms], good.Questions.Select(question => question.Kind));
        Assert.True(Standing($"{Steady}\n+40 out alpine | Reminder: invoice {{i}}").IsSlowPayer);
    }

    private static PaymentStanding Standing(string month) => new MailboxOf(string.Join('\n', Enumerable.Range(1, 5).Select(i => Month(month, i)))).Standing("alpine", AsOf);

    /// <summary>{late} is later than the terms, and each month by another number of days.</summary>
    private static string Month(string lines, int i) => string.Join('\n', lines.Replace("{i}", $"{i + 20}", StringComparison.Ordinal)
        .Replace("{late}", $"{45 + (i * 8)}", StringComparison.Ordinal).Split('\n').Select(line =>
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            return $"{new DateOnly(2024, i, 5).AddDays(int.Parse(line[1..space], CultureInfo.InvariantCulture)):yyyy-MM-dd}{line[space..]}";
        }));
}
