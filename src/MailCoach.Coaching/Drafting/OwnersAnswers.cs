using System.Globalization;

namespace MailCoach.Coaching.Drafting;

/// <summary>A request made ready to write from: cleaned, with its dates in the letter's language and everything a wording may hold in its gaps.</summary>
internal sealed record OwnersAnswers
{
    public required LetterLanguage Language { get; init; }

    public required TalkIntent Intent { get; init; }

    public required Tone Tone { get; init; }

    public required string ClientId { get; init; }

    public required IReadOnlyList<TalkReason> Reasons { get; init; }

    public required DraftFacts Facts { get; init; }

    public required Gaps Gaps { get; init; }

    /// <summary>Where it was said, for a letter that confirms; null for one that says it.</summary>
    public string? Place { get; init; }

    public string? Care { get; init; }

    public string? Request { get; init; }

    public bool HasLastDay { get; init; }

    public bool HasSince { get; init; }

    public bool HasFinalInvoice { get; init; }

    public bool HasReferral { get; init; }

    /// <summary>Things handed over, to be named in one sentence.</summary>
    public required IReadOnlyList<string> Handover { get; init; }

    /// <summary>What the owner wrote about the handover in whole sentences.</summary>
    public required IReadOnlyList<string> HandoverSentences { get; init; }

    public string? RecipientName { get; init; }

    public string? SenderName { get; init; }

    public static OwnersAnswers Of(DraftRequest request, DraftFacts facts, Channel channel)
    {
        var language = LetterLanguage.Of(request.Language ?? facts.Language);
        var handover = request.Handover.Select(OwnersText.Clean).OfType<string>().ToList();
        var answers = new OwnersAnswers
        {
            Language = language,
            Intent = request.Intent,
            Tone = request.Tone,
            ClientId = facts.ClientId,
            Reasons = [.. request.Reasons.Distinct()],
            Facts = facts,
            Gaps = new Gaps(),
            Place = channel == Channel.Email ? null : $"place.{Named(channel)}",
            Care = OwnersText.Clean(request.Care),
            Request = OwnersText.Clean(request.Request),
            HasLastDay = request.LastDay is not null,
            HasSince = request.Since is not null,
            HasFinalInvoice = request.FinalInvoice is not null,
            HasReferral = OwnersText.Clean(request.Referral?.Name) is not null,
            Handover = [.. handover.Where(item => !OwnersText.IsSentence(item)).Select(OwnersText.Unended)],
            HandoverSentences = [.. handover.Where(OwnersText.IsSentence)],
            RecipientName = OwnersText.Clean(request.RecipientName),
            SenderName = OwnersText.Clean(request.SenderName) ?? OwnersText.Clean(facts.OwnerName),
        };
        answers.FillGaps(request);
        return answers;
    }

    /// <summary>A member of an enumeration as keys spell it.</summary>
    public static string Named<T>(T member)
        where T : struct, Enum => JsonName(member.ToString());

    private static string JsonName(string name) => char.ToLower(name[0], CultureInfo.InvariantCulture) + name[1..];

    private void FillGaps(DraftRequest request)
    {
        Gaps["name"] = RecipientName;
        Gaps["care"] = Care is null ? null : OwnersText.Ended(Care);
        Gaps["request"] = Request is null ? null : OwnersText.Ended(Request);
        Gaps["since"] = request.Since is { } since ? Language.Since(since) : null;
        Gaps["lastDay"] = request.LastDay is { } lastDay ? Language.LastDay(lastDay) : null;
        Gaps["onLastDay"] = request.LastDay is { } onLastDay ? Language.OnLastDay(onLastDay) : null;
        Gaps["handover"] = Handover.Count == 0 ? null : OwnersText.Joined(Handover, Language.Words.List);
        Gaps["number"] = Foreign(request.FinalInvoice?.Number);
        Gaps["amount"] = Foreign(request.FinalInvoice?.Amount);
        Gaps["dueOn"] = request.FinalInvoice?.DueOn is { } dueOn ? Language.DueOn(dueOn) : null;
        Gaps["referral"] = OwnersText.Clean(request.Referral?.Name);
        Gaps["contact"] = Foreign(request.Referral?.Contact);
        if (OwnersText.Clean(request.Referral?.Why) is { } why)
        {
            Gaps[OwnersText.IsSentence(why) ? "whySentence" : "whyPhrase"] = OwnersText.IsSentence(why) ? why : OwnersText.Unended(why);
        }
    }

    /// <summary>Numbers and addresses keep their order in a letter that runs from right to left.</summary>
    private string? Foreign(string? text)
    {
        var clean = OwnersText.Clean(text);
        var turns = Language.Language.RightToLeft && clean?.Any(letter => letter is >= '\u0590' and <= '\u08FF') == false;
        return turns ? OwnersText.Isolated(clean!) : clean;
    }
}
