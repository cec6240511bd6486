using System.Runtime.InteropServices;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Phrasing;

/// <summary>A sentence of the prose and the language it is in.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpokenSentence(int Start, int End, int Language);

/// <summary>The writer's own sentences, each with its language.</summary>
internal static class ProseReading
{
    /// <summary>So many more everyday words of another language, and the sentence is in that one although the letter is not.</summary>
    private const int MoreWords = 2;

    public static (List<SpokenSentence> Sentences, int Language) Read(Prose prose, string? language)
    {
        var sentences = new List<SpokenSentence>();
        var scores = new List<int>();
        var score = new int[LanguageGuess.Count];
        var total = new int[LanguageGuess.Count];
        foreach (var range in QuotedMail.OwnLines(prose.Chars))
        {
            var text = prose.Chars.AsSpan()[..range.End.Value];
            for (var start = range.Start.Value; start < text.Length;)
            {
                var end = ProseSentences.End(text, start);
                Array.Clear(score);
                LanguageGuess.Score(text[start..end], score);
                sentences.Add(new SpokenSentence(start, end, 0));
                for (var i = 0; i < score.Length; i++)
                {
                    scores.Add(score[i]);
                    total[i] += score[i];
                }

                start = end;
            }
        }

        var most = LanguageData.CodeOf(language) is { } given ? LanguageGuess.IndexOf(given) : Highest(total, 0);
        return Spoken(sentences, scores, most);
    }

    private static (List<SpokenSentence> Sentences, int Language) Spoken(List<SpokenSentence> sentences, List<int> scores, int most)
    {
        var lengths = new int[LanguageGuess.Count];
        for (var i = 0; i < sentences.Count; i++)
        {
            var score = CollectionsMarshal.AsSpan(scores).Slice(i * LanguageGuess.Count, LanguageGuess.Count);
            var best = Highest(score, most);
            var language = score[best] >= score[most] + MoreWords ? best : most;
            sentences[i] = sentences[i] with { Language = language };
            lengths[language] += sentences[i].End - sentences[i].Start;
        }

        return (sentences, Highest(lengths, most));
    }

    /// <summary>The first of equals is the one preferred.</summary>
    private static int Highest(ReadOnlySpan<int> scores, int preferred)
    {
        var highest = preferred;
        for (var i = 0; i < scores.Length; i++)
        {
            highest = scores[i] > scores[highest] ? i : highest;
        }

        return highest;
    }
}
