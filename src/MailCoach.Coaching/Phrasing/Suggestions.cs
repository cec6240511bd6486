namespace MailCoach.Coaching.Phrasing;

/// <summary>Other words that fit where the found ones stand.</summary>
internal static class Suggestions
{
    public static IReadOnlyList<string> For(string prose, int start, int end, PhraseFile? phrase) =>
        phrase?.Use is not { Length: > 0 } use ? [] : [.. use.Select(words => char.IsUpper(prose[start]) && words.Length > 0 ? Capital(words) : words)];

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
