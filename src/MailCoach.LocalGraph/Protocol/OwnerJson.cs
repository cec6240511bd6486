using System.Text.Json;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary><c>/me</c> and <c>/me/mailboxSettings</c>.</summary>
internal static class OwnerJson
{
    // What /me answers unasked; the addresses besides these are shown only to those who select them.
    private static readonly string[] Usual =
    [
        "businessPhones", "displayName", "givenName", "jobTitle", "mail", "mobilePhone", "officeLocation",
        "preferredLanguage", "surname", "userPrincipalName", "id",
    ];

    private static readonly string[] Settings = ["archiveFolder", "timeZone", "dateFormat", "timeFormat", "language", "workingHours", "userPurpose"];

    private static readonly IReadOnlySet<string> Known =
        new HashSet<string>([.. Usual, "otherMails", "proxyAddresses", "userType"], StringComparer.OrdinalIgnoreCase);

    private static readonly IReadOnlySet<string> KnownSettings = new HashSet<string>(
        [.. Settings, "automaticRepliesSetting", "delegateMeetingMessageDeliveryOptions"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly IReadOnlySet<string> None = new HashSet<string>(StringComparer.Ordinal);

    public static void Write(Utf8JsonWriter json, GraphRequest request, LocalOwner owner)
    {
        var selection = Selection.Read(request["$select"], "microsoft.graph.user", Known, None);
        json.WriteString("@odata.context", $"{request.BaseUrl}/$metadata#users{(selection.Text.Length == 0 ? "" : $"({selection.Text})")}/$entity");
        foreach (var name in selection.Names ?? Usual.ToHashSet(StringComparer.Ordinal))
        {
            var property = Known.First(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
            switch (property)
            {
                case "otherMails":
                    Texts(json, property, owner.OtherAddresses);
                    break;
                case "proxyAddresses":
                    Texts(json, property, [$"SMTP:{owner.Address}", .. owner.OtherAddresses.Select(address => $"smtp:{address}")]);
                    break;
                case "businessPhones":
                    Texts(json, property, []);
                    break;
                default:
                    json.WriteString(property, Value(owner, property));
                    break;
            }
        }
    }

    public static void WriteSettings(Utf8JsonWriter json, GraphRequest request, LocalOwner owner, string archiveFolder)
    {
        var selection = Selection.Read(request["$select"], "microsoft.graph.mailboxSettings", KnownSettings, None);
        json.WriteString("@odata.context", $"{request.BaseUrl}/$metadata#users('{UserId(owner)}')/mailboxSettings");
        foreach (var name in Settings.Where(selection.Has))
        {
            WriteSetting(json, name, owner, archiveFolder);
        }
    }

    public static string UserId(LocalOwner owner)
    {
        var hex = ItemIds.KeyOf(owner.Address).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
        return $"{hex[..8]}-{hex[8..12]}-4{hex[13..]}-a000-{hex[4..]}";
    }

    private static void WriteSetting(Utf8JsonWriter json, string name, LocalOwner owner, string archiveFolder)
    {
        switch (name)
        {
            case "archiveFolder":
                json.WriteString(name, archiveFolder);
                break;
            case "timeZone":
                json.WriteString(name, owner.WindowsTimeZone);
                break;
            case "language":
                json.WriteStartObject(name);
                json.WriteString("locale", owner.Locale);
                json.WriteString("displayName", System.Globalization.CultureInfo.GetCultureInfo(owner.Locale).EnglishName);
                json.WriteEndObject();
                break;
            case "workingHours":
                json.WriteStartObject(name);
                Texts(json, "daysOfWeek", ["monday", "tuesday", "wednesday", "thursday", "friday"]);
                json.WriteString("startTime", Time(owner.WorkStart));
                json.WriteString("endTime", Time(owner.WorkEnd));
                json.WriteStartObject("timeZone");
                json.WriteString("name", owner.WindowsTimeZone);
                json.WriteEndObject();
                json.WriteEndObject();
                break;
            default:
                json.WriteString(name, name switch { "dateFormat" => "dd/MM/yyyy", "timeFormat" => "HH:mm", _ => "user" });
                break;
        }
    }

    private static string? Value(LocalOwner owner, string property) => property switch
    {
        "id" => UserId(owner),
        "displayName" => owner.Name,
        "givenName" => owner.Name.Split(' ')[0],
        "surname" => owner.Name.Split(' ')[^1],
        "mail" or "userPrincipalName" => owner.Address,
        "preferredLanguage" => owner.Locale,
        "userType" => "Member",
        _ => null,
    };

    private static string Time(TimeOnly time) => time.ToString("HH:mm:ss.fffffff", System.Globalization.CultureInfo.InvariantCulture);

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
