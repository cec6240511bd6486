using System.Globalization;
using System.Text;

namespace MailCoach.Coaching.Drafting;

/// <summary>The owner's own words on their way into a letter: they stand as written, cleaned of what cannot be seen and ended with a point.</summary>
internal static class OwnersText
{
    private const string Ends = ".!?…؟。";
    private const string Closes = "\"'”’»)]“";

    /// <summary>Left-to-right isolate and its end (Unicode bidirectional algorithm): keeps "+1 555 0100" in order inside Arabic.</summary>
    private const char IsolateStart = '\u2066', IsolateEnd = '\u2069';

    /// <summary>Null where nothing is left; line breaks become spaces, direction overrides and control characters go.</summary>
    public static string? Clean(string? text)
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            }
            else if (!IsUnseen(rune))
            {
                clean.Append(rune);
            }
        }

        var kept = clean.ToString().Trim();
        return kept.Length == 0 ? null : kept;
    }

    /// <summary>Whether the text ends as a sentence does.</summary>
    public static bool IsSentence(string text)
    {
        var bare = text.TrimEnd(Closes.ToCharArray());
        return bare.Length > 0 && Ends.Contains(bare[^1], StringComparison.Ordinal);
    }

    /// <summary>The text with a point at its end, unless it has an end already.</summary>
    public static string Ended(string text) => IsSentence(text) ? text : $"{Unended(text)}.";

    /// <summary>The text ready to stand inside a sentence.</summary>
    public static string Unended(string text) => text.TrimEnd(',', ';', ':', '،', '؛', ' ');

    public static string Joined(IReadOnlyList<string> items, ListForm form)
    {
        if (items.Count < 2)
        {
            return string.Concat(items);
        }

        if (items.Any(item => item.Contains(form.Comma[..1], StringComparison.Ordinal)))
        {
            return string.Join(form.Pause, items);
        }

        return string.Join(form.Comma, items.SkipLast(1)) + AndBefore(items[^1], form) + items[^1];
    }

    public static string Isolated(string text) => $"{IsolateStart}{text}{IsolateEnd}";

    public static int Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static string AndBefore(string item, ListForm form) =>
        form.AndBefore.Where(sound => item.StartsWith(sound.Key, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(sound => sound.Key.Length)
            .Select(sound => sound.Value)
            .FirstOrDefault(form.And);

    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C or 0xFEFF or 0xFFFD;
}
