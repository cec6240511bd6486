using System.Threading.RateLimiting;
using MailCoach.Api.Wire;

namespace MailCoach.Api.Hosting;

/// <summary>
/// Service mode: whoever asks more than their share is told to wait (429), and when all together ask more than the host can do, the next one is (503).
/// A person's requests beyond <see cref="LoadLimits.RequestsPerPerson"/> wait in line behind each other and not before anybody else's.
/// </summary>
public sealed class Crowd : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<string> minutes;
    private readonly PartitionedRateLimiter<string> turns;
    private readonly PartitionedRateLimiter<string> heavy;
    private readonly ConcurrencyLimiter places;

    public Crowd(MailCoachSettings settings)
    {
        var (perMinute, limits) = (settings.RateLimitPerMinute, settings.Limits);
        minutes = PartitionedRateLimiter.Create<string, string>(person => RateLimitPartition.GetTokenBucketLimiter(person, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = perMinute / 60,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));

        // Whoever keeps to the rate is never refused for asking all of it at once: the line is as long as the rate is high.
        turns = Line(limits.RequestsPerPerson, perMinute);
        heavy = Line(1, limits.RequestsPerPerson);
        places = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = limits.Requests });
    }

    /// <param name="person">Null: nobody signed in asks; health and the pane's files are never limited.</param>
    public async Task ServeAsync(HttpContext context, string? person, RequestDelegate next)
    {
        if (person is null)
        {
            await next(context);
            return;
        }

        using var minute = minutes.AttemptAcquire(person);
        if (!minute.IsAcquired)
        {
            await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "too-many-requests");
            return;
        }

        if (context.GetEndpoint()?.Metadata.GetMetadata<StaysOpen>() is not null)
        {
            await next(context);
            return;
        }

        using var turn = await turns.AcquireAsync(person, 1, context.RequestAborted);
        if (!turn.IsAcquired)
        {
            await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "too-many-requests");
            return;
        }

        using var alone = context.GetEndpoint()?.Metadata.GetMetadata<OneAtATime>() is null ? null : await heavy.AcquireAsync(person, 1, context.RequestAborted);
        if (alone is { IsAcquired: false })
        {
            await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "too-many-requests");
            return;
        }

        using var place = places.AttemptAcquire();
        if (!place.IsAcquired)
        {
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, "unavailable");
            return;
        }

        await next(context);
    }

    public void Dispose()
    {
        minutes.Dispose();
        turns.Dispose();
        heavy.Dispose();
        places.Dispose();
    }

    private static PartitionedRateLimiter<string> Line(int atOnce, int waiting) =>
        PartitionedRateLimiter.Create<string, string>(person => RateLimitPartition.GetConcurrencyLimiter(person, _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = atOnce,
            QueueLimit = waiting,
        }));

    /// <summary>Written at once: a refusal in a flood should cost less than an answer.</summary>
    private static Task RefuseAsync(HttpContext context, int status, string slug) =>
        Problems.WriteAsync(context, new ProblemException(status, slug) { RetryAfter = Soon });
}

/// <summary>Marks a route whose answer goes on for as long as somebody listens; it has bounds of its own.</summary>
public sealed record StaysOpen;

/// <summary>Marks a route that holds a whole mailbox or a whole file in memory: of one person's such requests the next begins when the one before has ended.</summary>
public sealed record OneAtATime;
