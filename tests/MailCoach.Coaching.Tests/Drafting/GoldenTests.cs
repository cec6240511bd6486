using MailCoach.Coaching.Drafting;

namespace MailCoach.Coaching.Tests.Drafting;

/// <summary>Letters that were read and judged by a person. A change of wording changes a file here, and is read again.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Names => [.. Letters.Keys];

    internal static IReadOnlyDictionary<string, (DraftRequest Request, DraftFacts Facts)> Letters { get; } = Chosen();

    [Theory, MemberData(nameof(Names))]
    public void A_letter_reads_as_it_was_judged(string name)
    {
        var (request, facts) = Letters[name];
        var letter = ALetter.Written(request, facts);
        GoldenFiles.Compare($"Drafting/Golden/{name}.txt", $"{letter.Subject}\n\n{letter.Text}\n");
    }

    private static Dictionary<string, (DraftRequest Request, DraftFacts Facts)> Chosen()
    {
        var letters = new Dictionary<string, (DraftRequest, DraftFacts)>
        {
            ["en-warm"] = (ALetter.Full("en"), ALetter.Facts()),
            ["en-plain-bare"] = (ALetter.Bare("en", TalkReason.Payment) with { Tone = Tone.Plain, LastDay = ALetter.LastDay }, ALetter.Facts("alpine-gear")),
            ["en-formal-two-reasons"] = (
                ALetter.Full("en-US", TalkReason.Scope, TalkReason.Stress) with { Tone = Tone.Formal, Referral = null }, ALetter.Facts("north-press")),
            ["en-after-a-call"] = (ALetter.Full("en", TalkReason.Fit) with { Channel = Channel.Phone, FinalInvoice = null }, ALetter.Facts("olive")),
        };
        foreach (var language in new[] { "ar-LB", "de", "es-MX", "fr" })
        {
            letters[$"{language}-warm"] = (ALetter.Full(language), ALetter.Facts());
            letters[$"{language}-formal"] = (
                ALetter.Full(language, TalkReason.Capacity, TalkReason.Payment) with { Tone = Tone.Formal, Care = null, Referral = null }, ALetter.Facts("north-press"));
        }

        foreach (var language in new[] { "en", "ar", "de", "es", "fr" })
        {
            letters[$"{language}-raise"] = (ALetter.Raise(language, TalkReason.Payment, TalkReason.Stress) with { Tone = Tone.Plain }, ALetter.Observed);
        }

        return letters;
    }
}
