namespace MailCoach.Coaching.Payments;

/// <summary>From ledgers to standings. Several clients at once, because few invoices shrink toward the owner's other clients.</summary>
public static class PaymentStandings
{
    public static IReadOnlyDictionary<string, PaymentStanding> Assess(IReadOnlyList<PaymentHistory> clients, DateOnly asOf) =>
        throw new NotImplementedException();
}

/// <summary>A client's ledger with what the owner said about it.</summary>
public sealed record PaymentHistory(string ClientId, IReadOnlyList<Invoice> Invoices, int TermDays, bool PaysFine = false);
