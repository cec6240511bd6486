using Azure.Core;

namespace MailCoach.Graph;

/// <summary>
/// Holds a mailbox's tokens, one for each set of permissions, until shortly before they end, so that a page costs no token call,
/// and lets go of tokens and credential when Graph refuses one.
/// </summary>
public sealed class KeptCredential(Func<TokenCredential> make, TimeProvider clock) : TokenCredential
{
    /// <summary>A token is renewed this long before it ends, so that it does not end under way.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly Lock holding = new();
    private readonly Dictionary<string, AccessToken> kept = new(StringComparer.Ordinal);
    private TokenCredential? credential;
    private string? claims;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Kept(requestContext) ?? Keep(requestContext, Credential().GetToken(Asking(requestContext), cancellationToken));

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        Kept(requestContext) ?? Keep(requestContext, await Credential().GetTokenAsync(Asking(requestContext), cancellationToken));

    /// <summary>Graph refused this token; the next one is made anew and with the claims that Graph asks for.</summary>
    public void Drop(string? token, string? claimsAskedFor)
    {
        lock (holding)
        {
            if (kept.Values.Any(current => current.Token == token))
            {
                kept.Clear();
                (credential, claims) = (null, claimsAskedFor);
            }
        }
    }

    /// <summary>A token that was given without them does not carry the claims that are asked for now.</summary>
    private AccessToken? Kept(TokenRequestContext asked)
    {
        lock (holding)
        {
            return asked.Claims is null && kept.TryGetValue(Named(asked), out var token) && token.ExpiresOn - Early > clock.GetUtcNow() ? token : null;
        }
    }

    private AccessToken Keep(TokenRequestContext asked, AccessToken token)
    {
        lock (holding)
        {
            kept[Named(asked)] = token;
            claims = null;
            return token;
        }
    }

    private static string Named(TokenRequestContext asked) => string.Join(' ', asked.Scopes);

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
