using System.Security.Cryptography;
using System.Text;
using MailCoach.Api.Wire;

namespace MailCoach.Api.SignIn;

/// <summary>
/// Personal mode: the printed address carries a token that works once and becomes a cookie no script can read,
/// so that other programs of this computer do not read the mailbox.
/// </summary>
public sealed class OneTimeDoor
{
    public const string CookieName = "mailcoach";

    private readonly string session = Secret();
    private string? token = Secret();

    /// <summary>What to append to the address that is printed.</summary>
    public string Query => $"?token={token}";

    /// <summary>True once; a wrong guess does not spend it.</summary>
    public bool Redeem(string? offered) =>
        offered is not null && token is { } expected && Same(expected, offered) && Interlocked.CompareExchange(ref token, null, expected) == expected;

    public bool Knows(string? cookie) => cookie is not null && Same(session, cookie);

    public void Admit(HttpResponse response) => response.Cookies.Append(
        CookieName, session, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, Secure = response.HttpContext.Request.IsHttps });

    private static bool Same(string expected, string offered) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(offered));

    private static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}

public static class OneTimeDoorSetup
{
    public static void UseOneTimeDoor(this WebApplication app)
    {
        var door = app.Services.GetRequiredService<OneTimeDoor>();
        app.Use((context, next) =>
        {
            if (context.Request.Path == "/" && door.Redeem(context.Request.Query["token"]))
            {
                door.Admit(context.Response);
                context.Response.Redirect("/");
                return Task.CompletedTask;
            }

            var guarded = context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
            return guarded && !door.Knows(context.Request.Cookies[OneTimeDoor.CookieName])
                ? throw new ProblemException(StatusCodes.Status401Unauthorized, "sign-in-needed")
                : next(context);
        });
    }
}
