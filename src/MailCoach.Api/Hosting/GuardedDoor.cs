using MailCoach.Api.Wire;

namespace MailCoach.Api.Hosting;

/// <summary>
/// Local and Personal serve real mail data without a sign-in on loopback: no other site may reach them through the browser,
/// by a name that points here (DNS rebinding) or by a request from its own page.
/// </summary>
public static class GuardedDoor
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    public static void UseGuardedDoor(this WebApplication app, MailCoachSettings settings)
    {
        app.Use((context, next) =>
        {
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            return next(context);
        });
        if (settings.Mode == Mode.Service)
        {
            return;
        }

        app.Use((context, next) =>
        {
            var request = context.Request;
            if (!Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
            {
                throw new ProblemException(StatusCodes.Status400BadRequest, "wrong-host");
            }

            return IsCrossSite(request) ? throw new ProblemException(StatusCodes.Status403Forbidden, "cross-site") : next(context);
        });
    }

    private static bool IsCrossSite(HttpRequest request)
    {
        // A person may follow a link to the page; a page of another site may not call.
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var visit = HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";
        if (site is "cross-site" or "same-site" && !visit)
        {
            return true;
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && from.Scheme == request.Scheme
                && string.Equals(from.Authority, new Uri($"{request.Scheme}://{request.Host}").Authority, StringComparison.OrdinalIgnoreCase));
    }
}
