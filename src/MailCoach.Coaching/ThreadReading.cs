using System.Runtime.InteropServices;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching;

/// <summary>One conversation with a client.</summary>
public sealed record ThreadReading
{
    public required string ConversationId { get; init; }

    public required string ClientId { get; init; }

    /// <summary>The mail whose subject stands for the thread.</summary>
    public required string SubjectMessageId { get; init; }

    public required DateTimeOffset LastMessageAt { get; init; }

    public required WaitingOn WaitingOn { get; init; }

    public required StressStanding Stress { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<ThreadMail> Timeline { get; init; }
}

[StructLayout(LayoutKind.Auto)]
public readonly record struct ThreadMail(DateTimeOffset At, ThreadParty From, string MessageId);

public enum ThreadParty
{
    Me,
    Them,
    Other,
}

public enum WaitingOn
{
    Me,
    Them,
    Nobody,
}
