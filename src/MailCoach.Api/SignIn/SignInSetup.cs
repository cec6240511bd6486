using System.Threading.RateLimiting;
using MailCoach.Api.Hosting;
using MailCoach.Api.Wire;

namespace MailCoach.Api.SignIn;

/// <summary>Who may come in, per mode.</summary>
public static class SignInSetup
{
    private const string AddInOrigin = "add-in";

    public static void AddSignIn(this WebApplicationBuilder builder, MailCoachSettings settings)
    {
        var services = builder.Services;
        services.AddSingleton<MailboxKeys>();
        switch (settings.Mode)
        {
            case Mode.Local:
                services.AddSingleton<ICredentials, LocalCredentials>();
                break;
            case Mode.Personal:
                services.AddSingleton<ICredentials, PersonalCredentials>();
                services.AddSingleton<OneTimeDoor>();
                break;
            case Mode.Service:
                services.AddSingleton<ICredentials, OnBehalfOfCredentials>();
                services.AddAccessTokens(settings);
                services.AddCors(cors => cors.AddPolicy(AddInOrigin, policy => policy
                    .WithOrigins([.. settings.CorsOrigins]).AllowAnyHeader().WithMethods("GET", "POST", "PATCH", "PUT", "DELETE")
                    .WithExposedHeaders("ETag", "Location", "Retry-After", "WWW-Authenticate")));
                services.AddRateLimiter(limiter =>
                {
                    limiter.GlobalLimiter = PerUser(settings.RateLimitPerMinute);
                    limiter.OnRejected = (_, _) => throw new ProblemException(StatusCodes.Status429TooManyRequests, "too-many-requests") { RetryAfter = TimeSpan.FromSeconds(1) };
                });
                break;
        }
    }

    public static void UseSignIn(this WebApplication app, MailCoachSettings settings)
    {
        if (settings.Mode == Mode.Personal)
        {
            app.UseOneTimeDoor();
        }

        if (settings.Mode == Mode.Service)
        {
            app.UseCors(AddInOrigin);
            app.UseAuthentication();
            app.UseRateLimiter();
        }
    }

    private static PartitionedRateLimiter<HttpContext> PerUser(int perMinute) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => context.User.FindFirst("oid")?.Value is { } user
            ? RateLimitPartition.GetTokenBucketLimiter(user, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = perMinute,
                TokensPerPeriod = perMinute / 60,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            })
            : RateLimitPartition.GetNoLimiter(""));
}
