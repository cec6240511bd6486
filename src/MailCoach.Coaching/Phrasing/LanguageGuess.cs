using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Phrasing;

/// <summary>Knows a language by its everyday words, and by its script where that is its own.</summary>
internal static class LanguageGuess
{
    private static readonly string[] Codes = [.. LanguageData.Codes];

    private static readonly Lexicon Words = Read(out Entries);

    /// <summary>One bit for each language an entry is common in, by symbol.</summary>
    private static readonly int[] Entries;

    /// <summary>Whose script no other of our languages shares.</summary>
    private static readonly int ArabicScript = IndexOf("ar");

    public static int Count => Codes.Length;

    public static string CodeAt(int index) => Codes[index];

    public static int IndexOf(string code) => Array.IndexOf(Codes, code);

    /// <summary>Adds, for each language, how many of the words are common in it.</summary>
    public static void Score(ReadOnlySpan<char> sentence, Span<int> scores)
    {
        for (var at = 0; at < sentence.Length;)
        {
            if (Letters.KindOf(sentence[at]) != CharKind.Letter)
            {
                at++;
                continue;
            }

            var start = at;
            while (at < sentence.Length && Letters.KindOf(sentence[at]) is CharKind.Letter or CharKind.Mark)
            {
                at++;
            }

            var spoken = Entries[Words.SymbolOf(sentence[start..at])];
            for (var i = 0; spoken != 0 && i < scores.Length; i++)
            {
                scores[i] += spoken >> i & 1;
            }

            if (sentence[start] is >= '\u0600' and <= '\u06FF')
            {
                scores[ArabicScript]++;
            }
        }
    }


    private static Lexicon Read(out int[] spokenIn)
    {
        var words = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < Codes.Length; i++)
        {
            foreach (var word in LanguageData.Read<PhrasebookFile>(Codes[i], "phrasing.json").Common.Select(word => Letters.PlainOf(word)))
            {
                words[word] = words.TryGetValue(word, out var spoken) ? [.. spoken, i] : [i];
            }
        }

        var none = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var lexicon = new Lexicon(words, none, none);
        spokenIn = new int[lexicon.SymbolCount];
        for (var symbol = Symbols.FirstWord; symbol < spokenIn.Length; symbol++)
        {
            spokenIn[symbol] = lexicon.EntriesOf(symbol).Aggregate(0, (bits, language) => bits | 1 << language);
        }

        return lexicon;
    }
}
