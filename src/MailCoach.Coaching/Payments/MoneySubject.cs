namespace MailCoach.Coaching.Payments;

/// <summary>
/// What one subject line says about money, seen from its direction and its sender.
/// <paramref name="Numbers"/> are invoice numbers in a form that compares (digits folded, upper case, no spaces), in the order they stand.
/// </summary>
public sealed record MoneySubject(MoneyKind Kind, IReadOnlyList<string> Numbers)
{
    /// <summary>1 for a first reminder, 2 for a second notice …; null where the subject does not count.</summary>
    public int? ReminderNumber { get; init; }

    /// <summary>The party a service or a portal names ("… from Alpine Gear"), as written; null when none is named.</summary>
    public string? NamedParty { get; init; }

    public decimal? Amount { get; init; }

    public string? Currency { get; init; }

    /// <summary>Speaks of several invoices at once ("both invoices").</summary>
    public bool NamesSeveral { get; init; }

    /// <summary>Speaks of a deposit or a part of the sum.</summary>
    public bool NamesPart { get; init; }

    /// <summary>Says that the due date has passed, or reminds.</summary>
    public bool SaysOverdue { get; init; }

    public bool IsReply { get; init; }

    public bool IsForward { get; init; }
}

public enum MoneyKind
{
    Invoice,
    CorrectedInvoice,
    CreditNote,
    Reminder,

    /// <summary>A deposit, part payment or prepayment is asked for.</summary>
    DepositInvoice,

    /// <summary>The client writes that money is on its way ("remittance advice").</summary>
    PaymentByClient,

    /// <summary>A bank or payment service says that money came.</summary>
    PaymentByService,

    /// <summary>The owner thanks for a payment: paid by that day at the latest.</summary>
    Receipt,
    FailedPayment,

    /// <summary>The client promises to pay; no payment yet.</summary>
    Promise,

    /// <summary>A billing tool tells that the owner's invoice was sent, seen or is overdue.</summary>
    BillingToolInvoice,
    BillingToolOverdue,

    /// <summary>Somebody bills the owner.</summary>
    BillToOwner,

    /// <summary>A platform such as Upwork, where payment takes its own way.</summary>
    PlatformPayment,
}
