namespace MailCoach.Coaching.Mail;

/// <summary>What the owner's calendar told where it was asked.</summary>
/// <param name="Granted">False where the permission was not given: then there are no meetings, and nothing may be read into that.</param>
/// <param name="Meetings">Of the last twelve months, with known people only.</param>
public sealed record OwnersCalendar(bool Granted, IReadOnlyList<Meeting> Meetings)
{
    /// <summary>How far back a calendar is read, in months: what was usual before is not asked.</summary>
    public const int Months = 12;

    public static OwnersCalendar Refused { get; } = new(false, []);
}
