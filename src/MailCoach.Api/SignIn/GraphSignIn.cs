using Azure.Core;
using Azure.Identity;
using MailCoach.Api.Hosting;
using MailCoach.Api.Wire;
using MailCoach.Graph;

namespace MailCoach.Api.SignIn;

/// <summary>
/// Service mode: before a sync is started, the caller's token is exchanged once, so that a missing consent or a claims challenge is answered
/// where the pane can act on it. The exchange is cached with the credential; the sync that follows asks nothing again.
/// </summary>
public sealed class GraphSignIn(MailCoachSettings settings, ICredentials credentials, GraphOptions graph)
{
    public async Task ProveAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (settings.Mode != Mode.Service || credentials.For(caller.MailboxKey, caller.Assertion) is not { } credential)
        {
            return;
        }

        try
        {
            await credential.GetTokenAsync(new TokenRequestContext([.. graph.AskedScopes], isCaeEnabled: true), cancellationToken);
        }
        catch (AuthenticationFailedException failed)
        {
            throw SignInFailure.Of(failed) is SignInNeededException needed
                ? new ProblemException(StatusCodes.Status401Unauthorized, "sign-in-needed") { Challenge = Challenges.Of(needed, graph.AskedScopes) }
                : new ProblemException(StatusCodes.Status503ServiceUnavailable, "unavailable") { RetryAfter = TimeSpan.FromSeconds(5) };
        }
    }
}
