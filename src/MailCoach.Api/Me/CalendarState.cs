namespace MailCoach.Api.Me;

/// <summary>Whether the owner's calendar helps to tell how they and a client mostly speak.</summary>
public enum CalendarState
{
    /// <summary>The host does not read calendars.</summary>
    Off,

    /// <summary>The next sync will ask for it.</summary>
    NotRead,

    /// <summary>The permission is missing: everything else is read all the same.</summary>
    NotGranted,

    Read,
}
