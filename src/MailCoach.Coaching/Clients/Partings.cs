using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Clients;

/// <summary>Who has parted: the ending was said, the last day is past, and no invoice is open.</summary>
internal static class Partings
{
    public static IReadOnlySet<string> Of(
        ClientDirectory directory, OwnersWord word, IReadOnlyDictionary<string, IReadOnlyList<Invoice>> ledgers, DateOnly asOf) =>
        word.Talks.Where(talk => talk.Kind == TalkKind.End)
            .GroupBy(talk => talk.ClientId)
            .Where(talks => LastDay.Of(talks.MaxBy(talk => talk.SaidOn)!, word.Clients.GetValueOrDefault(talks.Key)) < asOf && directory.WithId(talks.Key)?.State == ClientState.Current)
            .Where(talks => !ledgers.GetValueOrDefault(talks.Key, []).Any(IsOpen))
            .Select(talks => talks.Key)
            .ToHashSet(StringComparer.Ordinal);

    private static bool IsOpen(Invoice invoice) => invoice.Status is InvoiceStatus.Open or InvoiceStatus.Overdue or InvoiceStatus.PartPaid;
}
