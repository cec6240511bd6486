using System.Globalization;
using System.Text;

namespace MailCoach.Coaching.Mail;

/// <summary>
/// Text in a form that compares across keyboards: lower case, without accents, vowel signs or tatweel, hamza and tāʾ marbūṭa forms made one,
/// Arabic-Indic digits as 0–9. Never throws, whatever a mail holds.
/// </summary>
internal static class FoldedText
{
    private const char Tatweel = 'ـ';

    /// <summary>Latin, Greek, Cyrillic, Hebrew and Arabic letters, where accents live.</summary>
    private const int Letters = 0x0700;

    private static readonly string[] Folds = [.. Enumerable.Range(0, Letters).Select(code => FoldOne((char)code))];

    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter < Letters)
            {
                folded.Append(Folds[letter]);
            }
            else
            {
                folded.Append(letter is '\u00A0' or '\u202F' or '\u3000' ? ' ' : letter);
            }
        }

        return folded.ToString();
    }

    /// <summary>The letters and digits alone: "Alpine-Gear" and "alpine gear" are the same.</summary>
    public static string Squeezed(ReadOnlySpan<char> text) => string.Concat(Of(text).Where(char.IsLetterOrDigit));

    /// <summary>Folds the head of a text into a buffer; how much of the buffer was filled.</summary>
    public static int Head(ReadOnlySpan<char> text, Span<char> head)
    {
        var filled = 0;
        foreach (var letter in text)
        {
            if (letter < Letters)
            {
                foreach (var fold in Folds[letter])
                {
                    if (filled == head.Length)
                    {
                        return filled;
                    }

                    head[filled++] = fold;
                }
            }
            else if (filled < head.Length)
            {
                head[filled++] = letter;
            }
        }

        return filled;
    }

    private static string FoldOne(char letter) => letter switch
    {
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' => "d",
        'ı' or 'İ' => "i",
        'ة' => "ه",
        'ى' => "ي",
        '\u00A0' => " ",
        Tatweel or '\u00AD' => "",
        >= '٠' and <= '٩' => ((char)('0' + (letter - '٠'))).ToString(),
        >= '۰' and <= '۹' => ((char)('0' + (letter - '۰'))).ToString(),
        _ => string.Concat(letter.ToString().Normalize(NormalizationForm.FormD)
            .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            .Select(char.ToLowerInvariant)),
    };
}
