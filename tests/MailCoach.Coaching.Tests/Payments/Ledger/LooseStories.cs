namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>Payments, thanks, reminders and failures that name no invoice. Mails, then the ledger they should give.</summary>
internal static class LooseStories
{
    private const string Two =
        """
        2024-03-01 out+ alpine | Invoice 1042 | first
        2024-03-02 out+ alpine | Invoice 1043 | second

        """;

    public static (string Story, string Mails, string Ledger)[] All { get; } =
    [
        (
            "a payment in an invoice's thread is for that invoice alone",
            Two + "2024-03-21 in alpine | Payment sent | second",
            "1043 Paid 19, 1042 Unseen -"
        ),
        (
            "thanks in its thread too",
            Two + "2024-03-21 out alpine | Thank you for your payment | second",
            "1043 Paid 19, 1042 Unseen -"
        ),
        (
            "a reminder in its thread too",
            Two + "2024-04-21 out alpine | Payment reminder | second",
            "1043 Overdue -, 1042 Unseen -"
        ),
        (
            "a payment for both is for both, even in one's thread",
            Two + "2024-03-21 in alpine | Payment sent for both invoices | second",
            "1043 Paid 19, 1042 Paid 20"
        ),
        (
            "a reminder of nothing in particular is of the oldest",
            Two + "2024-04-21 out alpine | Payment reminder",
            "1043 Unseen -, 1042 Overdue -"
        ),
        (
            "a reminder where nothing is open has an invoice nobody saw",
            "2024-04-21 out alpine | Payment reminder",
            "- Overdue -"
        ),
        (
            "two invoices in one mail are paid in the order of their numbers",
            """
            2024-03-01 out+ alpine | Invoices 1042 and 1043
            2024-03-21 in paypal.com | You've got money from Alpine Gear
            """,
            "1042 Paid 20, 1043 Unseen -"
        ),
        (
            "a second round of thanks is for the next payment",
            Two +
            """
            2024-03-21 in alpine | Payment sent
            2024-03-22 out alpine | Thank you for your payment
            2024-03-26 out alpine | Thank you for your payment
            """,
            "1043 Paid 24, 1042 Paid 20"
        ),
        (
            "a second transfer is the next payment",
            Two +
            """
            2024-03-21 in alpine | Payment sent
            2024-03-22 in mybank.example | Incoming transfer from Alpine Gear
            2024-03-24 in mybank.example | Incoming transfer from Alpine Gear
            """,
            "1043 Paid 22, 1042 Paid 20"
        ),
        (
            "a failure without a number takes back the last payment",
            Two +
            """
            2024-03-21 in stripe.com | Alpine Gear paid invoice 1042
            2024-03-23 in paypal.com | You've got money from Alpine Gear
            2024-03-25 in gocardless.com | Payment failed: Alpine Gear
            """,
            "1043 Overdue -, 1042 Paid 20"
        ),
        (
            "a failure with a number takes back the payment that named none",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-21 in paypal.com | You've got money from Alpine Gear
            2024-03-25 in gocardless.com | Payment failed: Alpine Gear, invoice 1042
            """,
            "1042 Overdue -"
        ),
        (
            "twice the sum of one invoice is no sum of two",
            """
            2024-03-01 out+ alpine | Invoice 1042, $300
            2024-03-02 out+ alpine | Invoice 1043, $500
            2024-03-21 in paypal.com | Payment of $1,000.00 from Alpine Gear
            """,
            "1043 Unseen -, 1042 Paid 20"
        ),
        (
            "nine tenths of the sum are the sum",
            """
            2024-03-01 out+ alpine | Invoice 1042, $1,000
            2024-03-21 in paypal.com | Payment of $900.00 from Alpine Gear
            """,
            "1042 Paid 20"
        ),
        (
            "a cent less is a part",
            """
            2024-03-01 out+ alpine | Invoice 1042, $1,000
            2024-03-21 in paypal.com | Payment of $899.99 from Alpine Gear
            """,
            "1042 PartPaid -"
        ),
        (
            "another currency's sum is no part",
            """
            2024-03-01 out+ alpine | Invoice 1042, $1,000
            2024-03-21 in paypal.com | Payment of €800.00 from Alpine Gear
            """,
            "1042 Paid 20"
        ),
        (
            "thanks to somebody who is no client tidy no books",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-31T10:00:00 out alpine | Thank you for your payment, invoice 1042
            2024-03-31T10:20:00 out hetzner | Thank you for your payment, invoice 1
            """,
            "1042 Paid 30"
        ),
    ];
}
