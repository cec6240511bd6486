using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Advice;

/// <summary>
/// How the two mostly speak. The owner's word wins; then meetings and notices of calls, then mail where it goes back and forth.
/// Calls leave no mail: where nothing speaks, the owner is asked.
/// </summary>
internal static class ChannelReading
{
    /// <summary>What was usual long ago is not asked: the last mails, in order of time.</summary>
    private const int Recent = 300;

    /// <summary>Two talks are a habit, one is an exception.</summary>
    private const int LeastTalks = 2;

    /// <summary>One talk for every so many mails, or more, and the talks are where things are said.</summary>
    private const int MailsATalk = 15;

    /// <summary>Fewer mails do not show that mail is the channel.</summary>
    private const int LeastMails = 10;

    /// <summary>Mails in a thread, on average, where two people talk by mail.</summary>
    private const double DenseThread = 2.5;

    public static ChannelAdvice Read(ClientWord? word, IReadOnlyList<MessageMetadata> theirMail, OwnersCalendar? calendar)
    {
        if (word?.UsualChannel is { } said)
        {
            return new ChannelAdvice(said, new Sentence("advice.channel.said"));
        }

        var longAgo = theirMail.Count > Recent ? theirMail[^Recent].At : DateTimeOffset.MinValue;
        theirMail = [.. theirMail.TakeLast(Recent)];
        IReadOnlyList<Meeting> meetings = [.. (calendar?.Meetings ?? []).Where(meeting => meeting.At >= longAgo)];
        var talks = TalksInMail.Beside(meetings, theirMail).Concat(meetings.Select(meeting => meeting.Channel)).ToList();
        var usual = talks.CountBy(channel => channel).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).FirstOrDefault();
        if (usual.Value >= LeastTalks && talks.Count * MailsATalk >= theirMail.Count)
        {
            var met = meetings.Any(meeting => meeting.Channel == usual.Key);
            return new ChannelAdvice(usual.Key, new Sentence(met ? KeyOf(usual.Key) + ".met" : KeyOf(usual.Key), [("count", usual.Value)]));
        }

        var threads = theirMail.Select(mail => mail.ConversationId).Distinct().Count();
        var bothWays = theirMail.Any(mail => mail.Folder == MailFolder.Sent) && theirMail.Any(mail => mail.Folder != MailFolder.Sent);
        return theirMail.Count >= LeastMails && bothWays && theirMail.Count >= DenseThread * threads
            ? new ChannelAdvice(Channel.Email, new Sentence("advice.channel.email", [("count", theirMail.Count)]))
            : new ChannelAdvice(null, new Sentence(calendar is { Granted: false } ? "advice.channel.unknown.noCalendar" : "advice.channel.unknown"));
    }

    private static string KeyOf(Channel channel) => channel switch
    {
        Channel.Phone => "advice.channel.phone",
        Channel.VideoCall => "advice.channel.videoCall",
        _ => "advice.channel.inPerson",
    };
}
