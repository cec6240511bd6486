using Azure.Core;
using Azure.Identity;
using MailCoach.Api.Hosting;
using Microsoft.Identity.Client.Extensions.Msal;

namespace MailCoach.Api.SignIn;

/// <summary>
/// Personal mode: the freelancer signs in once in the terminal with a device code. The sign-in is remembered in the keyring of their system;
/// where there is none it ends with the program, unless they allow a plain file.
/// </summary>
public sealed class PersonalCredentials(MailCoachSettings settings) : TokenCredential, ICredentials
{
    private readonly SemaphoreSlim signingIn = new(1, 1);
    private readonly string record = Path.Combine(settings.DataFolder, "sign-in.json");
    private DeviceCodeCredential? own;

    public TokenCredential For(string mailboxKey, string? assertion, bool anew = false) => this;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        GetTokenAsync(requestContext, cancellationToken).AsTask().GetAwaiter().GetResult();

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        await signingIn.WaitAsync(cancellationToken);
        try
        {
            own ??= Make(remembering: true);
            try
            {
                return await AskAsync(own, requestContext, cancellationToken);
            }
            catch (Exception failed) when (HasNoKeyring(failed))
            {
                Console.WriteLine("This system has no keyring to keep your sign-in in, so it lasts until the program ends. MailCoach:PlainSignInFile=true keeps it in a plain file.");
                own = Make(remembering: false);
                return await own.GetTokenAsync(requestContext, cancellationToken);
            }
        }
        finally
        {
            signingIn.Release();
        }
    }

    /// <summary>Who signed in is written down once, so that the next start finds their token.</summary>
    private async Task<AccessToken> AskAsync(DeviceCodeCredential credential, TokenRequestContext context, CancellationToken cancellationToken)
    {
        if (!File.Exists(record))
        {
            var who = await credential.AuthenticateAsync(context, cancellationToken);
            await using var file = File.Create(record);
            await who.SerializeAsync(file, cancellationToken);
        }

        return await credential.GetTokenAsync(context, cancellationToken);
    }

    private DeviceCodeCredential Make(bool remembering)
    {
        var options = new DeviceCodeCredentialOptions
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
        };
        if (remembering)
        {
            options.TokenCachePersistenceOptions = new TokenCachePersistenceOptions { Name = "mailcoach", UnsafeAllowUnencryptedStorage = settings.PlainSignInFile };
            options.AuthenticationRecord = Remembered();
        }

        return new DeviceCodeCredential(options);
    }

    private AuthenticationRecord? Remembered()
    {
        if (!File.Exists(record))
        {
            return null;
        }

        try
        {
            using var file = File.OpenRead(record);
            return AuthenticationRecord.Deserialize(file);
        }
        catch (Exception unreadable) when (unreadable is System.Text.Json.JsonException or IOException)
        {
            File.Delete(record);
            return null;
        }
    }

    private static bool HasNoKeyring(Exception? failed) => failed is not null && (failed is MsalCachePersistenceException || HasNoKeyring(failed.InnerException));
}
