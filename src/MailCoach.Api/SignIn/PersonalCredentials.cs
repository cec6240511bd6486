using Azure.Core;
using Azure.Identity;
using MailCoach.Api.Hosting;

namespace MailCoach.Api.SignIn;

/// <summary>Personal mode: the freelancer signs in once in the terminal with a device code.</summary>
public sealed class PersonalCredentials(MailCoachSettings settings) : ICredentials
{
    private readonly Lazy<TokenCredential> own = new(() => new DeviceCodeCredential(new DeviceCodeCredentialOptions
    {
        ClientId = settings.AzureAd.ClientId,
        TenantId = settings.AzureAd.TenantId,
        AuthorityHost = settings.AzureAd.Instance,
        DisableInstanceDiscovery = settings.AzureAd.DisableInstanceDiscovery,
        DeviceCodeCallback = (code, _) =>
        {
            Console.WriteLine(code.Message);
            return Task.CompletedTask;
        },
    }));

    public TokenCredential For(string mailboxKey, string? assertion, bool anew = false) => own.Value;
}
