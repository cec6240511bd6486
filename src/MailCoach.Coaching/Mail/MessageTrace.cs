using System.Runtime.InteropServices;

namespace MailCoach.Coaching.Mail;

/// <summary>
/// What is kept of a mail with somebody who is no client: numbers only, for the owner's own baselines.
/// <paramref name="Conversation"/> and <paramref name="Person"/> are keyed hashes and lead back to nobody;
/// the person is the sender of mail that came in and the first recipient of mail that went out.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MessageTrace(ulong Conversation, ulong Person, DateTimeOffset At, TraceFlags Flags);

[Flags]
public enum TraceFlags
{
    None = 0,

    /// <summary>The owner wrote it.</summary>
    Mine = 1,
    Read = 2,
    Flagged = 4,
    HighImportance = 8,
    HasAttachments = 16,

    /// <summary>An automatic reply, a newsletter, a notice, a meeting: nobody waits for an answer to it.</summary>
    Automatic = 32,
}
