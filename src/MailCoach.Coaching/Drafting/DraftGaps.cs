namespace MailCoach.Coaching.Drafting;

/// <summary>What the letter lacks, one question each, in the order in which the owner is asked.</summary>
public static class DraftGaps
{
    public static IReadOnlyList<Gap> Find(DraftRequest request, DraftFacts facts)
    {
        var gaps = new List<Gap>();
        Ask(request.Care is not { } care || OwnersText.Clean(care) is null, "care", () => new Sentence("draft.gap.care"));
        Ask(
            request.Since is null && facts.FirstMessageOn is not null,
            "since",
            () => new Sentence("draft.gap.since", ("date", facts.FirstMessageOn!.Value)));
        if (request.Intent == TalkIntent.Raise)
        {
            Ask(OwnersText.Clean(request.Request) is null, "request", () => new Sentence("draft.gap.request"));
        }
        else
        {
            gaps.AddRange(LastDay(request, facts));
            Ask(!request.Handover.Any(item => OwnersText.Clean(item) is not null), "handover", () => new Sentence("draft.gap.handover"));
            Ask(
                facts.OpenInvoices > 0 && request.FinalInvoice is null,
                "finalInvoice",
                () => new Sentence("draft.gap.finalInvoice", ("count", facts.OpenInvoices)));
        }

        Ask(OwnersText.Clean(request.RecipientName) is null, "recipientName", () => new Sentence("draft.gap.recipientName"));
        Ask((OwnersText.Clean(request.SenderName) ?? OwnersText.Clean(facts.OwnerName)) is null, "senderName", () => new Sentence("draft.gap.senderName"));
        return gaps;

        void Ask(bool lacking, string field, Func<Sentence> question)
        {
            if (lacking)
            {
                gaps.Add(new Gap(field, question()));
            }
        }
    }

    private static IEnumerable<Gap> LastDay(DraftRequest request, DraftFacts facts)
    {
        if (facts.NoticeDays is not > 0)
        {
            return request.LastDay is null ? [new Gap("lastDay", new Sentence("draft.gap.lastDay.missing"))] : [];
        }

        var days = facts.NoticeDays.Value;
        var earliest = facts.Today.AddDays(days);
        var key = request.LastDay is null ? "missingWithNotice" : request.LastDay < earliest ? "notice" : null;
        return key is null ? [] : [new Gap("lastDay", new Sentence($"draft.gap.lastDay.{key}", ("days", days), ("earliest", earliest)))];
    }
}
