using MailCoach.Coaching.Said;

namespace MailCoach.Api.Clients;

/// <summary>A last day belongs to an ending, and no earlier than the day it was said: whatever comes after it would count as reopened.</summary>
public static class TalkDays
{
    /// <summary>The key of the sentence that says what is wrong with the last day; null where nothing is. What is not known yet is not judged.</summary>
    public static string? Wrong(TalkKind? kind, DateOnly? saidOn, DateOnly? lastDay) =>
        lastDay is null ? null
        : kind == TalkKind.Raise ? "error.lastDayOfRaise"
        : lastDay < saidOn ? "error.lastDayBeforeSaid"
        : null;
}
