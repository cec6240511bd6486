namespace MailCoach.LocalGraph.Mail;

/// <summary>Whose mailbox it is: what <c>/me</c> and <c>/me/mailboxSettings</c> answer.</summary>
/// <param name="OtherAddresses">Further addresses that are also theirs.</param>
/// <param name="TimeZone">IANA name; Graph shows the Windows one.</param>
/// <param name="Locale">Such as <c>en-GB</c>.</param>
public sealed record LocalOwner(
    string Name,
    string Address,
    IReadOnlyList<string> OtherAddresses,
    string TimeZone,
    string Locale,
    TimeOnly WorkStart,
    TimeOnly WorkEnd)
{
    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    /// <summary>Graph speaks of time zones by their Windows names.</summary>
    public string WindowsTimeZone =>
        TimeZoneInfo.TryConvertIanaIdToWindowsId(TimeZone, out var windows) ? windows : TimeZone;
}
