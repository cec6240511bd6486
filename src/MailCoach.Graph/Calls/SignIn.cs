using Azure.Identity;
using Microsoft.Identity.Client;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Authentication.Azure;

namespace MailCoach.Graph.Calls;

/// <summary>Puts the owner's token on a request, for our Graph's host only.</summary>
internal sealed class SignIn(GraphOptions options, KeptCredential credential)
{
    private static readonly string[] Permissions = ["Mail.ReadBasic", "MailboxSettings.Read", "User.Read"];

    private readonly BaseBearerTokenAuthenticationProvider bearer = new(new AzureIdentityAccessTokenProvider(
        credential,
        [options.BaseUrl.Host],
        scopes: [.. options.Scopes ?? [.. Permissions.Select(permission => $"https://{options.BaseUrl.Host}/{permission}")]]));

    /// <summary>
    /// 
    /// </summary>
    /// <exception cref="SignInNeededException">Only the owner can help.</exception>
    public async Task SignAsync(RequestInformation request, CancellationToken ct)
    {
        try
        {
            await bearer.AuthenticateRequestAsync(request, cancellationToken: ct);
        }
        catch (Exception failed) when (failed is AuthenticationFailedException or MsalException)
        {
            var reason = failed as MsalException ?? failed.InnerException as MsalException;
            if (failed is not CredentialUnavailableException && (reason?.IsRetryable == true || reason?.InnerException is HttpRequestException))
            {
                throw new HttpRequestException("The sign-in service did not answer.", failed);
            }

            throw new SignInNeededException((reason as MsalServiceException)?.Claims, reason?.ErrorCode ?? "invalid_token", failed);
        }
    }
}
