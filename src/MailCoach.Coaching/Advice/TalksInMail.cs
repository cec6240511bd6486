using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Advice;

/// <summary>The talks that mail gives away: missed calls, voicemails, invitations, links to meet by.</summary>
internal static class TalksInMail
{
    /// <summary>An invitation goes out at most about a month ahead; what is said of a meeting afterwards is said within a day.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(31);

    private static readonly TimeSpan Behind = TimeSpan.FromDays(1);

    /// <summary>Those that do not stand in the calendar already: an invitation and its meeting are one talk.</summary>
    /// <param name="meetings">With the same client.</param>
    public static IEnumerable<Channel> Beside(IReadOnlyList<Meeting> meetings, IReadOnlyList<MessageMetadata> mails)
    {
        foreach (var mail in mails)
        {
            if (ChannelOf(mail) is { } channel && !meetings.Any(meeting => Announces(mail, channel, meeting)))
            {
                yield return channel;
            }
        }
    }

    /// <summary>The calendar knows best how an invited meeting was held; any other mail must speak of the same way.</summary>
    private static bool Announces(MessageMetadata mail, Channel channel, Meeting meeting) =>
        (mail.IsMeeting || channel == meeting.Channel) && meeting.At - mail.At <= Ahead && mail.At - meeting.At <= Behind;

    private static Channel? ChannelOf(MessageMetadata mail)
    {
        var subject = FoldedText.Of(mail.Subject);
        return ChannelWords.Videos.FoundInFolded(subject) ? Channel.VideoCall
            : mail.IsMeeting && ChannelWords.Places.FoundInFolded(subject) ? Channel.InPerson
            : ChannelWords.Calls.FoundInFolded(subject) ? Channel.Phone
            : null;
    }
}
