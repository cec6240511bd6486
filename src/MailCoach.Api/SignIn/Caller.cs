using MailCoach.Api.Mailboxes;
using MailCoach.Api.Wire;

namespace MailCoach.Api.SignIn;

/// <summary>Who calls: the one mailbox they may see, the language they ask for, and their token for Graph where there is one.</summary>
public sealed class Caller
{
    public required IMailboxGrain Mailbox { get; init; }

    public required string MailboxKey { get; init; }

    /// <summary>Null where the owner's preference decides.</summary>
    public required string? Language { get; init; }

    /// <summary>The caller's access token in Service mode, for on-behalf-of; in memory only.</summary>
    public required string? Assertion { get; init; }

    public static ValueTask<Caller?> BindAsync(HttpContext context)
    {
        var key = context.RequestServices.GetRequiredService<MailboxKeys>().Of(context);
        return ValueTask.FromResult<Caller?>(new Caller
        {
            Mailbox = context.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IMailboxGrain>(key),
            MailboxKey = key,
            Language = RequestLanguage.Of(context.Request),
            Assertion = Bearer(context.Request),
        });
    }

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header["Bearer ".Length..].Trim()
            : null;
}
