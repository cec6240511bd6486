namespace MailCoach.Coaching.Mail;

/// <summary>The freelancer whose mailbox it is: what Graph says, with the owner's preferences already applied on top.</summary>
public sealed record Owner
{
    public string? Name { get; init; }

    /// <summary>Every address that is "me", lower-case.</summary>
    public required IReadOnlySet<string> Addresses { get; init; }

    public required TimeZoneInfo TimeZone { get; init; }

    public WorkingHours Hours { get; init; } = WorkingHours.Usual;

    /// <summary>Days from invoice to due date where nothing else is agreed.</summary>
    public int PaymentTermDays { get; init; } = 30;

    public bool IsMe(MailPerson? person) => person is not null && Addresses.Contains(person.Address);

    public bool Wrote(MessageMetadata message) => IsMe(message.From) || (message.From is null && message.Folder == MailFolder.Sent);

    /// <summary>The owner's wall clock at an instant, daylight saving included.</summary>
    public DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, TimeZone).DateTime;

    public DateOnly Date(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant));
}
