namespace MailCoach.LocalGraph.Mail;

/// <summary>An entry of the calendar as LocalGraph knows it, under the permission Calendars.ReadBasic: there is no member for content.</summary>
public sealed record LocalMeeting
{
    /// <summary>The iCalendar UID, once in a calendar; Graph's ids are derived from it.</summary>
    public required string Uid { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset End { get; init; }

    public string Subject { get; init; } = "";

    /// <summary>Who called it.</summary>
    public required LocalPerson Organizer { get; init; }

    public IReadOnlyList<LocalAttendee> Attendees { get; init; } = [];

    public bool IsOnline { get; init; }

    /// <summary>As it was typed; empty where nothing was.</summary>
    public string Place { get; init; } = "";

    public bool IsAllDay { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>What the owner of the mailbox answered.</summary>
    public LocalResponse Answer { get; init; } = LocalResponse.Accepted;
}

/// <summary>Somebody, or a room, that was asked to come.</summary>
public sealed record LocalAttendee(LocalPerson Person, LocalResponse Answer = LocalResponse.Accepted, bool IsRoom = false);

/// <summary>What was answered to an invitation, as Graph spells it.</summary>
public enum LocalResponse
{
    None,
    Organizer,
    TentativelyAccepted,
    Accepted,
    Declined,
    NotResponded,
}
