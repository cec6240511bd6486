using System.Globalization;
using System.Text;

namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>
/// Writes a subject line the one way it is compared: lower case, no accents or vowel marks, every script's digits as 0–9,
/// typographic dashes, spaces and quotes as the plain ones. A letter that marks only the direction of text disappears.
/// </summary>
internal static class SubjectFold
{
    /// <summary>Longer subjects are read up to here.</summary>
    public const int Longest = 400;

    /// <summary>Latin, Greek, Cyrillic, Arabic and general punctuation; what lies beyond stays as it is.</summary>
    private const int Known = 0x2100;

    private const char Dropped = '\0';

    private static readonly bool[] Letters = [.. Enumerable.Range(0, Known).Select(code => char.IsLetter((char)code))];

    private static readonly char[] Table = [.. Enumerable.Range(0, Known).Select(code => FoldOf((char)code))];

    public static bool IsLetter(char folded) => folded < Known ? Letters[folded] : char.IsLetter(folded);

    /// <summary>Folds into <paramref name="folded"/> and returns its length.</summary>
    public static int Fold(ReadOnlySpan<char> subject, Span<char> folded)
    {
        var table = Table;
        var length = 0;
        foreach (var written in subject[..Math.Min(subject.Length, Longest)])
        {
            var plain = written < Known ? table[written] : written;
            if (plain != Dropped)
            {
                folded[length++] = plain;
            }
        }

        return length;
    }

    /// <summary>The place in the subject as written where the folded text has reached <paramref name="position"/>.</summary>
    public static int Origin(ReadOnlySpan<char> subject, int position)
    {
        for (var i = 0; i < subject.Length; i++)
        {
            if (subject[i] >= Known || Table[subject[i]] != Dropped)
            {
                if (position-- == 0)
                {
                    return i;
                }
            }
        }

        return subject.Length;
    }

    public static string Fold(string text)
    {
        var folded = new char[Math.Min(text.Length, Longest)];
        return new string(folded, 0, Fold(text, folded));
    }

    private static char FoldOf(char written) => written switch
    {
        'ة' => 'ه',
        'ى' => 'ي',
        'ـ' => Dropped,
        '٪' => '%',
        '’' or '‘' or '`' or '´' => '\'',
        _ => CharUnicodeInfo.GetUnicodeCategory(written) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => Dropped,
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => ' ',
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(written)),
            UnicodeCategory.OtherLetter => written.ToString().Normalize(NormalizationForm.FormKD)[0],
            _ => char.ToLowerInvariant(written.ToString().Normalize(NormalizationForm.FormD)[0]),
        },
    };
}
