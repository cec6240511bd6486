namespace MailCoach.Coaching.Stress.Words;

/// <summary>Letters as they are compared: small, without accents, Arabic without vowel signs and with one form of alif, ya and ta.</summary>
internal static class Folding
{
    /// <summary>The folded letter; <c>'\0'</c> for a sign that is left out (a combining accent, a vowel sign, a stretcher).</summary>
    public static char Fold(char letter) => letter switch
    {
        < '\u0080' => char.ToLowerInvariant(letter),
        >= '\u0300' and <= '\u036f' or >= '\u064b' and <= '\u0652' or '\u0670' or '\u0640' or >= '\u200b' and <= '\u200f' => '\0',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        _ => Latin(char.ToLowerInvariant(letter)),
    };

    private static char Latin(char letter) => letter switch
    {
        >= 'à' and <= 'å' => 'a',
        'ç' => 'c',
        >= 'è' and <= 'ë' => 'e',
        >= 'ì' and <= 'ï' => 'i',
        'ñ' => 'n',
        >= 'ò' and <= 'ö' => 'o',
        >= 'ù' and <= 'ü' => 'u',
        'ÿ' or 'ý' => 'y',
        _ => letter,
    };
}
