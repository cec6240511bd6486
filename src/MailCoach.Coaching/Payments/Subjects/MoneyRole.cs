namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>What a phrase of <c>payments.json</c> means; each role is a list of that name in the file.</summary>
[Flags]
internal enum MoneyRole
{
    None = 0,

    /// <summary>The word for invoice itself.</summary>
    Invoice = 1 << 0,
    Deposit = 1 << 1,
    Correction = 1 << 2,
    CreditNote = 1 << 3,

    /// <summary>Says by itself that money is owed.</summary>
    Reminder = 1 << 4,

    /// <summary>A reminder only beside a word for invoice or payment.</summary>
    Nudge = 1 << 5,
    Payment = 1 << 6,

    /// <summary>Money came, in the words of who got it or of a service.</summary>
    Received = 1 << 7,

    /// <summary>Money went, in the words of who paid.</summary>
    Sent = 1 << 8,

    /// <summary>"Paid" and its like: says something only beside an invoice, a payment or a number.</summary>
    Paid = 1 << 9,

    /// <summary>Thanks for a payment.</summary>
    Receipt = 1 << 10,

    /// <summary>A receipt only beside an invoice, a payment or a number.</summary>
    Slip = 1 << 11,
    Failed = 1 << 12,
    Promise = 1 << 13,

    /// <summary>The reader of the mail is the one who pays or has paid.</summary>
    OwnerPays = 1 << 14,

    /// <summary>A billing tool reports what became of an invoice.</summary>
    ToolEvent = 1 << 15,
    Yours = 1 << 16,

    /// <summary>About money without being about anybody's invoice.</summary>
    NotMoney = 1 << 17,

    /// <summary>Quotes, orders, contracts: their numbers are not invoice numbers.</summary>
    OtherPaper = 1 << 18,

    /// <summary>Somebody asks about an invoice, or for one.</summary>
    Question = 1 << 19,
    From = 1 << 20,
    To = 1 << 21,
    NumberLabel = 1 << 22,

    /// <summary>Makes the number that follows it something else's: a ticket's, an order's, a phone's.</summary>
    OtherNumber = 1 << 23,
    And = 1 << 24,
    Both = 1 << 25,
    Month = 1 << 26,

    /// <summary>First, second, 3rd: which reminder it is, never an invoice number.</summary>
    Ordinal = 1 << 27,

    /// <summary>Written by a mail program, where it begins the subject and a colon follows.</summary>
    Automatic = 1 << 28,

    /// <summary>Makes the short number before it a count.</summary>
    Unit = 1 << 29,

    /// <summary>The owner passes papers on to who keeps their books.</summary>
    Bookkeeper = 1 << 30,
}
