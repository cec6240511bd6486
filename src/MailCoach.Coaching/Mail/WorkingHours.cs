namespace MailCoach.Coaching.Mail;

/// <summary>When the owner works, on the owner's own clock. <paramref name="End"/> is the first minute that is free again.</summary>
public sealed record WorkingHours(IReadOnlySet<DayOfWeek> Days, TimeOnly Start, TimeOnly End)
{
    /// <summary>Monday to Friday, eight to five: what Outlook assumes of a new mailbox.</summary>
    public static WorkingHours Usual { get; } = new(
        new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday },
        new TimeOnly(8, 0),
        new TimeOnly(17, 0));

    public bool Contains(DateTime local) => Days.Contains(local.DayOfWeek) && TimeOnly.FromDateTime(local).IsBetween(Start, End);
}
