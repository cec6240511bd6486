using MailCoach.Coaching;
using MailCoach.Coaching.Mail;

namespace MailCoach.Storage.Sealing;

/// <summary>The owner's calendar as bytes.</summary>
internal static class CalendarPayload
{
    public static ReadOnlySpan<byte> Write(OwnersCalendar calendar)
    {
        var to = new PayloadWriter().Number(1).Number(calendar.Granted ? 1 : 0).Number(calendar.Meetings.Count);
        foreach (var meeting in calendar.Meetings)
        {
            to.Number(meeting.At.ToUnixTimeMilliseconds()).Number((int)meeting.Channel).Number(meeting.With.Count);
            foreach (var address in meeting.With)
            {
                to.Text(address);
            }
        }

        return to.Written;
    }

    public static OwnersCalendar Read(ReadOnlySpan<byte> payload)
    {
        var from = new PayloadReader(payload);
        from.Number();
        var granted = from.Number() == 1;
        var meetings = new Meeting[from.Number()];
        var shared = new SharedTexts();
        for (var index = 0; index < meetings.Length; index++)
        {
            var at = DateTimeOffset.FromUnixTimeMilliseconds(from.Number());
            var channel = (Channel)from.Number();
            var with = new string[from.Number()];
            for (var person = 0; person < with.Length; person++)
            {
                with[person] = from.Text(shared)!;
            }

            meetings[index] = new Meeting(at, channel, with);
        }

        return new OwnersCalendar(granted, meetings);
    }
}
