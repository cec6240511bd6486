using MailCoach.Api.Hosting;
using MailCoach.Graph;

namespace MailCoach.Api.Pane;

/// <summary>Serves the task pane: pages are asked for anew each time, hashed assets are kept for a year.</summary>
public static class PaneFiles
{
    private static readonly string[] Pages = ["pane.html", "preview.html", "sign-in.html", "launchevent.html", EventHandlers.File];

    private const string AddIn = "/add-in.json";

    /// <summary>A build that was cut short is said at start, not as a blank page.</summary>
    public static void CheckPane(this WebApplication app)
    {
        if (Pages.Any(page => !app.Environment.WebRootFileProvider.GetFileInfo(page).Exists))
        {
            throw new StartException("The task pane is not built completely; run dotnet build and start again.");
        }
    }

    public static void UsePane(this WebApplication app, MailCoachSettings settings)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var path = context.Request.Path;
                if (path.StartsWithSegments("/assets", StringComparison.Ordinal))
                {
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                }
                else if (path.Value is { } name && (name.EndsWith(".html", StringComparison.Ordinal) || name is AddIn or $"/{EventHandlers.File}"))
                {
                    context.Response.Headers.CacheControl = "no-cache";
                }

                return Task.CompletedTask;
            });
            return next(context);
        });
        app.MapStaticAssets();
        app.MapGet(AddIn, () => AddInFile.Of(settings, app.Services.GetRequiredService<GraphOptions>())).ExcludeFromDescription();
        app.MapEventHandlers(settings);
        app.MapGet("/", () => Results.Redirect(settings.Mode == Mode.Local ? "/preview.html" : "/pane.html")).ExcludeFromDescription();
    }
}
