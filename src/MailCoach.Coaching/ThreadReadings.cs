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

    /// <summary>The latest first.</summary>
    public static IReadOnlyList<ThreadReading> Read(ClientReader reader, DateTimeOffset now)
    {
        var threads = new Opened?[reader.Conversations.Count];
        for (var i = 0; i < reader.Mailbox.Messages.Count; i++)
        {
            var thread = threads[reader.Conversations[i]] ??= new Opened([]);
            thread.Mails.Add(reader.Mailbox.Messages[i]);
            thread.Client ??= reader.Clients[i] is { State: not ClientState.NotClient } client ? client : null;
        }

        return [.. threads.OfType<Opened>().Select(thread => Read(thread, reader, now)).OfType<ThreadReading>()
            .OrderByDescending(thread => thread.LastMessageAt.UtcTicks).ThenBy(thread => thread.ConversationId, StringComparer.Ordinal)];
    }

    private static ThreadReading? Read(Opened opened, ClientReader reader, DateTimeOffset now)
    {
        if (opened.Client is not { } client)
        {
            return null;
        }

        var thread = opened.Mails;
        var timeline = thread.ConvertAll(message => new ThreadMail(message.At, PartyOf(message, client, reader), message.Id));
        return new ThreadReading
        {
            ConversationId = thread[0].ConversationId,
            ClientId = client.Id,
            SubjectMessageId = (thread.Find(message => message.Subject.Length > 0) ?? thread[0]).Id,
            LastMessageAt = thread[^1].At,
            WaitingOn = Turn(thread, timeline, client, reader, now),
            Stress = reader.Stress.Threads.GetValueOrDefault(thread[0].ConversationId) ?? NoStress,
            Timeline = timeline,
        };
    }

    private static ThreadParty PartyOf(MessageMetadata message, Client client, ClientReader reader) =>
        reader.Mailbox.Owner.Wrote(message) ? ThreadParty.Me
        : message.From is { } sender && reader.Directory.Of(sender.Address)?.Id == client.Id ? ThreadParty.Them
        : ThreadParty.Other;

    /// <summary>A mail of the owner's to somebody else, a forward to a colleague, leaves the turn where it was.</summary>
    private static bool Reaches(MessageMetadata message, Client client, ClientReader reader) =>
        message.To.Concat(message.Cc).Any(person => reader.Directory.Of(person.Address)?.Id == client.Id);

    /// <summary>The last mail that a person of the two wrote decides: who got it, and whether it leaves anything to answer.</summary>
    private static WaitingOn Turn(IReadOnlyList<MessageMetadata> thread, List<ThreadMail> timeline, Client client, ClientReader reader, DateTimeOffset now)
    {
        var owner = reader.Mailbox.Owner;
        for (var last = thread.Count - 1; last >= 0; last--)
        {
            var message = thread[last];
            if (now - message.At > Patience)
            {
                return WaitingOn.Nobody;
            }

            if (timeline[last].From == ThreadParty.Other || AutomaticMail.Is(message) || (timeline[last].From == ThreadParty.Me && !Reaches(message, client, reader)))
            {
                continue;
            }

            if (ClosingMail.Is(message))
            {
                return WaitingOn.Nobody;
            }

            return timeline[last].From == ThreadParty.Me ? WaitingOn.Them
                : message.To.Any(owner.IsMe) || !message.Cc.Any(owner.IsMe) ? WaitingOn.Me
                : WaitingOn.Nobody;
        }

        return WaitingOn.Nobody;
    }

    private sealed record Opened(List<MessageMetadata> Mails)
    {
        public Client? Client { get; set; }
    }
}
