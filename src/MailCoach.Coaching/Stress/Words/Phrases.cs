using System.Collections.Frozen;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Words;

/// <summary>All languages' phrases, ready to be found in one walk along a subject.</summary>
internal sealed class Phrases
{
    /// <summary>No prefix is longer; what stands before a later colon is part of the subject.</summary>
    private const int LongestPrefix = 14;

    /// <summary>What Arabic writes onto the front of a word: "and", "so", "the", "with the", "for the".</summary>
    private static readonly string[] ArabicFronts = ["وال", "فال", "بال", "كال", "ال", "لل", "و", "ف", "ب"];

    private readonly FrozenDictionary<string, (string[] Words, MailMarks Mark)[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> prefixes;
    private readonly string[][] automatic;

    private Phrases(IReadOnlyList<StressWords> languages)
    {
        byFirstWord = languages.SelectMany(Marked)
            .Select(phrase => (Words: Tokens.Of(phrase.Phrase), phrase.Mark))
            .GroupBy(phrase => phrase.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ThenBy(phrase => phrase.Mark).ToArray())
            .GetAlternateLookup<ReadOnlySpan<char>>();
        prefixes = languages.SelectMany(words => words.Prefixes).Select(prefix => string.Concat(Tokens.Of(prefix))).ToFrozenSet()
            .GetAlternateLookup<ReadOnlySpan<char>>();
        automatic = [.. languages.SelectMany(words => words.Automatic).Select(Tokens.Of)];
        automaticFirst = automatic.Select(words => words[0]).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> automaticFirst;

    public static Phrases Subject { get; } = new(StressWords.All);

    /// <summary>"AW: Re[2]: Fwd: Logo" is "Logo".</summary>
    public ReadOnlySpan<char> WithoutPrefixes(ReadOnlySpan<char> subject)
    {
        Span<char> letters = stackalloc char[LongestPrefix];
        Span<Range> tokens = stackalloc Range[LongestPrefix];
        while (true)
        {
            subject = subject.Trim();
            var colon = subject[..Math.Min(subject.Length, LongestPrefix)].IndexOfAny(':', '：');
            if (colon <= 0)
            {
                return subject;
            }

            var count = Tokens.Split(subject[..colon].TrimEnd("0123456789[]() "), letters, tokens);
            if (count == 0 || !prefixes.Contains(letters[..tokens[count - 1].End.Value]))
            {
                return subject;
            }

            subject = subject[(colon + 1)..];
        }
    }

    /// <summary>Begins, up to a colon or its end, with the words of a machine.</summary>
    public bool IsAutomatic(ReadOnlySpan<char> subject)
    {
        Span<char> letters = stackalloc char[LongestAutomatic];
        Span<Range> tokens = stackalloc Range[LongestAutomatic];
        var colon = subject.IndexOfAny(':', '：');
        var head = colon < 0 ? subject : subject[..colon];
        if (head.Length > LongestAutomatic)
        {
            return false;
        }

        var count = Tokens.Split(head, letters, tokens);
        if (count == 0 || !automaticFirst.Contains(letters[tokens[0]]))
        {
            return false;
        }

        foreach (var words in automatic)
        {
            if (words.Length == count && Begins(letters, tokens[..count], words))
            {
                return colon > 0 || words.Length > 1;
            }
        }

        return false;
    }

    /// <summary>No automatic opening is longer.</summary>
    private const int LongestAutomatic = 48;

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
