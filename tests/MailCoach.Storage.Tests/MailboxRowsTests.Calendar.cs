using System.Text;
using MailCoach.Coaching;
using MailCoach.Coaching.Mail;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests;

public abstract partial class MailboxRowsTests
{
    private static readonly OwnersCalendar Meetings = new(true,
    [
        new Meeting(Monday, Channel.VideoCall, ["rosamund@larkspur.example", "wilhelmina@larkspur.example"]),
        new Meeting(Monday.AddDays(7), Channel.InPerson, ["rosamund@larkspur.example"]),
    ]);

    [Fact]
    public async Task A_calendar_is_read_back_as_it_was_kept_and_takes_the_place_of_the_last_one()
    {
        var rows = await database.WithFoldersAsync();
        Assert.Null((await rows.LoadAsync(None)).Calendar);

        await rows.SaveCalendarAsync(Meetings, None);
        var kept = (await rows.LoadAsync(None)).Calendar!;
        Assert.True(kept.Granted);
        Assert.Equal(Meetings.Meetings.Select(meeting => (meeting.At, meeting.Channel, string.Join(' ', meeting.With))), kept.Meetings.Select(meeting => (meeting.At, meeting.Channel, string.Join(' ', meeting.With))));

        await rows.SaveCalendarAsync(OwnersCalendar.Refused, None);
        var refused = (await rows.LoadAsync(None)).Calendar!;
        Assert.False(refused.Granted);
        Assert.Empty(refused.Meetings);

        await rows.SaveCalendarAsync(null, None);
        Assert.Null((await rows.LoadAsync(None)).Calendar);
    }

    [Fact]
    public async Task Nobody_reads_in_the_database_whom_the_owner_met()
    {
        var rows = await database.WithFoldersAsync();
        await rows.SaveCalendarAsync(Meetings, None);

        Assert.DoesNotContain("rosamund", Encoding.Latin1.GetString(await home.RawAsync()), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_forgotten_client_leaves_the_calendar_in_the_same_step()
    {
        var rows = await database.WithFoldersAsync();
        await rows.SaveCalendarAsync(Meetings, None);
        await rows.ForgetAsync([], [new Said("forgotten", "f1", "{}")], None, calendar: Meetings with { Meetings = [] });

        var stored = await rows.LoadAsync(None);
        Assert.Empty(stored.Calendar!.Meetings);
        Assert.Single(stored.Words);
    }

    [Fact]
    public async Task A_deleted_mailbox_takes_its_calendar_along()
    {
        var rows = await database.WithFoldersAsync();
        await rows.SaveCalendarAsync(Meetings, None);
        await rows.DeleteAsync(None);

        Assert.Null((await (await database.OpenAsync("local", None)).LoadAsync(None)).Calendar);
    }
}
