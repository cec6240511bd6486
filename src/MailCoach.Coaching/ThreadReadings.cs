using System.Collections.Frozen;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching;

/// <summary>The conversations with clients, and whose turn it is in each.</summary>
internal static class ThreadReadings
{
    /// <summary>What nobody answered for so long, nobody waits for any more.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(30);

    private static readonly StressStanding NoStress = new() { IsStressful = false };

    private static readonly FrozenSet<string> Closing = MailWords.Of(words => words.Closing).Select(words => FoldedText.Squeezed(words)).ToFrozenSet();

    /// <summary>The latest first.</summary>
    public static IReadOnlyList<ThreadReading> Read(ClientReader reader, DateTimeOffset now) =>
        [.. reader.InOrder.GroupBy(message => message.ConversationId, StringComparer.Ordinal)
            .Select(thread => Read([.. thread], reader, now)).OfType<ThreadReading>()
            .OrderByDescending(thread => thread.LastMessageAt).ThenBy(thread => thread.ConversationId, StringComparer.Ordinal)];

    private static ThreadReading? Read(IReadOnlyList<MessageMetadata> thread, ClientReader reader, DateTimeOffset now)
    {
        var client = thread.Select(reader.Directory.Of).FirstOrDefault(client => client is not null && client.State != ClientState.NotClient);
        if (client is null)
        {
            return null;
        }

        var timeline = thread.Select(message => new ThreadMail(message.At, PartyOf(message, client, reader), message.Id)).ToList();
        return new ThreadReading
        {
            ConversationId = thread[0].ConversationId,
            ClientId = client.Id,
            SubjectMessageId = (thread.FirstOrDefault(message => message.Subject.Length > 0) ?? thread[0]).Id,
            LastMessageAt = thread[^1].At,
            WaitingOn = Turn(thread, timeline, reader.Mailbox.Owner, now),
            Stress = reader.Stress.Threads.GetValueOrDefault(thread[0].ConversationId) ?? NoStress,
            Timeline = timeline,
        };
    }

    private static ThreadParty PartyOf(MessageMetadata message, Client client, ClientReader reader) =>
        reader.Mailbox.Owner.Wrote(message) ? ThreadParty.Me
        : message.From is { } sender && reader.Directory.Of(sender.Address)?.Id == client.Id ? ThreadParty.Them
        : ThreadParty.Other;

    /// <summary>The last mail that a person of the two wrote decides: who got it, and whether it leaves anything to answer.</summary>
    private static WaitingOn Turn(IReadOnlyList<MessageMetadata> thread, List<ThreadMail> timeline, Owner owner, DateTimeOffset now)
    {
        for (var last = thread.Count - 1; last >= 0; last--)
        {
            var message = thread[last];
            if (timeline[last].From == ThreadParty.Other || AutomaticMail.Is(message))
            {
                continue;
            }

            if (now - message.At > Patience || Closing.Contains(FoldedText.Squeezed(MailSubject.Read(message.Subject).Core)))
            {
                return WaitingOn.Nobody;
            }

            return timeline[last].From == ThreadParty.Me ? WaitingOn.Them
                : message.To.Any(owner.IsMe) || !message.Cc.Any(owner.IsMe) ? WaitingOn.Me
                : WaitingOn.Nobody;
        }

        return WaitingOn.Nobody;
    }
}
