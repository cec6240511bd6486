namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>One line of a word list, taken apart: its words, folded and without articles, and what it means.</summary>
internal sealed record Phrase(MoneyRole Role, PhraseWord[] Words)
{
    /// <summary>How many words <c>…</c> may stand for.</summary>
    public const int WidestGap = 12;

    public PhraseWord Longest => Words.MaxBy(word => word.Text.Length)!;

    public static Phrase Of(MoneyRole role, string written, IReadOnlyList<string> articles)
    {
        var words = new List<PhraseWord>();
        var gap = false;
        foreach (var part in SubjectFold.Fold(written).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "…")
            {
                gap = true;
                continue;
            }

            var text = part.TrimEnd('*');
            words.Add(new PhraseWord(text[Article.LengthOn(text, articles)..], part.EndsWith('*'), gap));
            gap = false;
        }

        return new Phrase(role, [.. words]);
    }
}

/// <summary>A word of a phrase. <paramref name="Open"/>: any ending will do. <paramref name="AfterGap"/>: other words may stand before it.</summary>
internal sealed record PhraseWord(string Text, bool Open, bool AfterGap)
{
    public bool Is(ReadOnlySpan<char> word) => Open ? word.StartsWith(Text) : word.SequenceEqual(Text);
}

/// <summary>What some languages write in one with the word: al-, wal-, lil-.</summary>
internal static class Article
{
    /// <summary>A word keeps at least so many letters.</summary>
    private const int ShortestWord = 3;

    /// <summary>The length of the longest article in front of a word, 0 where there is none.</summary>
    public static int LengthOn(ReadOnlySpan<char> word, IReadOnlyList<string> articles)
    {
        var longest = 0;
        for (var i = 0; i < articles.Count; i++)
        {
            var article = articles[i];
            if (article.Length > longest && word[0] == article[0] && word.Length >= article.Length + ShortestWord && word.StartsWith(article))
            {
                longest = article.Length;
            }
        }

        return longest;
    }
}
