namespace MailCoach.LocalGraph.Mail;

/// <summary>The calendar that belongs to the mailbox.</summary>
public sealed partial class LocalMailbox
{
    private readonly Dictionary<string, LocalMeeting> meetings = new(StringComparer.Ordinal);

    /// <summary>Puts a meeting into the calendar; one with the same UID is replaced.</summary>
    public void Add(LocalMeeting meeting)
    {
        lock (door)
        {
            meetings[meeting.Uid] = meeting;
        }
    }

    public void RemoveMeeting(string uid)
    {
        lock (door)
        {
            meetings.Remove(uid);
        }
    }

    /// <summary>Every meeting, by when it begins.</summary>
    public IReadOnlyList<LocalMeeting> Meetings()
    {
        lock (door)
        {
            return [.. meetings.Values.OrderBy(meeting => meeting.Start).ThenBy(meeting => meeting.Uid, StringComparer.Ordinal)];
        }
    }
}
