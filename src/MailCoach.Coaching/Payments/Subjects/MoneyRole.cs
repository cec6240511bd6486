namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>What a phrase of <c>payments.json</c> means; each role is a list of that name in the file.</summary>
[Flags]
internal enum MoneyRole : long
{
    None = 0,

    /// <summary>The word for invoice itself.</summary>
    Invoice = 1L << 0,
    Deposit = 1L << 1,
    Correction = 1L << 2,
    CreditNote = 1L << 3,

    /// <summary>Says by itself that money is owed.</summary>
    Reminder = 1L << 4,

    /// <summary>A reminder only beside a word for invoice or payment.</summary>
    Nudge = 1L << 5,
    Payment = 1L << 6,

    /// <summary>Money came, in the words of who got it or of a service.</summary>
    Received = 1L << 7,

    /// <summary>Money went, in the words of who paid.</summary>
    Sent = 1L << 8,

    /// <summary>"Paid" and its like: says something only beside an invoice, a payment or a number.</summary>
    Paid = 1L << 9,

    /// <summary>Thanks for a payment.</summary>
    Receipt = 1L << 10,

    /// <summary>A receipt only beside an invoice, a payment or a number.</summary>
    Slip = 1L << 11,
    Failed = 1L << 12,
    Promise = 1L << 13,

    /// <summary>The reader of the mail is the one who pays or has paid.</summary>
    OwnerPays = 1L << 14,

    /// <summary>A billing tool reports what became of an invoice.</summary>
    ToolEvent = 1L << 15,
    Yours = 1L << 16,

    /// <summary>About money without being about anybody's invoice.</summary>
    NotMoney = 1L << 17,

    /// <summary>Quotes, orders, contracts: their numbers are not invoice numbers.</summary>
    OtherPaper = 1L << 18,

    /// <summary>Somebody asks about an invoice, or for one.</summary>
    Question = 1L << 19,
    From = 1L << 20,
    To = 1L << 21,
    NumberLabel = 1L << 22,

    /// <summary>Makes the number that follows it something else's: a ticket's, an order's, a phone's.</summary>
    OtherNumber = 1L << 23,
    And = 1L << 24,
    Both = 1L << 25,
    Month = 1L << 26,

    /// <summary>First, second, 3rd: which reminder it is, never an invoice number.</summary>
    Ordinal = 1L << 27,

    /// <summary>Written by a mail program, where it begins the subject and a colon follows.</summary>
    Automatic = 1L << 28,

    /// <summary>Makes the short number before it a count.</summary>
    Unit = 1L << 29,

    /// <summary>The owner passes papers on to who keeps their books.</summary>
    Bookkeeper = 1L << 30,

    /// <summary>"Went out today": money went, where the subject names an invoice or a payment; else anything may have gone.</summary>
    SeemsSent = 1L << 31,

    /// <summary>"I'll do it on Monday": a promise under the same condition.</summary>
    SeemsPromise = 1L << 32,

    /// <summary>"… is now in your account": money came, where a service says it of a sum.</summary>
    Arrived = 1L << 33,

    /// <summary>The owner takes out what is theirs already: money of a client only where a platform held it.</summary>
    Payout = 1L << 34,
}
