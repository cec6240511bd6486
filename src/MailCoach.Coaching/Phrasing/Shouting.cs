namespace MailCoach.Coaching.Phrasing;

/// <summary>Capitals for volume and runs of marks. "PDF" and "IKEA" are names, "NOW" is not.</summary>
internal static class Shouting
{
    /// <summary>Shorter words in capitals are too often something else (IT, US, AM).</summary>
    private const int ShortestWord = 3;

    /// <summary>In a run of this many words in capitals one everyday word is enough, however short.</summary>
    private const int LongRun = 4;

    /// <summary>No acronym is this long; beside an everyday word ("CONTÉSTAME YA") it is a voice raised.</summary>
    private const int LongWord = 8;

    public static void Read(string prose, ReadOnlySpan<Token> words, Phrasebook book, Findings findings)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Loud)
            {
                at = Capitals(prose, words, at, book, findings);
            }
        }
    }

    /// <summary>Runs of ! and ? in a stretch of prose.</summary>
    public static void ReadMarks(string prose, int start, int end, string language, Findings findings)
    {
        for (var at = start; at < end; at++)
        {
            if (!IsMark(prose[at]))
            {
                continue;
            }

            var first = at;
            while (at + 1 < end && IsMark(prose[at + 1]))
            {
                at++;
            }

            if (at > first || prose[at] is '\u203C' or '\u2047')
            {
                var asks = prose.AsSpan(first..(at + 1)).IndexOfAny('?', '؟', '\u2047') is var question and >= 0 ? prose[first + question] : '.';
                findings.Add(Rules.Shouting, first, at + 1, language, suggestions: [asks is '\u2047' ? "?" : asks.ToString()]);
            }
        }
    }

    private static bool IsMark(char c) => c is '!' or '?' or '؟' or '\u203C' or '\u2047' or '\uFF01' or '\uFF1F';

    private static int Capitals(string prose, ReadOnlySpan<Token> words, int first, Phrasebook book, Findings findings)
    {
        var last = first;
        var everyday = 0;
        var known = 0;
        var count = 0;
        var longest = 0;
        var next = first;
        for (; next < words.Length && words[next].IsWord && (words[next].Loud || IsOneCapital(prose, words[next])); next++)
        {
            count++;
            last = words[next].Loud ? next : last;
            var common = book.IsCommon(words[next].Symbol);
            var length = words[next].End - words[next].Start;
            known += common ? 1 : 0;
            everyday += common && length >= ShortestWord ? 1 : 0;
            longest = Math.Max(longest, common && length == 1 ? 0 : length);
        }

        if (everyday > 0 || (known > 0 && (count >= LongRun || (longest >= LongWord && !IsOneCapital(prose, words[last])))))
        {
            IReadOnlyList<string> quieter = known == count ? [Quieter(prose, words[first].Start, words[last].End, first == 0)] : [];
            findings.Add(Rules.Shouting, words[first].Start, words[last].End, book.Code, suggestions: quieter);
        }

        return next - 1;
    }

    private static bool IsOneCapital(string prose, Token word) => word.End - word.Start == 1 && char.IsUpper(prose[word.Start]);

    private static string Quieter(string prose, int start, int end, bool opens)
    {
        var quiet = prose[start..end].ToLowerInvariant().Replace(" i ", " I ", StringComparison.Ordinal);
        return opens ? Suggestions.Capital(quiet) : quiet;
    }
}
