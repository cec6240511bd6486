using MailCoach.Coaching.Mail;
using MailCoach.Storage.Engines;
using MailCoach.Storage.Sealing;

namespace MailCoach.Storage;

public sealed partial class MailboxRows
{
    /// <summary>Puts the calendar in the place of the one that was kept; null keeps none.</summary>
    public Task SaveCalendarAsync(OwnersCalendar? calendar, CancellationToken ct) =>
        WriteAsync((work, sealer, _) => PutCalendarAsync(work, sealer, calendar), ct);

    private Task<int> PutCalendarAsync(Work work, Sealer sealer, OwnersCalendar? calendar)
    {
        var body = calendar is null ? null : sealer.Seal(Place.Of("mailbox.calendar", mailbox), CalendarPayload.Write(calendar));
        return work.ExecuteAsync("update mailbox set calendar = @body where id = @mailbox", new { body, mailbox });
    }
}
