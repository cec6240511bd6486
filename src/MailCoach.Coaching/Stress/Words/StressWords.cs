using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Stress.Words;

/// <summary>
/// One language's words for what a subject line gives away (<c>stress.json</c>). A subject's language is not known, so all languages are
/// looked for at once, and the longest phrase wins: "not urgent" is calm although "urgent" is in it.
/// </summary>
internal sealed record StressWords
{
    public static IReadOnlyList<StressWords> All { get; } = [.. LanguageData.Codes.Select(code => LanguageData.Read<StressWords>(code, "stress.json"))];

    /// <summary>Demands haste.</summary>
    public required string[] Urgent { get; init; }

    /// <summary>Holds a word of haste and demands none.</summary>
    public required string[] Calm { get; init; }

    /// <summary>Takes the edge off a run of exclamation marks.</summary>
    public required string[] Warm { get; init; }

    /// <summary>Asks for an answer that has not come.</summary>
    public required string[] AsksAgain { get; init; }

    /// <summary>Calls the work finished.</summary>
    public required string[] Final { get; init; }

    /// <summary>Adds something after the end.</summary>
    public required string[] OneMore { get; init; }

    /// <summary>Mailbox names of whoever is in charge.</summary>
    public required string[] Boss { get; init; }
}
