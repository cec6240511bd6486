namespace MailCoach.Coaching.Stress.Words;

/// <summary>Cuts a line into folded words; everything that is neither letter nor digit stands between words.</summary>
internal static class Tokens
{
    /// <summary>Writes the folded letters and where each word lies in them; says how many words there are.</summary>
    public static int Split(ReadOnlySpan<char> line, Span<char> letters, Span<Range> tokens)
    {
        int count = 0, written = 0, start = 0;
        foreach (var sign in line)
        {
            if (char.IsLetterOrDigit(sign))
            {
                letters[written++] = Folding.Fold(sign);
            }
            else if (Folding.Fold(sign) != '\0' && written > start)
            {
                tokens[count++] = start..written;
                start = written;
            }
        }

        if (written > start)
        {
            tokens[count++] = start..written;
        }

        return count;
    }

    public static string[] Of(string phrase)
    {
        Span<char> letters = stackalloc char[phrase.Length];
        Span<Range> tokens = stackalloc Range[phrase.Length];
        var count = Split(phrase, letters, tokens);
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = letters[tokens[i]].ToString();
        }

        return words;
    }
}
