using System.Globalization;

namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>What a token with digits looks like by itself, before its neighbours are asked.</summary>
internal static class NumberShape
{
    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    /// <summary>More digits than any invoice number; bar codes, IBANs, phone numbers.</summary>
    private const int MostDigits = 14;

    /// <summary>Digits of a day or a month.</summary>
    private const int LongestDatePart = 2;

    /// <summary>Four digits that are most likely a year.</summary>
    public static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear;

    /// <summary>A day, a month of a year, or a time of day: 2024-05-03, 3.5.24, 05/2024, 10:30.</summary>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        if (text.Contains(':'))
        {
            return true;
        }

        Span<Range> parts = stackalloc Range[4];
        var count = text.SplitAny(parts, "-/.");
        Span<int> values = stackalloc int[4];
        for (var i = 0; i < count; i++)
        {
            if (!int.TryParse(text[parts[i]], NumberStyles.None, CultureInfo.InvariantCulture, out values[i]))
            {
                return false;
            }
        }

        return count switch
        {
            3 => IsDay(values[0], values[1], values[2]),
            2 => values[0] is >= 1 and <= 12 && IsYear(text[parts[1]]),
            _ => false,
        };
    }

    /// <summary>A year and a running number that no month has, or after letters any: 2026/17, 2026-042, HN-2026/09.</summary>
    public static bool ShowsYear(ReadOnlySpan<char> text)
    {
        var letters = PrefixOf(text).Length;
        text = letters > 0 ? text[letters..].TrimStart("-/") : text;
        var parted = text.IndexOfAny('/', '-');
        if (parted < 0 || !IsYear(text[..parted]))
        {
            return false;
        }

        var rest = text[(parted + 1)..];
        return int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var running) && (letters > 0 || running > 12 || rest.Length > 2);
    }

    /// <summary>"2025.13": a year and a running number; as a sum it would have a currency.</summary>
    public static bool IsYearAndCount(ReadOnlySpan<char> text) =>
        text.Length is >= 6 and <= 8 && text[4] == '.' && IsYear(text[..4]) && !text[5..].ContainsAnyExceptInRange('0', '9');

    /// <summary>"21/06": as much a day as a number, where no word for invoice stands beside it.</summary>
    public static bool IsDayAndMonth(ReadOnlySpan<char> text)
    {
        var joint = text.IndexOfAny('/', '.');
        return joint is 1 or 2 && (text.Length - joint - 1) is 1 or 2 && int.TryParse(text[..joint], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            && int.TryParse(text[(joint + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12;
    }

    /// <summary>Parts joined as in a number and in no date: 24/018, A-1207, 00003-00000217.</summary>
    public static bool IsJoined(ReadOnlySpan<char> text)
    {
        var joint = text.LastIndexOfAny('/', '-');
        return joint > 0 && text.Length - joint - 1 > LongestDatePart && DigitsIn(text) > LongestDatePart && CouldBeNumber(text);
    }

    /// <summary>Could be an invoice number, if what stands beside it says so; a comma makes it a sum.</summary>
    public static bool CouldBeNumber(ReadOnlySpan<char> text)
    {
        return DigitsIn(text) is >= 1 and <= MostDigits && !IsDate(text) && !IsCount(text) && !text.Contains(',');
    }

    public static int DigitsIn(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return digits;
    }

    /// <summary>The letters in front of the digits, without what joins them: "re" of re-2024-0017.</summary>
    public static ReadOnlySpan<char> PrefixOf(ReadOnlySpan<char> text)
    {
        var letters = 0;
        while (letters < text.Length && char.IsLetter(text[letters]))
        {
            letters++;
        }

        return text[..letters];
    }

    /// <summary>"2nd", "3e", "30d", "2x", "4pm": a number with a unit glued to it.</summary>
    private static bool IsCount(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && digits < text.Length && !text[digits..].ContainsAnyInRange('0', '9') && char.IsLetter(text[digits]);
    }

    private static bool IsDay(int first, int second, int third) =>
        (first is >= FirstYear and <= LastYear && second is >= 1 and <= 12 && third is >= 1 and <= 31)
        || (first is >= 1 and <= 31 && second is >= 1 and <= 31 && (first <= 12 || second <= 12)
            && third is (>= 0 and <= 99) or (>= FirstYear and <= LastYear));
}
