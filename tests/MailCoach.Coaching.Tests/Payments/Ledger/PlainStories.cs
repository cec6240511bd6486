namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>Invoices, payments, reminders and tools, one thing at a time. Mails, then the ledger they should give: <c>number status daysToPay</c>, newest first.</summary>
internal static class PlainStories
{
    public static (string Story, string Mails, string Ledger)[] All { get; } =
    [
        (
            "an invoice is paid",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-21 in stripe.com | Alpine Gear paid your invoice 1042
            """,
            "1042 Paid 20"
        ),
        (
            "a billing tool sends in the owner's name and names the client only when they pay",
            """
            2024-03-01 in intuit.com | Invoice 1042 from Maya Stone
            2024-04-15 in intuit.com | Payment received: Alpine Gear paid invoice 1042
            """,
            "1042 Paid 45"
        ),
        (
            "a notice may write the name in two words or in one",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-15 in stripe.com | AlpineGear paid invoice 1042
            """,
            "1042 Paid 45"
        ),
        (
            "a payment that names somebody else is somebody else's, whatever its number",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-02 out+ berta | Rechnung 1042
            2024-04-15 in stripe.com | AlpineGear paid invoice 1042
            """,
            "1042 Unseen -"
        ),
        (
            "a part that was paid leaves the rest open",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 in alpine | Re: Invoice 1042: partial payment sent
            """,
            "1042 PartPaid -"
        ),
        (
            "no trace is no debt",
            "2024-03-01 out+ alpine | Invoice 1042",
            "1042 Unseen -"
        ),
        (
            "a reminder proves the debt",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-15 out alpine | Reminder: invoice 1042
            """,
            "1042 Overdue -"
        ),
        (
            "sent twice is one invoice",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-09 out+ alpine | Invoice 1042
            2024-03-10 out+ alpine | Corrected invoice 1042
            2024-03-31 in alpine | Payment sent, invoice 1042
            """,
            "1042 Paid 30"
        ),
        (
            "without a number, twenty days make a new one",
            """
            2024-03-01 out+ alpine | Invoice
            2024-03-05 out+ alpine | Invoice
            2024-04-01 out+ alpine | Invoice
            """,
            "- Unseen -, - Unseen -"
        ),
        (
            "a copy to the accountant is nothing",
            "2024-03-01 out+ tax | Invoice 1042",
            ""
        ),
        (
            "an answer in a vendor's thread is the payer's",
            """
            2024-03-01 in+ alpine | Invoice 88 from Alpine Gear | bill
            2024-03-02 out+ alpine | Re: Invoice 88 from Alpine Gear: remittance, invoice 88 | bill
            2024-03-03 in alpine | Payment received, thank you | bill
            """,
            ""
        ),
        (
            "one payment names two invoices",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-01 out+ alpine | Invoice 1043
            2024-05-01 in alpine | Payment sent for invoices 1042 and 1043
            """,
            "1043 Paid 30, 1042 Paid 61"
        ),
        (
            "one payment for both invoices",
            """
            2024-03-01 out+ alpine | Rechnung 1042
            2024-04-01 out+ alpine | Rechnung 1043
            2024-05-01 in alpine | Überweisung für beide Rechnungen ist raus
            """,
            "1043 Paid 30, 1042 Paid 61"
        ),
        (
            "a payment without a number closes the oldest",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 out+ alpine | Invoice 1043
            2024-03-25 in paypal.com | You've got money from Alpine Gear
            2024-04-15 out alpine | Reminder: invoice 1043
            """,
            "1043 Overdue -, 1042 Paid 24"
        ),
        (
            "a later reminder tells which one was not paid",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 out+ alpine | Invoice 1043
            2024-03-25 in paypal.com | You've got money from Alpine Gear
            2024-04-15 out alpine | Reminder: invoice 1042
            """,
            "1043 Paid 5, 1042 Overdue -"
        ),
        (
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
        ),
        (
            "a failed payment was none",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 in gocardless.com | Payment received from Alpine Gear, invoice 1042
            2024-03-22 in gocardless.com | Payment failed: Alpine Gear, invoice 1042
            """,
            "1042 Overdue -"
        ),
        (
            "a credit note takes an invoice back",
            """
            2024-03-01 out+ alpine | Rechnung 1042
            2024-03-05 out+ alpine | Stornorechnung zu Rechnung 1042
            """,
            "1042 Void -"
        ),
        (
            "paid in advance",
            """
            2024-03-01 in stripe.com | Alpine Gear paid invoice 1042
            2024-03-20 out+ alpine | Invoice 1042
            """,
            "1042 Paid 0"
        ),
        (
            "a payment whose invoice was never seen",
            "2024-03-01 in stripe.com | Alpine Gear paid your invoice 1042",
            "1042 Paid -"
        ),
        (
            "a billing tool sends for the owner",
            """
            2024-03-01 in intuit.com,alpine | Invoice 1042 from Maya Stone
            2024-04-20 in intuit.com | Invoice 1042 to Alpine Gear is overdue
            """,
            "1042 Overdue -"
        ),
        (
            "a billing tool sends somebody else's bill",
            "2024-03-01 in intuit.com | Invoice 1042 from Ace Plumbing",
            ""
        ),
    ];
}
