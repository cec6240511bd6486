namespace MailCoach.Coaching.Phrasing;

/// <summary>Reads a text as its recipient will, and says which sentences would hurt and why.</summary>
public static class PhrasingCheck
{
    /// <summary>Linear in the length of the text, whatever the text.</summary>
    public static CheckResult Check(CheckRequest request) => throw new NotImplementedException();
}

/// <summary>A text to be read, with what it is for.</summary>
/// <param name="Language">BCP 47, or null: it is detected, sentence by sentence where languages mix.</param>
public sealed record CheckRequest(string Text, string? Language, CheckPurpose Purpose, TextFormat Format = TextFormat.Text)
{
    /// <summary>Rules the owner switched off.</summary>
    public IReadOnlySet<string> MutedRules { get; init; } = new HashSet<string>();

    public IReadOnlyList<MutedPhrase> MutedPhrases { get; init; } = [];
}

/// <summary>A phrase the owner wants left alone.</summary>
public sealed record MutedPhrase(string Language, string Phrase);

public enum CheckPurpose
{
    Breakup,
    Raise,
    Reply,
}

public enum TextFormat
{
    Text,
    Html,
}

/// <summary>What was found, in the order it stands; findings about the whole text come last.</summary>
/// <param name="Language">Two letters: the language most of the text is in.</param>
public sealed record CheckResult(string Language, IReadOnlyList<Finding> Findings);

/// <summary>
/// One place that would hurt. <paramref name="Start"/> and <paramref name="Length"/> are UTF-16 units of the text as sent; a finding about the
/// whole text has length 0. <paramref name="Suggestions"/> fit in place; none where that cannot be done honestly.
/// </summary>
public sealed record Finding(
    string Rule, Severity Severity, int Start, int Length, string Text, Sentence Message, IReadOnlyList<string> Suggestions);

public enum Severity
{
    Error,
    Warning,
    Hint,
}
