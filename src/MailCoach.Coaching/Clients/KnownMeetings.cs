using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>What may be kept of a calendar: meetings with people whose mail is kept whole, and of those only when, how and with whom.</summary>
public static class KnownMeetings
{
    public static IReadOnlyList<Meeting> Of(IEnumerable<CalendarEntry> entries, ClientDirectory directory, Owner owner)
    {
        var meetings = new List<Meeting>();
        foreach (var entry in entries.GroupBy(entry => entry.Id).Select(same => same.Last()))
        {
            var known = entry.People.Where(address => !owner.Addresses.Contains(address) && KeepRule.KeepsMailOf(directory, address))
                .Distinct().Order(StringComparer.Ordinal).ToList();
            if (known.Count > 0 && MeetingPlace.ChannelOf(entry) is { } channel)
            {
                meetings.Add(new Meeting(entry.Start, channel, known));
            }
        }

        return [.. meetings.OrderBy(meeting => meeting.At).ThenBy(meeting => meeting.With[0], StringComparer.Ordinal)];
    }

    /// <summary>The meetings without these people, and without the meetings that were with them alone.</summary>
    public static IReadOnlyList<Meeting> Without(IReadOnlyList<Meeting> meetings, Func<string, bool> forgotten) =>
        meetings.Any(meeting => meeting.With.Any(forgotten))
            ? [.. meetings.Select(meeting => meeting with { With = [.. meeting.With.Where(address => !forgotten(address))] }).Where(meeting => meeting.With.Count > 0)]
            : meetings;
}
