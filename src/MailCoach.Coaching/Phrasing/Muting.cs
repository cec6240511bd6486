using System.Text;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Phrasing;

/// <summary>The owner's phrases that are left alone, however they are written.</summary>
internal sealed class Muting(CheckRequest request)
{
    private readonly (string? Language, string Words)[] phrases =
        [.. request.MutedPhrases.Select(phrase => (LanguageData.CodeOf(phrase.Language), Words: Words(phrase.Phrase).Trim())).Where(phrase => phrase.Words.Length > 0)];

    /// <summary>A muted phrase shares a word with the stretch. Only as much is looked at as the phrase is long.</summary>
    public bool Covers(string prose, int start, int end, string language)
    {
        foreach (var (spoken, words) in phrases)
        {
            if (spoken is not null && spoken != language)
            {
                continue;
            }

            var reach = (words.Length * 2) + 16;
            var before = Words(prose.AsSpan(Math.Max(0, start - reach)..start));
            var within = Words(prose.AsSpan(start..end));
            var after = Words(prose.AsSpan(end..Math.Min(prose.Length, end + reach)));
            if (Overlaps(before + within + after, words, before.Length, before.Length + within.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlaps(string text, string words, int start, int end)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && at < end; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var after = at + words.Length;
            if (after > start && (at == 0 || text[at - 1] == ' ') && (after == text.Length || text[after] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Folded words with one space wherever there was anything else.</summary>
    private static string Words(ReadOnlySpan<char> text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (Letters.KindOf(c))
            {
                case CharKind.Letter or CharKind.Digit or CharKind.Apostrophe:
                    words.Append(Letters.PlainOf(c));
                    break;
                case CharKind.Mark:
                    break;
                default:
                    _ = words.Length > 0 && words[^1] == ' ' ? words : words.Append(' ');
                    break;
            }
        }

        return words.ToString();
    }
}
