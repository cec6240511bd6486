using Azure.Core;

namespace MailCoach.Graph;

/// <summary>
/// Holds a mailbox's token until shortly before it ends, so that a page costs no token call,
/// and lets go of token and credential when Graph refuses them.
/// </summary>
public sealed class KeptCredential(Func<TokenCredential> make, TimeProvider clock) : TokenCredential
{
    /// <summary>A token is renewed this long before it ends, so that it does not end under way.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly Lock holding = new();
    private TokenCredential? credential;
    private AccessToken? kept;
    private string? claims;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Kept(requestContext) ?? Keep(Credential().GetToken(Asking(requestContext), cancellationToken));

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Kept(requestContext) ?? Keep(await Credential().GetTokenAsync(Asking(requestContext), cancellationToken));

    /// <summary>Graph refused this token; the next one is made anew and with the claims that Graph asks for.</summary>
    public void Drop(string? token, string? claimsAskedFor)
    {
        lock (holding)
        {
            if (kept is { } current && current.Token == token)
            {
                (kept, credential, claims) = (null, null, claimsAskedFor);
            }
        }
    }

    /// <summary>A token that was given without them does not carry the claims that are asked for now.</summary>
    private AccessToken? Kept(TokenRequestContext asked)
    {
        lock (holding)
        {
            return asked.Claims is null && kept is { } token && token.ExpiresOn - Early > clock.GetUtcNow() ? token : null;
        }
    }

    private AccessToken Keep(AccessToken token)
    {
        lock (holding)
        {
            (kept, claims) = (token, null);
            return token;
        }
    }

    private TokenCredential Credential()
    {
        lock (holding)
        {
            return credential ??= make();
        }
    }

    private TokenRequestContext Asking(TokenRequestContext context)
    {
        lock (holding)
        {
            return claims is null ? context : new TokenRequestContext(context.Scopes, context.ParentRequestId, claims, context.TenantId, context.IsCaeEnabled);
        }
    }
}
