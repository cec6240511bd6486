using Azure.Core;
using Azure.Identity;
using MailCoach.Api.Hosting;

namespace MailCoach.Api.SignIn;

/// <summary>
/// How the host proves itself without a secret: a token that Entra ID trusts by a federated credential, from a file that a platform keeps fresh,
/// or from the managed identity the host runs under.
/// </summary>
public static class FederatedProof
{
    /// <summary>The audience of such a token, by the cloud of the authority.</summary>
    private static readonly Dictionary<string, string> Audiences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["login.microsoftonline.us"] = "api://AzureADTokenExchangeUSGov",
        ["login.partner.microsoftonline.cn"] = "api://AzureADTokenExchangeChina",
        ["login.chinacloudapi.cn"] = "api://AzureADTokenExchangeChina",
    };

    /// <summary>Asked anew whenever a proof is needed; the libraries below keep what is still good.</summary>
    public static Func<CancellationToken, Task<string>> Of(AzureAdSettings entra)
    {
        if (!Guid.TryParse(entra.FederatedIdentity, out _))
        {
            return cancellationToken => File.ReadAllTextAsync(entra.FederatedIdentity!, cancellationToken);
        }

        var identity = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(entra.FederatedIdentity));
        var audience = new TokenRequestContext([$"{Audiences.GetValueOrDefault(entra.Instance.Host, "api://AzureADTokenExchange")}/.default"]);
        return async cancellationToken => (await identity.GetTokenAsync(audience, cancellationToken)).Token;
    }
}
