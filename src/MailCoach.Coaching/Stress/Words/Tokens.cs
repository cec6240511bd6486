using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Stress.Words;

/// <summary>Cuts a line into folded words; everything that is neither letter nor digit stands between words.</summary>
internal static class Tokens
{
    /// <summary>Writes the folded line and where each word lies in it; says how many words there are.</summary>
    public static int Split(ReadOnlySpan<char> line, Span<char> letters, Span<Range> tokens)
    {
        var filled = FoldedText.Head(line, letters);
        int count = 0, start = -1;
        for (var i = 0; i < filled && count < tokens.Length; i++)
        {
            var isWord = char.IsLetterOrDigit(letters[i]);
            if (!isWord && start >= 0)
            {
                tokens[count++] = start..i;
            }

            start = !isWord ? -1 : start < 0 ? i : start;
        }

        if (start >= 0 && count < tokens.Length)
        {
            tokens[count++] = start..filled;
        }

        return count;
    }

    public static string[] Of(string phrase)
    {
        Span<char> letters = stackalloc char[phrase.Length * 2];
        Span<Range> tokens = stackalloc Range[phrase.Length];
        var words = new string[Split(phrase, letters, tokens)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = letters[tokens[i]].ToString();
        }

        return words;
    }
}
