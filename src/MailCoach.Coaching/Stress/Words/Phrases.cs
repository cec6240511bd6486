using System.Collections.Frozen;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Words;

/// <summary>All languages' phrases, ready to be found in one walk along a subject.</summary>
internal sealed class Phrases
{
    /// <summary>What Arabic writes onto the front of a word: "and", "so", "the", "with the", "for the".</summary>
    private static readonly string[] ArabicFronts = ["وال", "فال", "بال", "كال", "ال", "لل", "و", "ف", "ب"];

    private readonly FrozenDictionary<string, (string[] Words, MailMarks Mark)[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    private Phrases(IReadOnlyList<StressWords> languages)
    {
        byFirstWord = languages.SelectMany(Marked)
            .Select(phrase => (Words: Tokens.Of(phrase.Phrase), phrase.Mark))
            .GroupBy(phrase => phrase.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ThenBy(phrase => phrase.Mark).ToArray())
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Phrases Subject { get; } = new(StressWords.All);

    public MailMarks Marks(ReadOnlySpan<char> letters, ReadOnlySpan<Range> tokens)
    {
        var marks = MailMarks.None;
        for (var i = 0; i < tokens.Length;)
        {
            i += Find(letters, tokens[i..], out var mark);
            marks |= mark;
        }

        return marks;
    }

    /// <summary>The longest phrase that begins here; says how many words to go on.</summary>
    private int Find(ReadOnlySpan<char> letters, ReadOnlySpan<Range> tokens, out MailMarks mark)
    {
        mark = MailMarks.None;
        var first = letters[tokens[0]];
        if (!byFirstWord.TryGetValue(first, out var phrases) && (first[0] < '\u0600' || !WithoutFront(first, out phrases)))
        {
            return 1;
        }

        foreach (var (words, found) in phrases!)
        {
            if (words.Length == 1 || Begins(letters, tokens, words))
            {
                mark = found;
                return words.Length;
            }
        }

        return 1;
    }

    private bool WithoutFront(ReadOnlySpan<char> word, out (string[] Words, MailMarks Mark)[]? phrases)
    {
        foreach (var front in ArabicFronts)
        {
            if (word.StartsWith(front, StringComparison.Ordinal) && byFirstWord.TryGetValue(word[front.Length..], out phrases))
            {
                return true;
            }
        }

        phrases = null;
        return false;
    }

    /// <summary>The first word is known to fit where Arabic wrote something onto its front; the others must be the same.</summary>
    private static bool Begins(ReadOnlySpan<char> letters, ReadOnlySpan<Range> tokens, string[] words)
    {
        if (words.Length > tokens.Length || !letters[tokens[0]].EndsWith(words[0], StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (!letters[tokens[i]].SequenceEqual(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<(string Phrase, MailMarks Mark)> Marked(StressWords words) =>
    [
        .. words.Urgent.Select(phrase => (phrase, MailMarks.Urgent)),
        .. words.Calm.Select(phrase => (phrase, MailMarks.None)),
        .. words.Warm.Select(phrase => (phrase, MailMarks.Warm)),
        .. words.AsksAgain.Select(phrase => (phrase, MailMarks.AsksAgain)),
        .. words.Final.Select(phrase => (phrase, MailMarks.Final)),
        .. words.OneMore.Select(phrase => (phrase, MailMarks.OneMore)),
    ];
}
