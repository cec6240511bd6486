using Azure.Identity;
using Microsoft.Identity.Client;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Authentication.Azure;

namespace MailCoach.Graph.Calls;

/// <summary>Puts the owner's token on a request, for our Graph's host only.</summary>
internal sealed class SignIn(GraphOptions options, KeptCredential credential, IReadOnlyList<string> asked)
{
    private readonly BaseBearerTokenAuthenticationProvider bearer = new(new AzureIdentityAccessTokenProvider(
        credential,
        [options.BaseUrl.Host],
        scopes: [.. asked]));

    /// <exception cref="SignInNeededException">Only the owner can help.</exception>
    public async Task SignAsync(RequestInformation request, CancellationToken ct)
    {
        try
        {
            await bearer.AuthenticateRequestAsync(request, cancellationToken: ct);
        }
        catch (Exception failed) when (failed is AuthenticationFailedException or MsalException)
        {
            throw SignInFailure.Of(failed);
        }
    }
}
