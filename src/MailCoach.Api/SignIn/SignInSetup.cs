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
        services.AddSingleton<GraphSignIn>();
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
                services.AddSingleton<Crowd>();
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
            app.UseMailboxes();
            var crowd = app.Services.GetRequiredService<Crowd>();
            app.Use((context, next) => crowd.ServeAsync(context, UserOf(context), next));
        }
    }

    /// <summary>Nothing below the base path is answered to a stranger, whatever they sent.</summary>
    private static void UseMailboxes(this WebApplication app)
    {
        var keys = app.Services.GetRequiredService<MailboxKeys>();
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(MailCoachHost.Base, StringComparison.OrdinalIgnoreCase))
            {
                keys.Of(context);
            }

            return next(context);
        });
    }

    /// <summary>Object ids of two tenants may be the same.</summary>
    private static string? UserOf(HttpContext context) =>
        context.User.FindFirst("oid")?.Value is { } person ? $"{context.User.FindFirst("tid")?.Value}.{person}" : null;
}
