using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>A mail whose subject says something about money between the owner and a client.</summary>
/// <param name="Client">Null where only the number can tell.</param>
internal sealed record MoneyMail(MessageMetadata Message, MoneySubject Subject, MoneyKind Kind, Client? Client, DateOnly On)
{
    /// <summary>Each invoice the subject names, once, as it is written there.</summary>
    public IReadOnlyList<string> Numbers { get; } = [.. Subject.Numbers.DistinctBy(InvoiceKey.Of)];

    /// <summary>The keys of <see cref="Numbers"/>, in their order.</summary>
    public IReadOnlyList<string> Keys { get; } = [.. Subject.Numbers.Select(InvoiceKey.Of).Distinct()];

    public bool IsReminder => Kind is MoneyKind.Reminder or MoneyKind.BillingToolOverdue;

    public bool IsPayment => Kind is MoneyKind.PaymentByClient or MoneyKind.PaymentByService;

    public bool IsInvoice => Kind is MoneyKind.Invoice or MoneyKind.CorrectedInvoice or MoneyKind.DepositInvoice or MoneyKind.BillingToolInvoice;
}
