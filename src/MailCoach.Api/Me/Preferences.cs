using System.Globalization;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Languages;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Phrasing;

namespace MailCoach.Api.Me;

/// <summary>The owner's settings. What was never set is what the mailbox says, else what is usual.</summary>
public sealed record Preferences : IBody<Preferences>
{
    /// <summary>IANA name.</summary>
    public required string TimeZone { get; init; }

    /// <summary>"monday" to "sunday".</summary>
    public required IReadOnlyList<DayOfWeek> WorkingDays { get; init; }

    /// <summary>HH:mm.</summary>
    public required string WorkStart { get; init; }

    public required string WorkEnd { get; init; }

    public required int PaymentTermDays { get; init; }

    /// <summary>en, ar, de, es or fr.</summary>
    public required string Language { get; init; }

    public required IReadOnlyList<string> HomeLanguages { get; init; }

    public required IReadOnlyList<string> OwnAddresses { get; init; }

    public required IReadOnlyList<string> MutedRules { get; init; }

    public required IReadOnlyList<MutedPhrase> MutedPhrases { get; init; }

    public required bool Alerts { get; init; }

    /// <summary>Null: kept until deleted.</summary>
    public required int? RetentionMonths { get; init; }

    public static Preferences Of(OwnerFacts? facts)
    {
        var hours = facts?.Hours ?? WorkingHours.Usual;
        var language = LanguageData.CodeOf(facts?.Language) ?? "en";
        return new Preferences
        {
            TimeZone = facts?.TimeZone ?? "Etc/UTC",
            WorkingDays = [.. hours.Days.OrderBy(day => ((int)day + 6) % 7)],
            WorkStart = hours.Start.ToString("HH:mm", CultureInfo.InvariantCulture),
            WorkEnd = hours.End.ToString("HH:mm", CultureInfo.InvariantCulture),
            PaymentTermDays = 30,
            Language = language,
            HomeLanguages = [language],
            OwnAddresses = [],
            MutedRules = [],
            MutedPhrases = [],
            Alerts = true,
            RetentionMonths = null,
        };
    }

    public static Preferences Read(Fields fields)
    {
        fields.Require(
            "timeZone", "workingDays", "workStart", "workEnd", "paymentTermDays", "language", "homeLanguages", "ownAddresses",
            "mutedRules", "mutedPhrases", "alerts").RequireOrNull("retentionMonths");
        return new Preferences
        {
            TimeZone = Zone(fields),
            WorkingDays = [.. (fields.Choices<DayOfWeek>("workingDays", 7) ?? []).Distinct()],
            WorkStart = Clock(fields, "workStart"),
            WorkEnd = Clock(fields, "workEnd"),
            PaymentTermDays = fields.Whole("paymentTermDays", 0, 365) ?? 30,
            Language = Spoken(fields, "language", fields.Text("language", 35)),
            HomeLanguages = [.. (fields.Texts("homeLanguages", 20, 35) ?? []).Select((tag, i) => Spoken(fields, $"homeLanguages[{i}]", tag)).Distinct()],
            OwnAddresses = [.. (fields.Texts("ownAddresses", 200, 320) ?? []).Select((address, i) => Address(fields, $"ownAddresses[{i}]", address)).Distinct()],
            MutedRules = fields.Texts("mutedRules", 50, 64) ?? [],
            MutedPhrases = fields.Objects("mutedPhrases", 500, phrase => new MutedPhrase(
                phrase.Require("language", "phrase").Text("language", 35) ?? "", phrase.Text("phrase", 200) ?? "")) ?? [],
            Alerts = fields.Flag("alerts") ?? true,
            RetentionMonths = fields.Whole("retentionMonths", 1, 600),
        };
    }

    /// <summary>A mail address, folded as addresses are compared.</summary>
    public static string Address(Fields fields, string name, string address)
    {
        var folded = address.Trim().ToLowerInvariant();
        var at = folded.IndexOf('@');
        if (at < 1 || at == folded.Length - 1 || folded.Any(char.IsWhiteSpace) || folded.LastIndexOf('@') != at)
        {
            fields.Wrong(name, new Sentence("error.address"));
        }

        return folded;
    }

    private static string Zone(Fields fields)
    {
        var zone = fields.Text("timeZone", 64);
        if (zone is not null && !(TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId))
        {
            fields.Wrong("timeZone", new Sentence("error.timeZone"));
        }

        return zone ?? "";
    }

    private static string Clock(Fields fields, string name) =>
        fields.Time(name)?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";

    private static string Spoken(Fields fields, string name, string? tag)
    {
        if (tag is not null && LanguageData.CodeOf(tag) is null)
        {
            fields.Wrong(name, new Sentence("error.language", [("languages", string.Join(", ", LanguageData.Codes))]));
        }

        return LanguageData.CodeOf(tag) ?? "";
    }
}
