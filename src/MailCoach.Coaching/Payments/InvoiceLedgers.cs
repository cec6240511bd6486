using MailCoach.Coaching.Clients;

namespace MailCoach.Coaching.Payments;

/// <summary>Every client's invoices, read from the mailbox as a careful bookkeeper would; the owner's word on top.</summary>
public static class InvoiceLedgers
{
    /// <summary>By client id; a client without invoices has no entry. Newest first.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Invoice>> Read(Mailbox mailbox, ClientDirectory directory, DateOnly asOf) =>
        throw new NotImplementedException();
}
