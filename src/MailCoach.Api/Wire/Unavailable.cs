using MailCoach.Storage;
using Orleans.Runtime;
using Orleans.Serialization;

namespace MailCoach.Api.Wire;

/// <summary>What will be right again by itself: the database is away, or a mailbox is on its way from one host to another.</summary>
public static class Unavailable
{
    /// <summary>When it is worth asking again.</summary>
    public static TimeSpan Soon { get; } = TimeSpan.FromSeconds(5);

    public static bool Is(Exception error) => error switch
    {
        OrleansException or TimeoutException or MailboxTakenException => true,

        // An error of a type that this host does not know comes across the grain's boundary by its name.
        UnavailableExceptionFallbackException { ExceptionType: { } type } => type.Contains("Npgsql", StringComparison.Ordinal) || type.Contains(nameof(MailboxTakenException), StringComparison.Ordinal),
        _ => MailboxDatabase.IsAway(error) || (error.InnerException is { } inner && Is(inner)),
    };
}
