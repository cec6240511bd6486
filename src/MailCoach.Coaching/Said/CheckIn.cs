namespace MailCoach.Coaching.Said;

/// <summary>How it felt when they popped up. <paramref name="Dread"/>: 0 fine to 4 dread.</summary>
public sealed record CheckIn(string Id, string ClientId, int Dread, CheckInAbout About, DateTimeOffset At, string? ConversationId);

public enum CheckInAbout
{
    Mail,
    Call,
    Meeting,
}
