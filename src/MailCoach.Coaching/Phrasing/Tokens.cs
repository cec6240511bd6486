namespace MailCoach.Coaching.Phrasing;

/// <summary>Reads the words and pauses of a sentence in a language.</summary>
internal static class Tokens
{
    public static void Read(ReadOnlySpan<char> prose, int start, int end, Phrasebook book, List<Token> tokens)
    {
        tokens.Clear();
        var tail = Tail(prose, start, end);
        for (var at = start; at < end;)
        {
            switch (Letters.KindOf(prose[at]))
            {
                case CharKind.Letter or CharKind.Digit:
                    at = Word(prose, at, end, book, tokens);
                    continue;
                case CharKind.Comma:
                    tokens.Add(new Token(at, at + 1, Symbols.Comma, false));
                    break;
                case CharKind.Break:
                    tokens.Add(new Token(at, at + 1, Symbols.Break, false));
                    break;
                case CharKind.Hyphen when Dashes(prose, at, end):
                    tokens.Add(new Token(at, at + 1, Symbols.Break, false));
                    break;
                case CharKind.End when at >= tail:
                    tokens.Add(new Token(at, at + 1, Symbols.End, false));
                    break;
            }

            at++;
        }
    }

    /// <summary>Where the closing marks of the sentence begin; a full stop before them belongs to a number or an abbreviation.</summary>
    private static int Tail(ReadOnlySpan<char> prose, int start, int end)
    {
        while (end > start && Letters.KindOf(prose[end - 1]) is not (CharKind.Letter or CharKind.Digit))
        {
            end--;
        }

        return end;
    }

    /// <summary>A hyphen with a space on each side, or two of them, is a dash.</summary>
    private static bool Dashes(ReadOnlySpan<char> prose, int at, int end) =>
        prose[at] != '/' && at > 0 && at + 1 < end && (prose[at + 1] == '-' || (prose[at - 1] == ' ' && prose[at + 1] == ' '));

    private static int Word(ReadOnlySpan<char> prose, int start, int end, Phrasebook book, List<Token> tokens)
    {
        var at = start;
        var digits = false;
        while (at < end)
        {
            var c = prose[at];
            var kind = Letters.KindOf(c);
            if (kind == CharKind.Apostrophe)
            {
                if (at + 1 >= end || Letters.KindOf(prose[at + 1]) != CharKind.Letter)
                {
                    break;
                }

                if (book.Elides)
                {
                    at++;
                    break;
                }

                if (at > start && IsEnding(prose[at..end], book))
                {
                    break;
                }
            }
            else if (kind == CharKind.Digit)
            {
                digits = true;
            }
            else if (kind is not (CharKind.Letter or CharKind.Mark))
            {
                break;
            }

            at++;
        }

        var word = prose[start..at];
        var symbol = digits && char.IsDigit(prose[start]) ? Symbols.Number : book.Lexicon.SymbolOf(word);
        tokens.Add(new Token(start, at, symbol, !digits && IsLoud(word)));
        return at < end && Letters.KindOf(prose[at]) == CharKind.Apostrophe && !book.Elides && at + 1 < end && IsEnding(prose[at..end], book)
            ? Ending(prose, at, end, book, tokens)
            : at;
    }

    /// <summary>Two or more letters, and each of them a capital.</summary>
    private static bool IsLoud(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]) || char.IsLower(word[1]))
        {
            return false;
        }

        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= 2;
    }

    private static int Ending(ReadOnlySpan<char> prose, int start, int end, Phrasebook book, List<Token> tokens)
    {
        var at = start + 1;
        while (at < end && Letters.KindOf(prose[at]) == CharKind.Letter)
        {
            at++;
        }

        tokens.Add(new Token(start, at, book.Lexicon.SymbolOf(prose[start..at]), !prose[(start + 1)..at].ContainsAnyInRange('a', 'z')));
        return at;
    }

    private static bool IsEnding(ReadOnlySpan<char> rest, Phrasebook book)
    {
        foreach (var ending in book.Endings)
        {
            if (rest.Length >= ending.Length && (rest.Length == ending.Length || Letters.KindOf(rest[ending.Length]) != CharKind.Letter) && Same(rest, ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(ReadOnlySpan<char> rest, string ending)
    {
        for (var i = 0; i < ending.Length; i++)
        {
            if (Letters.PlainOf(rest[i]) != ending[i])
            {
                return false;
            }
        }

        return true;
    }
}
