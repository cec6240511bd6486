using System.Collections.Frozen;

namespace MailCoach.Coaching.Mail;

/// <summary>
/// Words and phrases to look for in subjects. They match whole words of the folded text; one that ends in a star matches the beginning of
/// a word ("projekt*" finds "Projektplan"). An Arabic article before a word is no hindrance.
/// </summary>
internal sealed class PhraseSet
{
    /// <summary>The shortest beginning that a starred word may have.</summary>
    private const int Beginning = 3;

    private const string Article = "ال";

    private readonly FrozenDictionary<string, string[][]> phrases;
    private readonly FrozenDictionary<string, string[]> beginnings;
    private readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> phrasesBy;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> beginningsBy;

    public PhraseSet(IEnumerable<string> written)
    {
        var all = written.ToLookup(phrase => phrase.EndsWith('*'));
        phrases = all[false].Select(phrase => Words(FoldedText.Of(phrase))).GroupBy(words => words[0])
            .ToFrozenDictionary(group => group.Key, group => group.Select(words => words[1..]).ToArray());
        beginnings = all[true].Select(phrase => FoldedText.Of(phrase.AsSpan(0, phrase.Length - 1))).GroupBy(word => word[..Beginning])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        phrasesBy = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        beginningsBy = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool FoundIn(ReadOnlySpan<char> text) => FoundInFolded(FoldedText.Of(text));

    /// <summary>For a text that is looked at for several things.</summary>
    public bool FoundInFolded(ReadOnlySpan<char> folded)
    {
        for (var at = 0; Next(folded, at, out var start, out var end); at = end)
        {
            var word = folded[start..end];
            if (Begins(word, folded, end) || (word.StartsWith(Article) && word.Length > Article.Length + 1 && Begins(word[Article.Length..], folded, end)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Begins(ReadOnlySpan<char> word, ReadOnlySpan<char> text, int end)
    {
        if (phrasesBy.TryGetValue(word, out var rests))
        {
            foreach (var rest in rests)
            {
                if (Follows(rest, text, end))
                {
                    return true;
                }
            }
        }

        if (word.Length >= Beginning && beginningsBy.TryGetValue(word[..Beginning], out var starts))
        {
            foreach (var start in starts)
            {
                if (word.StartsWith(start))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Follows(string[] rest, ReadOnlySpan<char> text, int at)
    {
        foreach (var word in rest)
        {
            if (!Next(text, at, out var start, out at) || !text[start..at].SequenceEqual(word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Next(ReadOnlySpan<char> text, int at, out int start, out int end)
    {
        start = at;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > start;
    }

    private static string[] Words(string folded)
    {
        var words = new List<string>();
        for (var at = 0; Next(folded, at, out var start, out at);)
        {
            words.Add(folded[start..at]);
        }

        return [.. words];
    }
}
