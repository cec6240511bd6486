using System.Collections.Frozen;

namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>
/// The words without which no subject says anything about money, looked for in one pass: a word's first three letters and its length are looked up in a
/// table of bits, and only where they are known is the word itself compared. Of a phrase one word is looked for: one that tells by itself, else the longest
/// that is no word of every day.
/// </summary>
internal sealed class TellingWords
{
    private const int Bits = 1 << 15;

    /// <summary>Longer words are taken for as long.</summary>
    private const int LongestWord = 31;

    /// <summary>Shorter words, and number prefixes such as "RE", are of every day.</summary>
    private const int TellingPrefix = 3;

    private readonly ulong[] beginnings = new ulong[Bits / 64];
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> shortPrefixes;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> labels;
    private readonly string[] open;
    private readonly string[] articles;

    /// <param name="everyday">Words that say nothing at all by themselves.</param>
    /// <param name="rare">Words that say little by themselves and are still rarer than those of every day.</param>
    public TellingWords(IEnumerable<Phrase> phrases, HashSet<string> rare, IReadOnlySet<string> everyday, IEnumerable<string> numberPrefixes, IEnumerable<string> numberLabels, string[] articles)
    {
        this.articles = articles;
        var prefixes = numberPrefixes.ToArray();
        shortPrefixes = prefixes.Where(prefix => prefix.Length < TellingPrefix).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        labels = numberLabels.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        var listed = phrases.ToArray();
        var alone = listed.Where(phrase => phrase.Words.Length == 1).Select(phrase => phrase.Words[0].Text).ToHashSet();
        var anchors = listed.Select(phrase => Array.Find(phrase.Words, word => alone.Contains(word.Text))
            ?? Array.Find(phrase.Words, word => rare.Contains(word.Text))
            ?? phrase.Words.Where(word => word.Text.Length >= TellingPrefix && !everyday.Contains(word.Text)).DefaultIfEmpty(phrase.Longest).MaxBy(word => word.Text.Length)!).ToArray();
        open = [.. anchors.Where(word => word.Open).Select(word => word.Text).Distinct()];
        string[] all = [.. anchors.Select(word => word.Text), .. prefixes.Where(prefix => prefix.Length >= TellingPrefix)];
        words = all.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in all.SelectMany(Spelt))
        {
            Set(word, word.Length);
        }

        foreach (var word in open.SelectMany(Spelt))
        {
            for (var length = word.Length; length <= LongestWord; length++)
            {
                Set(word, length);
            }
        }
    }

    private IEnumerable<string> Spelt(string word) =>
        articles.Where(article => IsOneScript(article, word)).Append("").Select(article => article + word);

    private void Set(string word, int length)
    {
        var at = BeginningOf(word, length);
        beginnings[at >> 6] |= 1UL << (at & 63);
    }

    public bool StandIn(ReadOnlySpan<char> folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (!SubjectFold.IsLetter(folded[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < folded.Length && SubjectFold.IsLetter(folded[end]))
            {
                end++;
            }

            var at = BeginningOf(folded[i..], end - i);
            if (((beginnings[at >> 6] >> (at & 63) & 1) != 0 && IsTelling(folded[i..end]))
                || (end - i < TellingPrefix && shortPrefixes.Contains(folded[i..end]) && IsBeforeDigit(folded, end)))
            {
                return true;
            }

            i = end;
        }

        return false;
    }

    /// <summary>No Arabic article stands before a Latin word.</summary>
    private static bool IsOneScript(string article, string word) => char.IsAscii(article[0]) == char.IsAscii(word[0]);

    /// <summary>"RE-2026-0042", "F2026", "Rg. 17", "RE-Nr. 17": written in one with its digits, or joined to them by a sign or by a word for number.</summary>
    private bool IsBeforeDigit(ReadOnlySpan<char> folded, int end)
    {
        var rest = folded[end..];
        rest = rest.TrimStart(" .-/");
        var label = 0;
        while (label < rest.Length && SubjectFold.IsLetter(rest[label]))
        {
            label++;
        }

        rest = label > 0 && labels.Contains(rest[..label]) ? rest[label..].TrimStart(". ") : rest;
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]);
    }

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

    private static int BeginningOf(ReadOnlySpan<char> text, int length)
    {
        var second = text.Length > 1 && SubjectFold.IsLetter(text[1]) ? text[1] : 0;
        var third = second != 0 && text.Length > 2 && SubjectFold.IsLetter(text[2]) ? text[2] : 0;
        return (text[0] + (second * 31) + (third * 1021) + (Math.Min(length, LongestWord) * 4093)) & (Bits - 1);
    }
}
