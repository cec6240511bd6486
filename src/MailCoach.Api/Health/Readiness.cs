using MailCoach.Storage;

namespace MailCoach.Api.Health;

/// <summary>Whether the database answers. It is asked once a second at most, however often the host is: the question is open to everybody.</summary>
public sealed class Readiness(MailboxDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private Task<bool>? asked;
    private long askedAt;

    public Task<bool> IsReachableAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (asked is null || (asked.IsCompleted && clock.GetElapsedTime(askedAt) >= Fresh))
            {
                askedAt = clock.GetTimestamp();
                asked = Task.Run(() => database.IsReachableAsync(CancellationToken.None), CancellationToken.None);
            }

            return asked.WaitAsync(cancellationToken);
        }
    }
}
