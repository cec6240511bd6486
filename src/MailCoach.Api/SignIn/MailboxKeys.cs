using MailCoach.Api.Hosting;
using MailCoach.Api.Wire;

namespace MailCoach.Api.SignIn;

/// <summary>Which mailbox a request may see. In Service mode a user is tenant and object id, and nothing else.</summary>
public sealed class MailboxKeys(MailCoachSettings settings)
{
    /// <summary>The one mailbox of Local and Personal mode.</summary>
    public string Own { get; } = settings.Mode == Mode.Local ? "local" : "personal";

    public string Of(HttpContext context)
    {
        if (settings.Mode != Mode.Service)
        {
            return Own;
        }

        var user = context.User;
        var tenant = user.FindFirst("tid")?.Value;
        var person = user.FindFirst("oid")?.Value;
        return user.Identity?.IsAuthenticated == true && tenant is { Length: > 0 } && person is { Length: > 0 }
            ? $"{tenant}.{person}".ToLowerInvariant()
            : throw new ProblemException(StatusCodes.Status401Unauthorized, "sign-in-needed");
    }
}
