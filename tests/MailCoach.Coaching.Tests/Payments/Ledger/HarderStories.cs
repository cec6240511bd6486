namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>Numbers that begin again, parts, names in disguise, and what only looks like a payment. Mails, then the ledger they should give: <c>number status daysToPay</c>, newest first.</summary>
internal static class HarderStories
{
    public static (string Story, string Mails, string Ledger)[] All { get; } =
    [
        (
            "numbers begin again in January",
            """
            2024-01-10 out+ alpine | Invoice 3
            2024-01-30 in alpine | Payment sent, invoice 3
            2024-12-05 out+ alpine | Invoice 3
            """,
            "3 Unseen -, 3 Paid 20"
        ),
        (
            "a part is not the whole",
            """
            2024-03-01 out+ alpine | Rechnung 1042
            2024-03-10 in alpine | Teilzahlung zu Rechnung 1042 überwiesen
            """,
            "1042 PartPaid -"
        ),
        (
            "accents, legal forms and word order do not hide a client",
            """
            2024-03-01 out+ berta | Rechnung 17
            2024-03-12 in mybank.example | Zahlungseingang von MULLER SOHNE CAFE GMBH
            """,
            "17 Paid 11"
        ),
        (
            "Arabic digits are digits",
            """
            2024-03-01 out+ nakhil | فاتورة رقم ١٠٤٢
            2024-03-31 in mybank.example | حوالة واردة من شركة النخيل - فاتورة 1042
            """,
            "1042 Paid 30"
        ),
        (
            "a card charge for something else closes nothing",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-05 in stripe.com | Alpine Gear paid invoice SUB-99
            2024-04-15 out alpine | Reminder: invoice 1042
            """,
            "*1042 Overdue -"
        ),
        (
            "a payment that failed and was made again is paid on the second day",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 in stripe.com | Alpine Gear paid your invoice 1042
            2024-03-22 in stripe.com | Payment failed: Alpine Gear, invoice 1042
            2024-03-30 in stripe.com | Alpine Gear paid your invoice 1042
            """,
            "1042 Paid 29"
        ),
        (
            "a payment that failed before any was seen shows the invoice open",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-22 in gocardless.com | Payment failed: Alpine Gear, invoice 1042
            """,
            "1042 Overdue -"
        ),
        (
            "a card charge whose number ends alike is another's",
            """
            2024-03-01 out+ alpine | Invoice INV-1042
            2024-04-05 in stripe.com | Alpine Gear paid invoice SUB-1042
            2024-04-15 out alpine | Reminder: invoice INV-1042
            """,
            "*INV-1042 Overdue -"
        ),
        (
            "letters may be shortened or left out",
            """
            2024-03-01 out+ alpine | Invoice INV-1042
            2024-03-02 out+ alpine | Rechnung RE-2024-0017
            2024-04-05 in alpine | Payment sent for invoice 1042
            2024-04-06 in alpine | Zahlung zu Rechnung 0017 ist raus
            """,
            "RE-2024-0017 Paid 35, INV-1042 Paid 35"
        ),
        (
            "years of silence and one payment that was seen: the recent one was paid",
            """
            2024-01-01 out+ alpine | Invoice 1040
            2024-03-01 out+ alpine | Invoice 1041
            2024-05-01 out+ alpine | Invoice 1042
            2024-11-01 out+ alpine | Invoice 1043
            2024-11-20 in mybank.example | Incoming transfer from Alpine Gear
            """,
            "1043 Paid 19, 1042 Unseen -, 1041 Unseen -, 1040 Unseen -"
        ),
        (
            "its guilty twin was reminded of the first",
            """
            2024-01-01 out+ alpine | Invoice 1040
            2024-05-01 out+ alpine | Invoice 1042
            2024-10-01 out alpine | Reminder: invoice 1040
            2024-11-01 out+ alpine | Invoice 1043
            2024-11-20 in mybank.example | Incoming transfer from Alpine Gear
            """,
            "1043 Unseen -, 1042 Unseen -, 1040 Paid 324"
        ),
        (
            "asked about in spring and no more: the recent one was paid",
            """
            2024-01-01 out+ alpine | Invoice 1040
            2024-03-01 out alpine | Reminder: invoice 1040
            2024-05-01 out+ alpine | Invoice 1042
            2024-11-01 out+ alpine | Invoice 1043
            2024-11-20 in mybank.example | Incoming transfer from Alpine Gear
            """,
            "1043 Paid 19, 1042 Unseen -, 1040 Unseen -"
        ),
        (
            "three open at once and none asked about: some were paid in silence",
            """
            2024-01-05 out+ alpine | Invoice 1040
            2024-02-05 out+ alpine | Invoice 1041
            2024-03-05 out+ alpine | Invoice 1042
            2024-04-01 in mybank.example | Incoming transfer from Alpine Gear
            """,
            "1042 Paid 27, 1041 Unseen -, 1040 Unseen -"
        ),
        (
            "two open: the oldest was paid",
            """
            2024-02-05 out+ alpine | Invoice 1041
            2024-03-05 out+ alpine | Invoice 1042
            2024-04-01 in mybank.example | Incoming transfer from Alpine Gear
            """,
            "1042 Unseen -, 1041 Paid 56"
        ),
        (
            "they always pay in ten days or in silence: of two open ones the recent was paid",
            """
            2024-01-05 out+ alpine | Invoice 1040
            2024-01-15 in alpine | Payment sent, invoice 1040
            2024-02-05 out+ alpine | Invoice 1041
            2024-02-15 in alpine | Payment sent, invoice 1041
            2024-03-05 out+ alpine | Invoice 1042
            2024-04-05 out+ alpine | Invoice 1043
            2024-04-15 in mybank.example | Incoming transfer from Alpine Gear
            2024-05-05 out+ alpine | Invoice 1044
            2024-05-15 in alpine | Payment sent, invoice 1044
            """,
            "1044 Paid 10, 1043 Paid 10, 1042 Overdue -, 1041 Paid 10, 1040 Paid 10"
        ),
        (
            "reminded in spring, newer ones paid since and nothing asked: most likely paid in silence",
            """
            2024-01-05 out+ alpine | Invoice 1040
            2024-03-01 out alpine | Reminder: invoice 1040
            2024-05-05 out+ alpine | Invoice 1041
            2024-05-25 in alpine | Payment sent, invoice 1041
            """,
            "1041 Paid 20, 1040 Unseen -"
        ),
        (
            "its guilty twin is still asked for",
            """
            2024-01-05 out+ alpine | Invoice 1040
            2024-03-01 out alpine | Reminder: invoice 1040
            2024-05-05 out+ alpine | Invoice 1041
            2024-05-25 in alpine | Payment sent, invoice 1041
            2024-12-01 out alpine | Second reminder: invoice 1040
            """,
            "1041 Paid 20, 1040 Overdue -"
        ),
        (
            "reminded, and since then no money was seen at all: still open",
            """
            2024-01-05 out+ alpine | Invoice 1040
            2024-03-01 out alpine | Reminder: invoice 1040
            2024-05-05 out+ alpine | Invoice 1041
            2024-06-05 out+ alpine | Invoice 1042
            """,
            "1042 Unseen -, 1041 Unseen -, 1040 Overdue -"
        ),
        (
            "a sum tells which invoice was paid",
            """
            2024-03-01 out+ alpine | Invoice 1042, $500
            2024-03-05 out+ alpine | Invoice 1043, $900
            2024-03-20 in paypal.com | Payment of $900.00 from Alpine Gear
            """,
            "1043 Paid 15, 1042 Unseen -"
        ),
        (
            "a sum of two invoices is a payment for two",
            """
            2024-03-01 out+ alpine | Invoice 1042, $500
            2024-03-05 out+ alpine | Invoice 1043, $900
            2024-03-20 in paypal.com | Payment of $1,400.00 from Alpine Gear
            """,
            "1043 Paid 15, 1042 Paid 19"
        ),
        (
            "half of the sum is a part payment",
            """
            2024-03-01 out+ alpine | Invoice 1042, $1,000
            2024-03-20 in paypal.com | Payment of $500.00 from Alpine Gear
            """,
            "1042 PartPaid -"
        ),
        (
            "a service's fees are no part payment",
            """
            2024-03-01 out+ alpine | Invoice 1042, $1,000
            2024-03-20 in paypal.com | Payment of $965.00 from Alpine Gear
            """,
            "1042 Paid 19"
        ),
        (
            "numbers begin again in January, after a short first year",
            """
            2024-09-10 out+ alpine | Invoice 1
            2024-10-10 out+ alpine | Invoice 2
            2025-01-10 out+ alpine | Invoice 1
            2025-01-20 in stripe.com | Alpine Gear paid invoice 1
            """,
            "1 Paid 10, 2 Unseen -, 1 Unseen -"
        ),
        (
            "sent again in January is the same invoice",
            """
            2024-12-20 out+ alpine | Invoice 1
            2025-01-10 out+ alpine | Invoice 1
            2025-01-20 in stripe.com | Alpine Gear paid invoice 1
            """,
            "1 Paid 31"
        ),
        (
            "a portal writes for the client it names",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 in bill.com | Alpine Gear has sent you a payment for invoice 1042
            """,
            "1042 Paid 19"
        ),
        (
            "a tool writes in the owner's name, and says so only in the sender's",
            """
            2024-03-01 in "Maya Stone via QuickBooks"<quickbooks@notification.intuit.com> | Invoice 1042
            2024-03-20 in intuit.com | Payment received: Alpine Gear paid invoice 1042
            """,
            "1042 Paid 19"
        ),
        (
            "its guilty twin is a vendor's bill through the same tool",
            """
            2024-03-01 in "Ace Plumbing via QuickBooks"<quickbooks@notification.intuit.com> | Invoice 1042
            """,
            ""
        ),
        (
            "a promise is no payment",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-02 out alpine | Reminder: invoice 1042
            2024-04-03 in alpine | Invoice 1042 will be paid next week
            """,
            "1042 Overdue -"
        ),
        (
            "what lies ahead is unknown",
            "2025-02-02 out+ alpine | Invoice 1042",
            ""
        ),
    ];
}
