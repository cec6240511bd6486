namespace MailCoach.Api.Hosting;

/// <summary>What a browser may do with our answers. Outlook must be able to frame the pane, and nobody else.</summary>
public static class SecurityHeaders
{
    /// <summary>The hosts that frame add-ins (Microsoft's list for Outlook on the web and for the new and the classic Outlook).</summary>
    private static readonly string[] Outlook =
    [
        "https://outlook.office.com", "https://outlook.office365.com", "https://outlook.live.com", "https://outlook.cloud.microsoft", "https://*.officeapps.live.com",
    ];

    /// <summary>Scripts are not listed: Office.js decides from where it loads the rest of itself.</summary>
    private static readonly string Pages = $"base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'self' {string.Join(' ', Outlook)}";

    private const string Answers = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Put(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Put(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = IsPage(context.Request.Path) ? Pages : Answers;
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }
    }

    private static bool IsPage(PathString path) =>
        !path.StartsWithSegments(MailCoachHost.Base, StringComparison.OrdinalIgnoreCase) && !path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase)
        && !path.StartsWithSegments("/.well-known", StringComparison.OrdinalIgnoreCase);
}
