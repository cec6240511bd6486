using System.Collections.Frozen;

namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>
/// The words without which no subject says anything about money, looked for in one pass: a word's first three letters are looked up in a table of
/// bits, and only where they are known is the word itself compared. Of a phrase one word is looked for: one that tells by itself, else the longest.
/// </summary>
internal sealed class TellingWords
{
    private const int Bits = 1 << 14;

    /// <summary>Number prefixes shorter than this ("RE") are words of every day.</summary>
    private const int TellingPrefix = 3;

    private readonly ulong[] beginnings = new ulong[Bits / 64];
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> shortPrefixes;
    private readonly string[] open;
    private readonly string[] articles;

    public TellingWords(IEnumerable<Phrase> phrases, IEnumerable<string> numberPrefixes, string[] articles)
    {
        this.articles = articles;
        var prefixes = numberPrefixes.ToArray();
        shortPrefixes = prefixes.Where(prefix => prefix.Length < TellingPrefix).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        var listed = phrases.ToArray();
        var alone = listed.Where(phrase => phrase.Words.Length == 1).Select(phrase => phrase.Words[0].Text).ToHashSet();
        var anchors = listed.Select(phrase => Array.Find(phrase.Words, word => alone.Contains(word.Text)) ?? phrase.Longest).ToArray();
        open = [.. anchors.Where(word => word.Open).Select(word => word.Text).Distinct()];
        string[] all = [.. anchors.Select(word => word.Text), .. prefixes.Where(prefix => prefix.Length >= TellingPrefix)];
        words = all.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in all.SelectMany(word => articles.Append("").Select(article => article + word)))
        {
            var at = BeginningOf(word);
            beginnings[at >> 6] |= 1UL << (at & 63);
        }
    }

    public bool StandIn(ReadOnlySpan<char> folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsLetter(folded[i]))
            {
                continue;
            }

            var at = BeginningOf(folded[i..]);
            var end = i + 1;
            while (end < folded.Length && char.IsLetter(folded[end]))
            {
                end++;
            }

            if (((beginnings[at >> 6] >> (at & 63) & 1) != 0 && IsTelling(folded[i..end]))
                || (end - i < TellingPrefix && IsBeforeDigit(folded, end) && shortPrefixes.Contains(folded[i..end])))
            {
                return true;
            }

            i = end;
        }

        return false;
    }

    /// <summary>"RE-2026-0042", "F2026": written in one with its digits, or joined to them.</summary>
    private static bool IsBeforeDigit(ReadOnlySpan<char> folded, int end) => end < folded.Length
        && (char.IsAsciiDigit(folded[end]) || (folded[end] is '-' or '/' && end + 1 < folded.Length && char.IsAsciiDigit(folded[end + 1])));

    private bool IsTelling(ReadOnlySpan<char> word)
    {
        word = word[Article.LengthOn(word, articles)..];
        if (words.Contains(word))
        {
            return true;
        }

        foreach (var beginning in open)
        {
            if (word.StartsWith(beginning))
            {
                return true;
            }
        }

        return false;
    }

    private static int BeginningOf(ReadOnlySpan<char> text)
    {
        var second = text.Length > 1 && char.IsLetter(text[1]) ? text[1] : 0;
        var third = second != 0 && text.Length > 2 && char.IsLetter(text[2]) ? text[2] : 0;
        return (text[0] + (second * 31) + (third * 1021)) & (Bits - 1);
    }
}
