using MailCoach.Api.Hosting;

namespace MailCoach.Api.Pane;

/// <summary>The add-in's event handlers, which classic Outlook on Windows runs without a page.</summary>
public static class EventHandlers
{
    public const string File = "launchevent.js";

    /// <summary>Where Outlook asks which scripts may use our origin's sign-in and call it.</summary>
    public const string AllowedPath = "/.well-known/microsoft-officeaddins-allowed.json";

    public static void MapEventHandlers(this WebApplication app, MailCoachSettings settings) =>
        app.MapGet(AllowedPath, (HttpRequest request) => new AllowedScripts([$"{settings.AddInOrigin ?? $"{request.Scheme}://{request.Host}"}/{File}"]))
            .ExcludeFromDescription();
}

/// <summary>The addresses of scripts, whole.</summary>
public sealed record AllowedScripts(IReadOnlyList<string> Allowed);
