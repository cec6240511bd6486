using MailCoach.Api.Clients;
using MailCoach.Api.Mailboxes;
using MailCoach.Coaching;
using MailCoach.Coaching.Stress;

namespace MailCoach.Api.Threads;

/// <summary>One conversation with a client at a glance.</summary>
public record ThreadSummary
{
    public required string ConversationId { get; init; }

    public required string Subject { get; init; }

    public required string ClientId { get; init; }

    public required int Messages { get; init; }

    public required DateTimeOffset LastMessageAt { get; init; }

    public required WaitingOn WaitingOn { get; init; }

    public required ThreadStress Stress { get; init; }

    public static ThreadSummary Of(ThreadReading thread, MailboxView view, string language) => new()
    {
        ConversationId = view.Show(thread.SubjectMessageId)?.ConversationId ?? "",
        Subject = view.SubjectOf(thread.SubjectMessageId) ?? "",
        ClientId = thread.ClientId,
        Messages = thread.Timeline.Count,
        LastMessageAt = thread.LastMessageAt,
        WaitingOn = thread.WaitingOn,
        Stress = new ThreadStress(thread.Stress.Score, thread.Stress.Level, SignalAnswer.Of(thread.Stress.Signals, view, language)),
    };
}

public sealed record ThreadReport : ThreadSummary
{
    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<TimelineAnswer> Timeline { get; init; }

    public static new ThreadReport Of(ThreadReading thread, MailboxView view, string language)
    {
        var summary = ThreadSummary.Of(thread, view, language);
        return new ThreadReport
        {
            ConversationId = summary.ConversationId,
            Subject = summary.Subject,
            ClientId = summary.ClientId,
            Messages = summary.Messages,
            LastMessageAt = summary.LastMessageAt,
            WaitingOn = summary.WaitingOn,
            Stress = summary.Stress,
            Timeline = [.. thread.Timeline.Select(mail => (mail, shown: view.Show(mail.MessageId)))
                .Select(line => new TimelineAnswer(line.mail.At, line.mail.From, line.shown?.Id ?? "", line.shown?.WebLink))],
        };
    }
}

public sealed record ThreadStress(int? Score, StressLevel? Level, IReadOnlyList<SignalAnswer> Signals);

public sealed record TimelineAnswer(DateTimeOffset At, ThreadParty From, string MessageId, string? WebLink);
