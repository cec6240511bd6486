using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Words;

/// <summary>A subject that raises its voice: capitals for volume, runs of exclamation or question marks.</summary>
internal static class Shouting
{
    /// <summary>A subject of capitals shouts from this many letters on; shorter ones are mostly names and acronyms.</summary>
    private const int LeastLetters = 7;

    /// <summary>Acronyms are rarely longer than four letters; a word of five in capitals was meant loud.</summary>
    private const int LongWord = 5;

    private const int LoudExclamations = 2;
    private const int LoudQuestions = 3;

    /// <summary>"Thank you!!" is loud and kind: exclamation marks count only without a warm word.</summary>
    public static bool IsLoud(ReadOnlySpan<char> subject, MailMarks marks) =>
        ((marks & MailMarks.Warm) == MailMarks.None && HasRun(subject)) || IsCapitals(subject);

    private static bool HasRun(ReadOnlySpan<char> subject)
    {
        int exclamations = 0, questions = 0;
        foreach (var sign in subject)
        {
            (exclamations, questions) = sign switch
            {
                '!' or '！' => (exclamations + 1, questions),
                '?' or '؟' or '？' => (exclamations, questions + 1),
                _ => (0, 0),
            };
            if (exclamations >= LoudExclamations || questions >= LoudQuestions || (exclamations > 0 && questions > 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two words or more, all letters capitals, at least one too long for an acronym.</summary>
    private static bool IsCapitals(ReadOnlySpan<char> subject)
    {
        int letters = 0, word = 0, words = 0, longest = 0;
        foreach (var sign in subject)
        {
            if (char.IsUpper(sign))
            {
                word++;
                letters++;
                words += word == 2 ? 1 : 0;
                longest = Math.Max(longest, word);
            }
            else if (char.IsLetter(sign))
            {
                return false;
            }
            else
            {
                word = 0;
            }
        }

        return letters >= LeastLetters && words >= 2 && longest >= LongWord;
    }
}
