using System.Globalization;

namespace MailCoach.Coaching.Phrasing;

internal enum CharKind : byte
{
    Other,
    Letter,
    Digit,
    Mark,
    Apostrophe,
    Comma,
    Break,
    End,
    Space,
    NewLine,
    Hyphen,
}

/// <summary>
/// What a character is to a reader, and the plain letter it stands for: lower case, straight apostrophes, and in Arabic one alef,
/// one yeh and no vowel signs. One look into a table each.
/// </summary>
internal static class Letters
{
    private const int Count = char.MaxValue + 1;

    private static readonly CharKind[] Kinds = new CharKind[Count];

    private static readonly char[] Plain = new char[Count];

    static Letters()
    {
        for (var i = 0; i < Count; i++)
        {
            Kinds[i] = Kind((char)i);
            Plain[i] = Fold((char)i);
        }
    }

    public static CharKind KindOf(char c) => Kinds[c];

    public static char PlainOf(char c) => Plain[c];

    /// <summary>A word as it is looked up: folded, without marks.</summary>
    public static string PlainOf(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (KindOf(c) != CharKind.Mark)
            {
                folded[length++] = PlainOf(c);
            }
        }

        return folded[..length].ToString();
    }

    private static CharKind Kind(char c) => c switch
    {
        '\n' or '\r' or '\u2028' or '\u2029' or '\v' or '\f' => CharKind.NewLine,
        '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`' or '\uFF07' => CharKind.Apostrophe,
        ',' or '،' or '\uFF0C' or '、' => CharKind.Comma,
        ';' or ':' or '؛' or '\u2013' or '\u2014' or '\u2015' or '(' or ')' or '[' or ']' or '\u2026' or '|' or '•' => CharKind.Break,
        '.' or '!' or '?' or '؟' or '\u06D4' or '¡' or '¿' or '\u203C' or '\u2047' or '\u2048' or '\u2049' or '\uFF01' or '\uFF1F' => CharKind.End,
        '-' or '\u2010' or '\u2011' or '/' => CharKind.Hyphen,
        '\u0640' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => CharKind.Mark,
        _ when char.IsWhiteSpace(c) => CharKind.Space,
        _ when char.IsDigit(c) => CharKind.Digit,
        _ when char.IsLetter(c) => CharKind.Letter,
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => CharKind.Mark,
        _ => CharKind.Other,
    };

    private static char Fold(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`' or '\uFF07' => '\'',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ئ' or 'ی' => 'ي',
        'ة' or 'ھ' => 'ه',
        'ؤ' => 'و',
        'ک' => 'ك',
        'ẞ' => 'ß',
        _ => char.ToLowerInvariant(c),
    };
}
