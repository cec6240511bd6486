using System.Globalization;

namespace MailCoach.Api.Wire;

/// <summary>How far a ledger may reach: days that people have lived or will, sums that somebody has paid.</summary>
public static class Bounds
{
    public const decimal LargestAmount = 1_000_000_000_000;

    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    /// <summary>For the sentence that refuses what lies outside.</summary>
    public static (string From, string To) Days { get; } = (Text(FirstYear), Text(LastYear));

    public static (string From, string To) Amounts { get; } = ("0", Text(LargestAmount));

    public static bool Hold(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    public static bool Hold(DateTimeOffset instant) => instant.UtcDateTime.Year is >= FirstYear and <= LastYear;

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
