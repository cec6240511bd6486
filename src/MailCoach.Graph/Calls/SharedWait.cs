namespace MailCoach.Graph.Calls;

/// <summary>One wait for all calls of a mailbox: a throttle is the mailbox's, and calling on while it lasts prolongs it.</summary>
internal sealed class SharedWait(TimeProvider clock)
{
    /// <summary>Longer than this is not waited for but told.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly Lock holding = new();
    private DateTimeOffset until;

    public void Begin(TimeSpan wait)
    {
        lock (holding)
        {
            var end = clock.GetUtcNow() + wait;
            until = end > until ? end : until;
        }
    }

    /// <summary>Zero when nothing is to be waited for.</summary>
    public TimeSpan Left
    {
        get
        {
            lock (holding)
            {
                var left = until - clock.GetUtcNow();
                return left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Sits the wait out, however often it is prolonged meanwhile.</summary>
    /// <exception cref="GraphUnavailableException">The wait is too long to sit out.</exception>
    public async Task PassAsync(CancellationToken ct)
    {
        for (var left = Left; left > TimeSpan.Zero; left = Left)
        {
            if (left > Longest)
            {
                throw new GraphUnavailableException(left);
            }

            GraphMeasures.Wait(left);
            await Task.Delay(left, clock, ct);
        }
    }
}
