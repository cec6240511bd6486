using MailCoach.Coaching.Drafting;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests.Drafting;

/// <summary>Every letter that could be asked for: reasons × tones × languages × channels × what the owner left unanswered.</summary>
internal static class Cases
{
    /// <summary>Clients enough that every wording is chosen for one of them.</summary>
    public static readonly string[] Clients = ["bakery", "alpine-gear", "north-press", "c4", "olive", "harbour-6"];

    private static readonly Func<DraftRequest, DraftRequest>[] Unanswered =
    [
        request => request,
        request => request with { Care = null },
        request => request with { Care = null, Since = null },
        request => request with { Care = "the second shop" },
        request => request with { LastDay = null },
        request => request with { Handover = [] },
        request => request with { Referral = null, FinalInvoice = null, Since = null },
        request => request with { Referral = new Referral("Dana Cole", null, null), FinalInvoice = new FinalInvoice(null, null, null) },
        request => request with { RecipientName = null, SenderName = null },
        request => ALetter.Bare(request.Language!, [.. request.Reasons]) with { Tone = request.Tone, Channel = request.Channel },
        request => ALetter.Bare(request.Language!, [.. request.Reasons]) with { Tone = request.Tone, Channel = request.Channel, LastDay = ALetter.LastDay },
    ];

    /// <summary>Enough for every run: a step that shares no factor with the lists above, so that each of their members comes up.</summary>
    public static IEnumerable<T> Sampled<T>(IEnumerable<T> all) => all.Where((_, at) => at % 101 == 0);

    public static IEnumerable<(DraftRequest Request, DraftFacts Facts)> Endings() =>
        from language in LanguageData.Codes
        from tone in Enum.GetValues<Tone>()
        from channel in Enum.GetValues<Channel>()
        from reasons in Reasons()
        from lacking in Unanswered
        from client in Clients
        select (lacking(ALetter.Full(language, reasons) with { Tone = tone, Channel = channel }), ALetter.Facts(client));

    public static IEnumerable<(DraftRequest Request, DraftFacts Facts)> Raises() =>
        from language in LanguageData.Codes
        from tone in Enum.GetValues<Tone>()
        from channel in Enum.GetValues<Channel>()
        from reasons in Reasons()
        from request in new[] { ALetter.Request[language], null }
        from care in new[] { ALetter.Care[language], null }
        from observed in new[] { true, false }
        from client in Clients
        select (
            ALetter.Raise(language, reasons) with { Tone = tone, Channel = channel, Request = request, Care = care },
            observed ? ALetter.Observed with { ClientId = client } : ALetter.Facts(client));

    /// <summary>Each reason alone, and each with the next.</summary>
    private static IEnumerable<TalkReason[]> Reasons()
    {
        var all = Enum.GetValues<TalkReason>();
        return all.Select(reason => new[] { reason })
            .Concat(all.Select((reason, at) => new[] { reason, all[(at + 1) % all.Length] }))
            .Append(all);
    }
}
