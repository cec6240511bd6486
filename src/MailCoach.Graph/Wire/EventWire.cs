namespace MailCoach.Graph.Wire;

/// <summary>An entry of the calendar as Graph sends it; anything may be missing or null. No member is content, and none is what it was about.</summary>
internal sealed class EventWire
{
    public static string[] Selected => ["id", "start", "isAllDay", "isCancelled", "isOnlineMeeting", "location", "responseStatus", "organizer", "attendees"];

    public string? Id { get; set; }

    public EventTimeWire? Start { get; set; }

    public bool? IsAllDay { get; set; }

    public bool? IsCancelled { get; set; }

    public bool? IsOnlineMeeting { get; set; }

    public LocationWire? Location { get; set; }

    public ResponseWire? ResponseStatus { get; set; }

    public RecipientWire? Organizer { get; set; }

    public List<AttendeeWire?>? Attendees { get; set; }
}

/// <summary>A wall clock and the zone it is read in.</summary>
internal sealed class EventTimeWire
{
    public string? DateTime { get; set; }

    public string? TimeZone { get; set; }
}

internal sealed class LocationWire
{
    public string? DisplayName { get; set; }
}

internal sealed class ResponseWire
{
    public string? Response { get; set; }
}

internal sealed class AttendeeWire
{
    public string? Type { get; set; }

    public ResponseWire? Status { get; set; }

    public EmailAddressWire? EmailAddress { get; set; }
}
