using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Standing;

/// <summary>A ledger in one line: an invoice a month, each paid so many days after its due date; null is not paid yet.</summary>
internal static class LedgerOf
{
    public static readonly DateOnly AsOf = new(2024, 12, 31);

    private const int Terms = 30;

    public static PaymentHistory Client(string id, params int?[] daysLate) => At(AsOf, id, daysLate);

    public static PaymentHistory At(DateOnly asOf, string id, params int?[] daysLate) => new(
        id,
        [.. daysLate.Select((late, i) => Line(i, daysLate.Length, late).AsOf($"{id}-{i}", id, Terms, asOf)).OfType<Invoice>()],
        Terms);

    public static PaymentStanding Assess(params PaymentHistory[] clients) => PaymentStandings.Assess(clients, AsOf)[clients[0].ClientId];

    private static LedgerLine Line(int number, int count, int? late)
    {
        var sent = AsOf.AddDays(-(30 * (count - number)) - 60);
        return new LedgerLine($"{number}", sent, PaidOn: late is { } days ? sent.AddDays(Terms + days) : null);
    }
}
