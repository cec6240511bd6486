using System.Globalization;
using System.Text.Json;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary>Entries of the calendar in Graph's JSON, under the permission Calendars.ReadBasic: there is no content to write.</summary>
internal static class EventJson
{
    private static readonly (string Name, Action<Utf8JsonWriter, string, LocalMeeting, TimeZoneInfo> Write)[] Properties =
    [
        ("iCalUId", (json, name, meeting, _) => json.WriteString(name, meeting.Uid)),
        ("subject", (json, name, meeting, _) => json.WriteString(name, meeting.Subject)),
        ("type", (json, name, _, _) => json.WriteString(name, "singleInstance")),
        ("isAllDay", (json, name, meeting, _) => json.WriteBoolean(name, meeting.IsAllDay)),
        ("isCancelled", (json, name, meeting, _) => json.WriteBoolean(name, meeting.IsCancelled)),
        ("isOrganizer", (json, name, meeting, _) => json.WriteBoolean(name, meeting.Answer == LocalResponse.Organizer)),
        ("isOnlineMeeting", (json, name, meeting, _) => json.WriteBoolean(name, meeting.IsOnline)),
        ("onlineMeetingProvider", (json, name, meeting, _) => json.WriteString(name, meeting.IsOnline ? "teamsForBusiness" : "unknown")),
        ("responseStatus", (json, name, meeting, _) => Response(json, name, meeting.Answer)),
        ("start", (json, name, meeting, zone) => Moment(json, name, meeting.Start, zone)),
        ("end", (json, name, meeting, zone) => Moment(json, name, meeting.End, zone)),
        ("location", (json, name, meeting, _) => Place(json, name, meeting.Place)),
        ("attendees", (json, name, meeting, _) => Attendees(json, name, meeting.Attendees)),
        ("organizer", (json, name, meeting, _) => Organizer(json, name, meeting.Organizer)),
    ];

    private static readonly IReadOnlySet<string> Known =
        new HashSet<string>([.. Properties.Select(property => property.Name), "id"], StringComparer.OrdinalIgnoreCase);

    private static readonly IReadOnlySet<string> Content = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "body", "bodyPreview", "attachments", "extensions", "multiValueExtendedProperties", "singleValueExtendedProperties",
    };

    public static Selection Select(string? select) => Selection.Read(select, "microsoft.graph.event", Known, Content);

    public static void Write(Utf8JsonWriter json, LocalMeeting meeting, Selection selection, GraphRequest request)
    {
        var key = ItemIds.KeyOf(meeting.Uid);
        json.WriteString("@odata.etag", $"W/\"{key:x16}\"");
        json.WriteString("id", request.ImmutableIds ? ItemIds.Immutable(key) : ItemIds.Mutable(key, 0));
        foreach (var (name, write) in Properties)
        {
            if (selection.Has(name))
            {
                write(json, name, meeting, request.TimeZone);
            }
        }
    }

    private static void Moment(Utf8JsonWriter json, string name, DateTimeOffset at, TimeZoneInfo zone)
    {
        json.WriteStartObject(name);
        json.WriteString("dateTime", TimeZoneInfo.ConvertTime(at, zone).DateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture));
        json.WriteString("timeZone", zone.Id);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, string name, string place)
    {
        json.WriteStartObject(name);
        json.WriteString("displayName", place);
        json.WriteString("locationType", "default");
        json.WriteString("uniqueIdType", place.Length == 0 ? "unknown" : "private");
        if (place.Length > 0)
        {
            json.WriteString("uniqueId", place);
        }

        json.WriteEndObject();
    }

    private static void Organizer(Utf8JsonWriter json, string name, LocalPerson person)
    {
        json.WriteStartObject(name);
        Person(json, person);
        json.WriteEndObject();
    }

    private static void Attendees(Utf8JsonWriter json, string name, IReadOnlyList<LocalAttendee> attendees)
    {
        json.WriteStartArray(name);
        foreach (var attendee in attendees)
        {
            json.WriteStartObject();
            json.WriteString("type", attendee.IsRoom ? "resource" : "required");
            Response(json, "status", attendee.Answer);
            Person(json, attendee.Person);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Person(Utf8JsonWriter json, LocalPerson person)
    {
        json.WriteStartObject("emailAddress");
        json.WriteString("name", person.Name ?? person.Address);
        json.WriteString("address", person.Address);
        json.WriteEndObject();
    }

    private static void Response(Utf8JsonWriter json, string name, LocalResponse answer)
    {
        json.WriteStartObject(name);
        json.WriteString("response", JsonNamingPolicy.CamelCase.ConvertName(answer.ToString()));
        json.WriteString("time", "0001-01-01T00:00:00Z");
        json.WriteEndObject();
    }
}
