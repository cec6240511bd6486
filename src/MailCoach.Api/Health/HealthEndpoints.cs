using MailCoach.Api.Hosting;
using MailCoach.Api.Wire;

namespace MailCoach.Api.Health;

/// <summary>Alive: the process answers. Ready: its database does, too, and the host is not about to stop.</summary>
public static class HealthEndpoints
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Ok(new HealthAnswer("live"))).Produces<HealthAnswer>().WithTags("Health").WithName("Live").WithSummary("The process answers")
            .WithDescription("For the machine that watches the host.");
        app.MapGet("/health/ready", ReadyAsync).Produces<HealthAnswer>().WithTags("Health").WithName("Ready").WithSummary("Its database does, too")
            .WithDescription("For the machine that sends requests to the host: 503 while its database does not answer.");
    }

    private static async Task<IResult> ReadyAsync(Readiness readiness, Stopping stopping, CancellationToken cancellationToken) =>
        !stopping.Announced && await readiness.IsReachableAsync(cancellationToken)
            ? Results.Ok(new HealthAnswer("ready"))
            : throw new ProblemException(StatusCodes.Status503ServiceUnavailable, "unavailable") { RetryAfter = Soon };
}

/// <summary>"live" or "ready".</summary>
public sealed record HealthAnswer(string Status);
