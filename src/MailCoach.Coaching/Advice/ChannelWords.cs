using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Advice;

/// <summary>One language's words that give away how two people speak (<c>advice.json</c>); looked for as whole words in subjects.</summary>
internal sealed record ChannelWords
{
    public static IReadOnlyList<ChannelWords> All { get; } = [.. LanguageData.Codes.Select(code => LanguageData.Read<ChannelWords>(code, "advice.json"))];

    /// <summary>Missed calls, voicemails, "our call".</summary>
    public required string[] Phone { get; init; }

    public required string[] VideoCall { get; init; }

    public required string[] InPerson { get; init; }
}
