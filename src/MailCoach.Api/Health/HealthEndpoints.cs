using MailCoach.Api.Hosting;
using MailCoach.Api.Wire;
using MailCoach.Storage;

namespace MailCoach.Api.Health;

/// <summary>Alive: the process answers. Ready: its database does, too, and the host is not about to stop.</summary>
public static class HealthEndpoints
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Ok(new { status = "live" })).WithTags("Health").WithName("Live").WithSummary("The process answers");
        app.MapGet("/health/ready", ReadyAsync).Produces(StatusCodes.Status200OK).WithTags("Health").WithName("Ready").WithSummary("Its database does, too");
    }

    private static async Task<IResult> ReadyAsync(MailboxDatabase database, Stopping stopping, CancellationToken cancellationToken) =>
        !stopping.Announced && await database.IsReachableAsync(cancellationToken)
            ? Results.Ok(new { status = "ready" })
            : throw new ProblemException(StatusCodes.Status503ServiceUnavailable, "unavailable") { RetryAfter = Soon };
}
