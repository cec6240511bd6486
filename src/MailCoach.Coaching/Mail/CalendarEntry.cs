namespace MailCoach.Coaching.Mail;

/// <summary>
/// A meeting that took place as far as the calendar knows, as it is read and never kept: a place may be somebody's home.
/// There is no member for what it was about, and there must never be one.
/// </summary>
/// <param name="Id">Graph's immutable id.</param>
/// <param name="IsOnline">The calendar made an online meeting of it.</param>
/// <param name="Place">As somebody wrote it: a room, an address, a link, a number to call; null where nothing was.</param>
/// <param name="People">Addresses of who called it and who was asked and did not decline, the owner's own among them; lower-case.</param>
public sealed record CalendarEntry(string Id, DateTimeOffset Start, bool IsOnline, string? Place, IReadOnlyList<string> People);
