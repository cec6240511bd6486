namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>Which invoice a number means: shortened, forwarded, begun again, corrected, taken back. Mails, then the ledger they should give.</summary>
internal static class NumberStories
{
    public static (string Story, string Mails, string Ledger)[] All { get; } =
    [
        (
            "three digits at the end are enough",
            """
            2024-03-01 out+ alpine | Rechnung RE-2024-017
            2024-03-21 in alpine | Payment sent for invoice 017
            """,
            "RE-2024-017 Paid 20"
        ),
        (
            "two are not",
            """
            2024-03-01 out+ alpine | Rechnung RE-2024-017
            2024-03-21 in alpine | Payment sent for invoice 17
            """,
            "17 Paid -, RE-2024-017 Unseen -"
        ),
        (
            "a payer may write letters where the invoice has none",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-21 in alpine | Payment sent for invoice INV-1042
            """,
            "1042 Paid 20"
        ),
        (
            "a payer may shorten the letters",
            """
            2024-03-01 out+ alpine | Invoice MSD-1042
            2024-03-21 in alpine | Payment sent for invoice MS-1042
            """,
            "MSD-1042 Paid 20"
        ),
        (
            "or write more of them",
            """
            2024-03-01 out+ alpine | Invoice MS-1042
            2024-03-21 in alpine | Payment sent for invoice MSD-1042
            """,
            "MS-1042 Paid 20"
        ),
        (
            "a number written twice in one subject is one, and the next one keeps its own",
            """
            2024-03-01 out+ alpine | Invoices RE-1042, RE1042 and RE-1043
            """,
            "RE-1042 Unseen -, RE-1043 Unseen -"
        ),
        (
            "a forwarded invoice nobody here knows is somebody else's",
            "2024-03-01 out+ alpine | Fwd: Invoice 77",
            ""
        ),
        (
            "a number is another client's until the client has it",
            """
            2024-02-01 out+ alpine | Invoice 76
            2024-03-01 out+ alpine | Fwd: Invoice 77
            """,
            "76 Unseen -"
        ),
        (
            "a promise for an invoice nobody saw is no invoice",
            "2024-03-01 in alpine | Invoice 77 will be paid next week",
            ""
        ),
        (
            "nor is a credit note for one",
            "2024-03-01 out+ alpine | Credit note for invoice 77",
            ""
        ),
        (
            "a reminder of one is",
            "2024-03-01 out alpine | Reminder: invoice 77",
            "77 Overdue -"
        ),
        (
            "a reminder passed on is not",
            "2024-03-01 out alpine | Fwd: Reminder: invoice 77",
            ""
        ),
        (
            "a bank's confirmation that the client passes on is",
            "2024-03-01 in alpine | Fwd: payment confirmation: transfer sent, invoice 77",
            "77 Paid -"
        ),
        (
            "two notices of an invoice nobody saw tell of one",
            """
            2024-03-01 in stripe.com | Alpine Gear paid your invoice 1042
            2024-03-03 out alpine | Thank you for your payment, invoice 1042
            """,
            "1042 Paid -"
        ),
        (
            "a credit note takes back no invoice that was paid",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-21 in alpine | Payment sent, invoice 1042
            2024-03-25 out+ alpine | Credit note for invoice 1042
            """,
            "1042 Paid 20"
        ),
        (
            "a second credit note changes nothing",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-05 out+ alpine | Credit note for invoice 1042
            2024-03-06 out+ alpine | Credit note for invoice 1042
            """,
            "1042 Void -"
        ),
        (
            "what was taken back is not paid any more",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-05 out+ alpine | Credit note for invoice 1042
            2024-03-20 in alpine | Payment sent, invoice 1042
            """,
            "1042 Void -"
        ),
        (
            "four digits begin again",
            """
            2024-01-10 out+ alpine | Invoice 1042
            2024-12-10 out+ alpine | Invoice 1042
            """,
            "1042 Unseen -, 1042 Unseen -"
        ),
        (
            "five do not",
            """
            2024-01-10 out+ alpine | Invoice 10421
            2024-12-10 out+ alpine | Invoice 10421
            """,
            "10421 Unseen -"
        ),
        (
            "a corrected invoice is the old one, however late",
            """
            2024-01-10 out+ alpine | Invoice 3
            2024-12-10 out+ alpine | Corrected invoice 3
            """,
            "3 Unseen -"
        ),
        (
            "so is one in an answer",
            """
            2024-01-10 out+ alpine | Invoice 3
            2024-12-10 out+ alpine | Re: Invoice 3
            """,
            "3 Unseen -"
        ),
        (
            "in one year a number means one invoice, whatever came between",
            """
            2024-02-10 out+ alpine | Invoice 3
            2024-03-10 out+ alpine | Invoice 4
            2024-06-10 out+ alpine | Invoice 3
            """,
            "4 Unseen -, 3 Unseen -"
        ),
        (
            "numbers that ran before it are no new year",
            """
            2024-10-10 out+ alpine | Invoice 1
            2024-11-10 out+ alpine | Invoice 2
            2025-01-20 out+ alpine | Invoice 2
            """,
            "2 Unseen -, 1 Unseen -"
        ),
        (
            "nor is one that was sent with it",
            """
            2024-11-10 out+ alpine | Invoices 1 and 2
            2025-01-20 out+ alpine | Invoice 1
            """,
            "1 Unseen -, 2 Unseen -"
        ),
        (
            "nor one that is sent with it now",
            """
            2024-11-10 out+ alpine | Invoice 1
            2025-01-20 out+ alpine | Invoices 2 and 1
            """,
            "2 Unseen -, 1 Unseen -"
        ),
        (
            "an invoice without a number is another one under another subject",
            """
            2024-03-01 out+ alpine | Invoice | t
            2024-03-05 out+ alpine | Invoice for the logo | t
            """,
            "- Unseen -, - Unseen -"
        ),
        (
            "in an answer it is the same one",
            """
            2024-03-01 out+ alpine | Invoice | t
            2024-03-05 out+ alpine | Re: Invoice for the logo | t
            """,
            "- Unseen -"
        ),
        (
            "but not in another conversation",
            """
            2024-03-01 out+ alpine | Invoice | t
            2024-03-05 out+ alpine | Re: Invoice for the logo | other
            """,
            "- Unseen -, - Unseen -"
        ),
    ];
}
