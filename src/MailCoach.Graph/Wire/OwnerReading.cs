using System.Globalization;
using MailCoach.Coaching.Mail;

namespace MailCoach.Graph.Wire;

/// <summary>Graph's user and settings → the owner's facts.</summary>
internal static class OwnerReading
{
    public static OwnerFacts Read(UserWire user, SettingsWire? settings)
    {
        var language = Filled(settings?.Language?.Locale) ?? Filled(user.PreferredLanguage);
        return new OwnerFacts(
            Filled(user.DisplayName),
            Addresses(user),
            Zone(settings?.TimeZone, language) ?? Zone(settings?.WorkingHours?.TimeZone?.Name, language),
            Hours(settings?.WorkingHours),
            language);
    }

    private static string[] Addresses(UserWire user) =>
    [
        .. new[] { user.Mail, user.UserPrincipalName }
            .Concat(user.OtherMails ?? [])
            .Concat((user.ProxyAddresses ?? []).Select(Smtp))
            .OfType<string>()
            .Select(address => address.Trim().ToLowerInvariant())
            .Where(address => address.Contains('@', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>A proxy address is <c>SMTP:</c> (the first) or <c>smtp:</c>; other kinds are no mail addresses.</summary>
    private static string? Smtp(string? proxy) =>
        proxy?.StartsWith("smtp:", StringComparison.OrdinalIgnoreCase) == true ? proxy["smtp:".Length..] : null;

    /// <summary>Graph names zones the Windows way; the owner's country picks among the places that share one.</summary>
    private static string? Zone(string? name, string? language)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var region = language?.Split('-') is [_, .., { Length: 2 } country] ? country : null;
        return TimeZoneInfo.TryConvertWindowsIdToIanaId(name, region, out var iana) ? iana
            : TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId ? zone.Id
            : null;
    }

    private static WorkingHours? Hours(WorkingHoursWire? hours)
    {
        if (hours?.DaysOfWeek is not { } names || Time(hours.StartTime) is not { } start || Time(hours.EndTime) is not { } end)
        {
            return null;
        }

        var days = names.Select(name => Enum.TryParse<DayOfWeek>(name, ignoreCase: true, out var day) ? day : (DayOfWeek?)null).OfType<DayOfWeek>().ToHashSet();
        return days.Count == 0 ? null : new WorkingHours(days, start, end);
    }

    private static TimeOnly? Time(string? text) => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
