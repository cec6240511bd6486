namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>Which mails belong in a ledger at all: bills to the owner, tools and portals, copies, what was deleted. Mails, then the ledger they should give.</summary>
internal static class ThreadStories
{
    public static (string Story, string Mails, string Ledger)[] All { get; } =
    [
        (
            "an answer with a file in the thread of a client's own bill is no invoice",
            """
            2024-03-01 in+ alpine | Invoice 88 from Alpine Gear | bill
            2024-03-02 out+ alpine | Re: Invoice 88 from Alpine Gear | bill
            """,
            ""
        ),
        (
            "nor after the client reminded of it",
            """
            2024-03-01 in+ alpine | Invoice 88 from Alpine Gear | bill
            2024-03-20 in+ alpine | Invoice 88 from Alpine Gear, second copy | bill
            2024-03-22 out+ alpine | Re: Invoice 88 from Alpine Gear | bill
            """,
            ""
        ),
        (
            "told in the wrong order it is still the client's bill",
            """
            2024-03-02 out+ alpine | Re: Invoice 88 from Alpine Gear | bill
            2024-03-01 in+ alpine | Invoice 88 from Alpine Gear | bill
            """,
            ""
        ),
        (
            "an invoice in a thread where the owner paid something is the owner's",
            """
            2024-03-01 out alpine | Payment sent for invoice 88 | t
            2024-03-05 out+ alpine | Invoice 1042 | t
            """,
            "1042 Unseen -"
        ),
        (
            "a client who bills the owner and copies another client bills nobody else",
            "2024-03-01 in+ alpine,berta | Invoice 88 from Maya Stone",
            ""
        ),
        (
            "a stranger's payment closes nobody's invoice",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-20 in someone@elsewhere.example | Payment sent, invoice 1042
            """,
            "1042 Unseen -"
        ),
        (
            "a notice that names nobody closes the one invoice of that number",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-15 in stripe.com | Invoice 1042 was paid
            """,
            "1042 Paid 45"
        ),
        (
            "a notice that was deleted is still a notice",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-21 in- stripe.com | Alpine Gear paid your invoice 1042
            """,
            "1042 Paid 20"
        ),
        (
            "so is the client's own that was deleted",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-21 in- alpine | Payment sent, invoice 1042
            """,
            "1042 Paid 20"
        ),
        (
            "an invoice that was deleted is none",
            "2024-03-01 out-+ alpine | Invoice 1042",
            ""
        ),
        (
            "thanks that were deleted are none",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-03-21 out- alpine | Thank you for your payment, invoice 1042
            """,
            "1042 Unseen -"
        ),
        (
            "a tool's copy of somebody else's bill is not what a client paid",
            """
            2024-03-01 in intuit.com | Invoice 1042 from Ace Plumbing
            2024-04-15 in intuit.com | Payment received: Alpine Gear paid invoice 1042
            """,
            "1042 Paid -"
        ),
        (
            "a namesake by half is somebody else",
            """
            2024-03-01 in intuit.com | Invoice 1042 from Maya Schmidt
            2024-04-15 in intuit.com | Payment received: Alpine Gear paid invoice 1042
            """,
            "1042 Paid -"
        ),
        (
            "a tool that writes to the client sends the owner's invoice",
            "2024-03-01 in intuit.com,alpine | Invoice 1042 from Maya Stone",
            "1042 Unseen -"
        ),
        (
            "under whatever name the owner trades",
            "2024-03-01 in intuit.com,alpine | Invoice 1042 from Bright Pixel Ltd",
            "1042 Unseen -"
        ),
        (
            "in the owner's name it needs no number",
            "2024-03-01 in intuit.com,alpine | Invoice from Maya Stone",
            "- Unseen -"
        ),
        (
            "in another's name it does",
            "2024-03-01 in intuit.com,alpine | Invoice from Ace Plumbing",
            ""
        ),
        (
            "a tool's reminder in the owner's name is a reminder",
            """
            2024-03-01 out+ alpine | Invoice 1042
            2024-04-20 in intuit.com,alpine | Reminder: invoice 1042 from Maya Stone is overdue
            """,
            "1042 Overdue -"
        ),
        (
            "a tool's invoice is not for who had paid that number before",
            """
            2024-02-01 in intuit.com | Payment received: Alpine Gear paid invoice 1042
            2024-03-01 in intuit.com | Invoice 1042 from Maya Stone
            """,
            "1042 Paid -"
        ),
        (
            "a platform's notices are no ledger",
            "2024-03-20 in upwork.com | Payment received for Alpine Gear, invoice T-1042",
            ""
        ),
    ];
}
