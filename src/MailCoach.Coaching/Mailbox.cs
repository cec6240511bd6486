using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching;

/// <summary>Everything a reading starts from: what was read and what the owner said. The moment it is read at comes beside it.</summary>
public sealed record Mailbox
{
    public required Owner Owner { get; init; }

    /// <summary>Mails with clients, with people not yet decided on, and notices about money; in any order, each id once.</summary>
    public required IReadOnlyList<MessageMetadata> Messages { get; init; }

    /// <summary>Mails with everybody else, for baselines.</summary>
    public IReadOnlyList<MessageTrace> Traces { get; init; } = [];

    /// <summary>Null where the calendar is not asked.</summary>
    public OwnersCalendar? Calendar { get; init; }

    public OwnersWord Word { get; init; } = OwnersWord.Nothing;

    /// <summary>Makes an opaque id (<c>[A-Za-z0-9_-]{1,64}</c>) from what it names; keyed per mailbox, the same for ever.</summary>
    public required Func<string, string> IdOf { get; init; }
}
