using System.Runtime.InteropServices;

namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>A word, a thing with digits, or a sign that matters, in a folded subject.</summary>
/// <param name="Glued">Letters of an article written in one with the word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SubjectToken(ushort Start, ushort Length, SubjectTokenKind Kind, byte Glued = 0)
{
    public int End => Start + Length;

    /// <summary>The text without its article.</summary>
    public ReadOnlySpan<char> Bare(ReadOnlySpan<char> folded) => folded.Slice(Start + Glued, Length - Glued);

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> folded) => folded.Slice(Start, Length);
}

internal enum SubjectTokenKind : byte
{
    Word,

    /// <summary>Has a digit: a number, a date, an amount, a code such as RE-2024-0017.</summary>
    Code,

    /// <summary>One of # + ? % &amp; or a currency sign.</summary>
    Sign,
}

/// <summary>Takes a folded subject apart. Digits hold together what - / . _ , : joins; words are letters only.</summary>
internal static class SubjectTokens
{
    /// <summary>A subject with more words is read up to here.</summary>
    public const int Most = 80;

    /// <summary>A word at least this long that a digit or a dash follows is a word of its own: "Rechnung1042", "facture-17".</summary>
    private const int WordBeforeDigits = 5;

    private const string Signs = "#+?؟%&€$£¥";

    public static int Split(ReadOnlySpan<char> folded, IReadOnlyList<string> articles, Span<SubjectToken> tokens)
    {
        var count = 0;
        for (var i = 0; i < folded.Length && count < tokens.Length;)
        {
            var length = 1;
            if (char.IsLetterOrDigit(folded[i]))
            {
                length = Run(folded[i..], out var kind);
                if (kind == SubjectTokenKind.Code && IsGluedAnd(folded[i..]))
                {
                    (length, kind) = (1, SubjectTokenKind.Word);
                }

                tokens[count++] = new SubjectToken((ushort)i, (ushort)length, kind, (byte)Article.LengthOn(folded.Slice(i, length), articles));
            }
            else if (Signs.Contains(folded[i], StringComparison.Ordinal))
            {
                tokens[count++] = new SubjectToken((ushort)i, 1, SubjectTokenKind.Sign);
            }

            i += length;
        }

        return count;
    }

    private static int Run(ReadOnlySpan<char> text, out SubjectTokenKind kind)
    {
        var letters = 0;
        while (letters < text.Length && char.IsLetter(text[letters]))
        {
            letters++;
        }

        var end = letters;
        var digits = false;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || Joins(text, end)))
        {
            if (digits && char.IsLetter(text[end]) && IsWord(text[end..]) && end > 0 && !char.IsLetterOrDigit(text[end - 1]))
            {
                end--;
                break;
            }

            digits |= char.IsAsciiDigit(text[end]);
            end++;
        }

        kind = digits && letters < WordBeforeDigits ? SubjectTokenKind.Code : SubjectTokenKind.Word;
        return kind == SubjectTokenKind.Word ? letters : end;
    }

    /// <summary>A script whose "and" is one letter, written in one with the number after it.</summary>
    private static bool IsGluedAnd(ReadOnlySpan<char> text) =>
        text.Length > 1 && !char.IsAscii(text[0]) && char.IsAsciiDigit(text[1]) && PhraseTable.Instance.RoleOf(text[..1]).HasFlag(MoneyRole.And);

    private static bool Joins(ReadOnlySpan<char> text, int at) =>
        text[at] is '-' or '/' or '.' or '_' or ',' or ':' && at > 0 && at + 1 < text.Length
        && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is not (',' or ':') || (char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])));

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        var letters = 0;
        while (letters < text.Length && char.IsLetter(text[letters]))
        {
            letters++;
        }

        return letters >= WordBeforeDigits - 1;
    }
}
