using System.Runtime.InteropServices;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Words;

/// <summary>What one subject line gives away. <paramref name="Words"/> is the same for the same words, whatever prefixes, marks and accents; 0 without any.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SubjectLine(MailMarks Marks, ulong Words)
{
    /// <summary>Longer subjects are read up to here.</summary>
    private const int LongestSubject = 200;

    /// <summary>FNV-1a, 64 bit (RFC draft eastlake-fnv): a name for the words, no secret.</summary>
    private const ulong HashStart = 14695981039346656037;

    private const ulong HashStep = 1099511628211;

    public static SubjectLine Read(string written)
    {
        var subject = Phrases.Subject.WithoutPrefixes(written.AsSpan(0, Math.Min(written.Length, LongestSubject)));
        if (Phrases.Subject.IsAutomatic(subject) || Phrases.Subject.IsAutomatic(written))
        {
            return new SubjectLine(MailMarks.Automatic, 0);
        }

        Span<char> letters = stackalloc char[LongestSubject];
        Span<Range> tokens = stackalloc Range[LongestSubject];
        var count = Tokens.Split(subject, letters, tokens);
        var marks = Phrases.Subject.Marks(letters, tokens[..count]);
        marks |= Shouting.IsLoud(subject, marks) ? MailMarks.Loud : MailMarks.None;
        return new SubjectLine(marks, Name(letters, tokens[..count]));
    }

    private static ulong Name(ReadOnlySpan<char> letters, ReadOnlySpan<Range> tokens)
    {
        var name = tokens.IsEmpty ? 0 : HashStart;
        foreach (var token in tokens)
        {
            foreach (var letter in letters[token])
            {
                name = (name ^ letter) * HashStep;
            }

            name = (name ^ ' ') * HashStep;
        }

        return name;
    }
}
