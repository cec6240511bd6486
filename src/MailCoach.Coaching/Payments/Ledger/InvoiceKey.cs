using MailCoach.Coaching.Payments.Subjects;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>How two writings of one invoice number are told to be the same: INV-0042, inv 42 and 42 in a payment notice.</summary>
internal static class InvoiceKey
{
    /// <summary>So many digits at the end must agree where one side leaves out the year or the prefix.</summary>
    private const int FewestSharedDigits = 3;

    /// <summary>Letters and digits only.</summary>
    public static string Of(string number) => string.Concat(number.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The same number once leading zeros are left out, and the letters where one side writes none or shortens them.</summary>
    /// <param name="key">The invoice's own number.</param>
    /// <param name="other">As somebody wrote it later.</param>
    public static bool SameDigits(string key, string other) =>
        Digits(key) is { Length: > 0 } digits && digits == Digits(other) && LettersAgree(key, other);

    /// <summary>One ends as the other: "0017" stands for RE-2024-0017.</summary>
    public static bool SameEnd(string key, string other)
    {
        var (digits, others) = (Written(key), Written(other));
        return Math.Min(digits.Length, others.Length) >= FewestSharedDigits && LettersAgree(key, other)
            && (digits.EndsWith(others, StringComparison.Ordinal) || others.EndsWith(digits, StringComparison.Ordinal));
    }

    /// <summary>Whether what somebody wrote later may mean the invoice.</summary>
    public static bool MayMean(string key, string other) => key == other || SameDigits(key, other) || SameEnd(key, other);

    /// <summary>"1042" and "R-1042" may mean RE-1042, "INV-1042" may mean 1042; SUB-1042 is neither.</summary>
    private static bool LettersAgree(string key, string other)
    {
        var (letters, others) = (Letters(key), Letters(other));
        return others.Length == 0
            || (letters.Length == 0 ? PhraseTable.Instance.Prefixes.Contains(others.ToLowerInvariant())
                : letters.StartsWith(others, StringComparison.Ordinal) || others.StartsWith(letters, StringComparison.Ordinal));
    }

    private static string Letters(string key) => string.Concat(key.Where(char.IsLetter));

    private static string Digits(string key) => Written(key).TrimStart('0');

    private static string Written(string key) => string.Concat(key.Where(char.IsAsciiDigit));
}
