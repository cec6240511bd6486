using MailCoach.Storage;
using Orleans.Runtime;

namespace MailCoach.Api.Wire;

/// <summary>What will be right again by itself: the database is away, or a mailbox is on its way from one host to another.</summary>
public static class Unavailable
{
    /// <summary>When it is worth asking again.</summary>
    public static TimeSpan Soon { get; } = TimeSpan.FromSeconds(5);

    /// <summary>The mailbox is awake elsewhere by now, or will be at once.</summary>
    public static bool IsMoving(Exception error) => error is MailboxTakenException or OrleansMessageRejectionException or SiloUnavailableException;

    public static bool Is(Exception error) =>
        error is MailboxDatabaseAwayException or OrleansException or TimeoutException or MailboxTakenException || (error.InnerException is { } inner && Is(inner));
}
