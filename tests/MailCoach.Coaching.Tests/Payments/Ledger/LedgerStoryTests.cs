using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>Every innocent story beside its guilty twin.</summary>
public sealed class LedgerStoryTests
{
    private const string AsOf = "2025-01-31";

    /// <summary>Mails, then the ledger they should give: <c>number status daysToPay</c>, newest first.</summary>
    public static TheoryData<string, string, string> Stories() => new()
    {
        {
            "an invoice is paid",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-21 in stripe.com | Alpine Gear paid your invoice 1042
            """,
            "1042 Paid 20"
        },
        {
            "a billing tool sends in the owner's name and names the client only when they pay",
            """
            2024-03-01 in intuit.com | Invoice 1042 from Maya Stone
            2024-04-15 in intuit.com | Payment received: Alpine Gear paid invoice 1042
            """,
            "1042 Paid 45"
        },
        {
            "a notice may write the name in two words or in one",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-15 in stripe.com | AlpineGear paid invoice 1042
            """,
            "1042 Paid 45"
        },
        {
            "a payment that names somebody else is somebody else's, whatever its number",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-02 out+ berta | Rechnung 1042
            2024-04-15 in stripe.com | AlpineGear paid invoice 1042
            """,
            "1042 Unseen -"
        },
        {
            "a part that was paid leaves the rest open",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 in alpine | Re: Invoice 1042: partial payment sent
            """,
            "1042 PartPaid -"
        },
        {
            "no trace is no debt",
            "2024-03-01 out+ alpine | Invoice 1042",
            "1042 Unseen -"
        },
        {
            "a reminder proves the debt",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-15 out alpine | Reminder: invoice 1042
            """,
            "1042 Overdue -"
        },
        {
            "sent twice is one invoice",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-09 out+ alpine | Invoice 1042
            2024-03-10 out+ alpine | Corrected invoice 1042
            2024-03-31 in alpine | Payment sent, invoice 1042
            """,
            "1042 Paid 30"
        },
        {
            "without a number, twenty days make a new one",
            """
            2024-03-01 out+ alpine | Invoice
            2024-03-05 out+ alpine | Invoice
            2024-04-01 out+ alpine | Invoice
            """,
            "- Unseen -, - Unseen -"
        },
        {
            "a copy to the accountant is nothing",
            "2024-03-01 out+ tax | Invoice 1042",
            ""
        },
        {
            "an answer in a vendor's thread is the payer's",
            """
            2024-03-01 in+ alpine | Invoice 88 from Alpine Gear | bill
            2024-03-02 out+ alpine | Re: Invoice 88 from Alpine Gear: remittance, invoice 88 | bill
            2024-03-03 in alpine | Payment received, thank you | bill
            """,
            ""
        },
        {
            "one payment names two invoices",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-01 out+ alpine | Invoice 1043
            2024-05-01 in alpine | Payment sent for invoices 1042 and 1043
            """,
            "1043 Paid 30, 1042 Paid 61"
        },
        {
            "one payment for both invoices",
            """
            2024-03-01 out+ alpine | Rechnung 1042
            2024-04-01 out+ alpine | Rechnung 1043
            2024-05-01 in alpine | Überweisung für beide Rechnungen ist raus
            """,
            "1043 Paid 30, 1042 Paid 61"
        },
        {
            "a payment without a number closes the oldest",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 out+ alpine | Invoice 1043
            2024-03-25 in paypal.com | You've got money from Alpine Gear
            2024-04-15 out alpine | Reminder: invoice 1043
            """,
            "1043 Overdue -, 1042 Paid 24"
        },
        {
            "a later reminder tells which one was not paid",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 out+ alpine | Invoice 1043
            2024-03-25 in paypal.com | You've got money from Alpine Gear
            2024-04-15 out alpine | Reminder: invoice 1042
            """,
            "1043 Paid 5, 1042 Overdue -"
        },
        {
            "the client's notice, the bank's and the thanks are one payment",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 out+ alpine | Invoice 1043
            2024-03-25 in alpine | Payment sent
            2024-03-27 in mybank.example | Incoming transfer from ALPINE GEAR
            2024-03-28 out alpine | Thank you for your payment
            2024-04-25 out alpine | Reminder: invoice 1043
            """,
            "1043 Overdue -, 1042 Paid 24"
        },
        {
            "a failed payment was none",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 in gocardless.com | Payment received from Alpine Gear, invoice 1042
            2024-03-22 in gocardless.com | Payment failed: Alpine Gear, invoice 1042
            """,
            "1042 Overdue -"
        },
        {
            "a credit note takes an invoice back",
            """
            2024-03-01 out+ alpine | Rechnung 1042
            2024-03-05 out+ alpine | Stornorechnung zu Rechnung 1042
            """,
            "1042 Void -"
        },
        {
            "paid in advance",
            """
            2024-03-01 in stripe.com | Alpine Gear paid invoice 1042
            2024-03-20 out+ alpine | Invoice 1042
            """,
            "1042 Paid 0"
        },
        {
            "a payment whose invoice was never seen",
            "2024-03-01 in stripe.com | Alpine Gear paid your invoice 1042",
            "1042 Paid -"
        },
        {
            "a billing tool sends for the owner",
            """
            2024-03-01 in intuit.com,alpine | Invoice 1042 from Maya Stone
            2024-04-20 in intuit.com | Invoice 1042 to Alpine Gear is overdue
            """,
            "1042 Overdue -"
        },
        {
            "a billing tool sends somebody else's bill",
            "2024-03-01 in intuit.com | Invoice 1042 from Ace Plumbing",
            ""
        },
        {
            "numbers begin again in January",
            """
            2024-01-10 out+ alpine | Invoice 3
            2024-01-30 in alpine | Payment sent, invoice 3
            2024-12-05 out+ alpine | Invoice 3
            """,
            "3 Unseen -, 3 Paid 20"
        },
        {
            "a part is not the whole",
            """
            2024-03-01 out+ alpine | Rechnung 1042
            2024-03-10 in alpine | Teilzahlung zu Rechnung 1042 überwiesen
            """,
            "1042 PartPaid -"
        },
        {
            "accents, legal forms and word order do not hide a client",
            """
            2024-03-01 out+ berta | Rechnung 17
            2024-03-12 in mybank.example | Zahlungseingang von MULLER SOHNE CAFE GMBH
            """,
            "17 Paid 11"
        },
        {
            "Arabic digits are digits",
            """
            2024-03-01 out+ nakhil | فاتورة رقم ١٠٤٢
            2024-03-31 in mybank.example | حوالة واردة من شركة النخيل - فاتورة 1042
            """,
            "1042 Paid 30"
        },
        {
            "a card charge for something else closes nothing",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-05 in stripe.com | Alpine Gear paid invoice SUB-99
            2024-04-15 out alpine | Reminder: invoice 1042
            """,
            "*1042 Overdue -"
        },
        {
            "a payment that failed and was made again is paid on the second day",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 in stripe.com | Alpine Gear paid your invoice 1042
            2024-03-22 in stripe.com | Payment failed: Alpine Gear, invoice 1042
            2024-03-30 in stripe.com | Alpine Gear paid your invoice 1042
            """,
            "1042 Paid 29"
        },
        {
            "a payment that failed before any was seen shows the invoice open",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-22 in gocardless.com | Payment failed: Alpine Gear, invoice 1042
            """,
            "1042 Overdue -"
        },
        {
            "a card charge whose number ends alike is another's",
            """
            2024-03-01 out+ alpine | Invoice INV-1042
            2024-04-05 in stripe.com | Alpine Gear paid invoice SUB-1042
            2024-04-15 out alpine | Reminder: invoice INV-1042
            """,
            "*INV-1042 Overdue -"
        },
        {
            "letters may be shortened or left out",
            """
            2024-03-01 out+ alpine | Invoice INV-1042
            2024-03-02 out+ alpine | Rechnung RE-2024-0017
            2024-04-05 in alpine | Payment sent for invoice 1042
            2024-04-06 in alpine | Zahlung zu Rechnung 0017 ist raus
            """,
            "RE-2024-0017 Paid 35, INV-1042 Paid 35"
        },
        {
            "years of silence and one payment that was seen: the recent one was paid",
            """
            2024-01-01 out+ alpine | Invoice 1040
            2024-03-01 out+ alpine | Invoice 1041
            2024-05-01 out+ alpine | Invoice 1042
            2024-11-01 out+ alpine | Invoice 1043
            2024-11-20 in mybank.example | Incoming transfer from Alpine Gear
            """,
            "1043 Paid 19, 1042 Unseen -, 1041 Unseen -, 1040 Unseen -"
        },
        {
            "its guilty twin was reminded of the first",
            """
            2024-01-01 out+ alpine | Invoice 1040
            2024-03-01 out alpine | Reminder: invoice 1040
            2024-05-01 out+ alpine | Invoice 1042
            2024-11-01 out+ alpine | Invoice 1043
            2024-11-20 in mybank.example | Incoming transfer from Alpine Gear
            """,
            "1043 Unseen -, 1042 Unseen -, 1040 Paid 324"
        },
        {
            "a sum tells which invoice was paid",
            """
            2024-03-01 out+ alpine | Invoice 1042, $500
            2024-03-05 out+ alpine | Invoice 1043, $900
            2024-03-20 in paypal.com | Payment of $900.00 from Alpine Gear
            """,
            "1043 Paid 15, 1042 Unseen -"
        },
        {
            "a sum of two invoices is a payment for two",
            """
            2024-03-01 out+ alpine | Invoice 1042, $500
            2024-03-05 out+ alpine | Invoice 1043, $900
            2024-03-20 in paypal.com | Payment of $1,400.00 from Alpine Gear
            """,
            "1043 Paid 15, 1042 Paid 19"
        },
        {
            "half of the sum is a part payment",
            """
            2024-03-01 out+ alpine | Invoice 1042, $1,000
            2024-03-20 in paypal.com | Payment of $500.00 from Alpine Gear
            """,
            "1042 PartPaid -"
        },
        {
            "a service's fees are no part payment",
            """
            2024-03-01 out+ alpine | Invoice 1042, $1,000
            2024-03-20 in paypal.com | Payment of $965.00 from Alpine Gear
            """,
            "1042 Paid 19"
        },
        {
            "numbers begin again in January, after a short first year",
            """
            2024-09-10 out+ alpine | Invoice 1
            2024-10-10 out+ alpine | Invoice 2
            2025-01-10 out+ alpine | Invoice 1
            2025-01-20 in stripe.com | Alpine Gear paid invoice 1
            """,
            "1 Paid 10, 2 Unseen -, 1 Unseen -"
        },
        {
            "sent again in January is the same invoice",
            """
            2024-12-20 out+ alpine | Invoice 1
            2025-01-10 out+ alpine | Invoice 1
            2025-01-20 in stripe.com | Alpine Gear paid invoice 1
            """,
            "1 Paid 31"
        },
        {
            "a portal writes for the client it names",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 in bill.com | Alpine Gear has sent you a payment for invoice 1042
            """,
            "1042 Paid 19"
        },
        {
            "a tool writes in the owner's name, and says so only in the sender's",
            """
            2024-03-01 in "Maya Stone via QuickBooks"<quickbooks@notification.intuit.com> | Invoice 1042
            2024-03-20 in intuit.com | Payment received: Alpine Gear paid invoice 1042
            """,
            "1042 Paid 19"
        },
        {
            "its guilty twin is a vendor's bill through the same tool",
            """
            2024-03-01 in "Ace Plumbing via QuickBooks"<quickbooks@notification.intuit.com> | Invoice 1042
            """,
            ""
        },
        {
            "a promise is no payment",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-02 out alpine | Reminder: invoice 1042
            2024-04-03 in alpine | Invoice 1042 will be paid next week
            """,
            "1042 Overdue -"
        },
        {
            "what lies ahead is unknown",
            "2025-02-02 out+ alpine | Invoice 1042",
            ""
        },
    };

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

    private static string Line(Invoice invoice) =>
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
