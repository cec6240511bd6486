using Azure.Core;

namespace MailCoach.Graph.Tests;

/// <summary>Hands out token-1, token-2 … and keeps what it was asked.</summary>
internal sealed class Tokens : TokenCredential
{
    public List<TokenRequestContext> Asked { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        lock (Asked)
        {
            Asked.Add(requestContext);
            return new AccessToken($"token-{Asked.Count}", DateTimeOffset.MaxValue);
        }
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
