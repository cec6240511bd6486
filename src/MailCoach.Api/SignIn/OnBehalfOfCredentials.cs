using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Identity;
using MailCoach.Api.Hosting;
using MailCoach.Graph;
using Microsoft.Extensions.Caching.Memory;

namespace MailCoach.Api.SignIn;

/// <summary>Service mode: the host asks for a Graph token on behalf of the caller, one credential a user and assertion.</summary>
public sealed class OnBehalfOfCredentials(MailCoachSettings settings, TimeProvider clock) : ICredentials, IDisposable
{
    /// <summary>Credentials kept at once; the ones used longest ago go first.</summary>
    private const int MaxCredentials = 10_000;

    /// <summary>Longer than an access token lives.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(2);

    private readonly Lazy<Func<CancellationToken, Task<string>>> federated = new(() => FederatedProof.Of(settings.AzureAd));

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxCredentials });

    public TokenCredential? For(string mailboxKey, string? assertion, bool anew = false)
    {
        if (assertion is null)
        {
            return null;
        }

        var key = mailboxKey + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(assertion)));
        if (anew)
        {
            cache.Remove(key);
        }

        return cache.GetOrCreate(key, entry =>
        {
            entry.Size = 1;
            entry.SlidingExpiration = Kept;
            return new KeptCredential(() => Make(mailboxKey.Split('.')[0], assertion), clock);
        });
    }

    public void Dispose() => cache.Dispose();

    private OnBehalfOfCredential Make(string tenant, string assertion)
    {
        var entra = settings.AzureAd;
        var options = new OnBehalfOfCredentialOptions { AuthorityHost = entra.Instance, DisableInstanceDiscovery = entra.DisableInstanceDiscovery };
        return entra switch
        {
            { ClientCertificate: { } path } => new OnBehalfOfCredential(tenant, entra.ClientId, Certificates.Load(path), assertion, options),
            { ClientSecret: { } secret } => new OnBehalfOfCredential(tenant, entra.ClientId, secret, assertion, options),
            _ => new OnBehalfOfCredential(tenant, entra.ClientId, federated.Value, assertion, options),
        };
    }
}
