using System.Globalization;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Sample;

/// <summary>The sample's calendar: standing meetings with a few clients, and what stands in anybody's calendar beside them.</summary>
internal static class Appointments
{
    public static void Tell(LocalMailbox mailbox, LocalPerson owner, Calendar calendar)
    {
        var series = 0;
        foreach (var appointment in Diary.Read<Appointment[]>("appointments.json"))
        {
            series++;
            for (var age = appointment.First; age >= appointment.Latest; age -= appointment.Every)
            {
                var day = Calendar.Workday(calendar.DaysAgo(age));
                if (!calendar.IsAway(day))
                {
                    mailbox.Add(On(day, appointment, string.Create(CultureInfo.InvariantCulture, $"{series}-{age}@samrivers.example"), owner, calendar));
                }
            }
        }
    }

    private static LocalMeeting On(DateOnly day, Appointment appointment, string uid, LocalPerson owner, Calendar calendar)
    {
        var begins = appointment.IsAllDay ? day.ToDateTime(TimeOnly.MinValue) : day.ToDateTime(appointment.Time);
        var people = appointment.With.Select(person => person.Split('|') is [var name, var address] ? new LocalPerson(address, name) : owner).ToList();
        return new LocalMeeting
        {
            Uid = uid,
            Start = calendar.Instant(begins),
            End = calendar.Instant(appointment.IsAllDay ? begins.AddDays(1) : begins.AddMinutes(appointment.Minutes)),
            Subject = appointment.Subject,
            Organizer = people.Count > 0 ? people[0] : owner,
            Attendees = people.Count == 0 ? [] : [new LocalAttendee(owner), .. people.Select(person => new LocalAttendee(person))],
            IsOnline = appointment.IsOnline,
            Place = appointment.Place,
            IsAllDay = appointment.IsAllDay,
            IsCancelled = appointment.IsCancelled,
            Answer = people.Count == 0 ? LocalResponse.Organizer : appointment.IsDeclined ? LocalResponse.Declined : LocalResponse.Accepted,
        };
    }
}

/// <summary>A standing entry of the calendar, as the story file tells it. Ages are days before today.</summary>
internal sealed record Appointment
{
    /// <summary>Name and address of everybody but the owner; the first one calls it.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    public required string Subject { get; init; }

    public required int Latest { get; init; }

    public required int First { get; init; }

    public required int Every { get; init; }

    public TimeOnly Time { get; init; } = new(10, 0);

    public int Minutes { get; init; } = 45;

    public bool IsOnline { get; init; }

    public string Place { get; init; } = "";

    public bool IsAllDay { get; init; }

    public bool IsCancelled { get; init; }

    public bool IsDeclined { get; init; }
}
