using MailCoach.Coaching.Clients;

namespace MailCoach.Coaching;

/// <summary>
/// A mailbox, read once: clients, then payments, stress and fit, then advice. Recomputed whole, never patched,
/// so that the order in which mail came does not matter.
/// </summary>
public sealed record MailboxReading
{
    public required DateOnly AsOf { get; init; }

    /// <summary>By client id; also those who are no clients.</summary>
    public required IReadOnlyDictionary<string, ClientReading> Clients { get; init; }

    public required IReadOnlyList<ThreadReading> Threads { get; init; }

    public required ClientDirectory Directory { get; init; }

    /// <summary>Reads everything as of an instant; what is dated after it is unknown.</summary>
    public static MailboxReading Read(Mailbox mailbox, DateTimeOffset now)
    {
        throw new NotImplementedException();
    }
}
