using System.Globalization;
using System.Text.Json;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary><c>/me/calendarView</c>: what stands in the calendar between two moments, each occurrence on its own.</summary>
internal static class CalendarView
{
    private const int LargestTop = 1000;

    public static void Write(Utf8JsonWriter json, GraphRequest request, LocalMailbox mailbox)
    {
        Lists.Refuse(request);
        if (request["$filter"] is not null)
        {
            throw GraphRefusal.BadQuery("LocalGraph does not filter the calendar.");
        }

        var selection = EventJson.Select(request["$select"]);
        var (from, to) = (Moment(request, "startDateTime"), Moment(request, "endDateTime"));
        var top = request.Number("$top", least: 1);
        if (top > LargestTop)
        {
            throw GraphRefusal.BadQuery($"Invalid value '{top}' for $top query option found. The $top query option must be between 1 and {LargestTop}.");
        }

        var skip = request.Number("$skip", least: 0) ?? 0;
        var matching = Ordered(mailbox.Meetings().Where(meeting => meeting.Start < to && meeting.End > from), request["$orderby"]);
        var page = matching.Skip(skip).Take(top ?? request.PageSize).ToList();

        var selected = selection.Text.Length == 0 ? "" : $"({selection.Text})";
        json.WriteString("@odata.context", $"{request.BaseUrl}/$metadata#users('{OwnerJson.UserId(mailbox.Owner)}')/calendarView{selected}");
        if (request.Flag("$count"))
        {
            json.WriteNumber("@odata.count", matching.Count);
        }

        json.WriteStartArray("value");
        foreach (var meeting in page)
        {
            json.WriteStartObject();
            EventJson.Write(json, meeting, selection, request);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (skip + page.Count < matching.Count)
        {
            json.WriteString("@odata.nextLink", Lists.Next(request, skip + page.Count));
        }
    }

    /// <summary>A moment without an offset is meant as UTC.</summary>
    private static DateTimeOffset Moment(GraphRequest request, string option) =>
        request[option] is not { Length: > 0 } text
            ? throw new GraphRefusal(400, "ErrorInvalidParameter", "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.")
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment
        : throw new GraphRefusal(400, "ErrorInvalidParameter", $"The value '{text}' of parameter '{option}' is invalid.");

    private static List<LocalMeeting> Ordered(IEnumerable<LocalMeeting> oldestFirst, string? order) => order switch
    {
        null or "start/dateTime" or "start/dateTime asc" => [.. oldestFirst],
        "start/dateTime desc" => [.. oldestFirst.Reverse()],
        _ => throw GraphRefusal.BadQuery($"LocalGraph does not order the calendar by '{order}'."),
    };
}
