using System.Globalization;
using MailCoach.Coaching.Mail;

namespace MailCoach.Graph.Wire;

/// <summary>Graph's calendar entries → ours. What was cancelled or declined was no meeting, and a whole day is none either.</summary>
internal static class EventReading
{
    private const string Declined = "declined";
    private const string Room = "resource";

    public static IEnumerable<CalendarEntry> Read(PageWire<EventWire> page)
    {
        foreach (var entry in page.Value)
        {
            if (entry is { Id: { } id, IsCancelled: not true, IsAllDay: not true } && entry.ResponseStatus?.Response != Declined && Moment(entry.Start) is { } start)
            {
                yield return new CalendarEntry(id, start, entry.IsOnlineMeeting == true, entry.Location?.DisplayName, People(entry));
            }
        }
    }

    private static string[] People(EventWire entry) =>
    [
        .. (entry.Attendees ?? []).Where(attendee => attendee is not null && attendee.Type != Room && attendee.Status?.Response != Declined)
            .Select(attendee => attendee!.EmailAddress?.Address)
            .Append(entry.Organizer?.EmailAddress?.Address)
            .Where(address => !string.IsNullOrWhiteSpace(address))
            .Select(address => address!.Trim().ToLowerInvariant())
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>We ask for UTC; a server that does not listen names its own zone.</summary>
    private static DateTimeOffset? Moment(EventTimeWire? time)
    {
        if (!DateTime.TryParse(time?.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
        {
            return null;
        }

        var zone = time?.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : TimeZoneInfo.Utc;
        clock = DateTime.SpecifyKind(clock, DateTimeKind.Unspecified);
        return new DateTimeOffset(clock, zone.GetUtcOffset(clock)).ToUniversalTime();
    }
}
