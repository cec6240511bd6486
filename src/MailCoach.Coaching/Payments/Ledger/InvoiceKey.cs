namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>How two writings of one invoice number are told to be the same: INV-0042, inv 42 and 42 in a payment notice.</summary>
internal static class InvoiceKey
{
    /// <summary>So many digits at the end must agree where one side leaves out the year or the prefix.</summary>
    private const int FewestSharedDigits = 3;

    /// <summary>Letters and digits only.</summary>
    public static string Of(string number) => string.Concat(number.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The same number once letters and leading zeros are left out.</summary>
    public static bool SameDigits(string key, string other) => Digits(key) is { Length: > 0 } digits && digits == Digits(other);

    /// <summary>One ends as the other: "0017" stands for RE-2024-0017.</summary>
    public static bool SameEnd(string key, string other)
    {
        var (digits, others) = (Digits(key), Digits(other));
        return Math.Min(digits.Length, others.Length) >= FewestSharedDigits
            && (digits.EndsWith(others, StringComparison.Ordinal) || others.EndsWith(digits, StringComparison.Ordinal));
    }

    private static string Digits(string key) => string.Concat(key.Where(char.IsAsciiDigit)).TrimStart('0');
}
