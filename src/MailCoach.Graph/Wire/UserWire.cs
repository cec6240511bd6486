namespace MailCoach.Graph.Wire;

/// <summary>The signed-in user as Graph sends them.</summary>
internal sealed class UserWire
{
    public static string[] Selected => ["displayName", "mail", "userPrincipalName", "otherMails", "proxyAddresses", "preferredLanguage"];

    public string? DisplayName { get; set; }

    public string? Mail { get; set; }

    public string? UserPrincipalName { get; set; }

    public List<string?>? OtherMails { get; set; }

    public List<string?>? ProxyAddresses { get; set; }

    public string? PreferredLanguage { get; set; }
}

/// <summary>The mailbox settings as Graph sends them.</summary>
internal sealed class SettingsWire
{
    public static string[] Selected => ["timeZone", "language", "workingHours"];

    public string? TimeZone { get; set; }

    public LocaleWire? Language { get; set; }

    public WorkingHoursWire? WorkingHours { get; set; }
}

internal sealed class LocaleWire
{
    public string? Locale { get; set; }
}

internal sealed class WorkingHoursWire
{
    public List<string?>? DaysOfWeek { get; set; }

    public string? StartTime { get; set; }

    public string? EndTime { get; set; }

    public TimeZoneWire? TimeZone { get; set; }
}

internal sealed class TimeZoneWire
{
    public string? Name { get; set; }
}
