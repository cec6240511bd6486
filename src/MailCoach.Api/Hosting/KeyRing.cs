using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;
using MailCoach.Api.SignIn;
using MailCoach.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace MailCoach.Api.Hosting;

/// <summary>
/// Where the keys live that wrap every mailbox's own: in files beside a SQLite file, in a table on PostgreSQL. A ring beside the rows it opens is
/// worth nothing unless it is wrapped itself, by a certificate or by a key that never leaves Key Vault.
/// </summary>
public static class KeyRing
{
    public static void AddKeyRing(this WebApplicationBuilder builder, MailCoachSettings settings, StorageOptions storage)
    {
        var ring = builder.Services.AddDataProtection().SetApplicationName("MailCoach");
        if (settings.Storage == StorageProvider.Postgres && settings.KeyWrapping.IsSet)
        {
            builder.Services.Configure<KeyManagementOptions>(options => options.XmlRepository = new DatabaseKeyRing(storage));
        }
        else
        {
            ring.PersistKeysToFileSystem(Directory.CreateDirectory(settings.DataProtectionPath ?? Path.Combine(settings.DataFolder, "keys")));
        }

        if (settings.KeyWrapping.Certificate is { } path)
        {
            ring.ProtectKeysWithCertificate(Certificate(path, "DataProtection:Certificate"));
        }

        if (settings.KeyWrapping.KeyVaultKey is { } key)
        {
            var wrapping = new KeyVaultWrapping(key, VaultCredential(settings.AzureAd));
            builder.Services.AddSingleton(wrapping);
            builder.Services.Configure<KeyManagementOptions>(options => options.XmlEncryptor = wrapping);
        }

        if (settings.KeyWrapping.FormerCertificates is { Count: > 0 } former)
        {
            ring.UnprotectKeysWithAnyCertificate([.. former.Append(settings.KeyWrapping.Certificate).OfType<string>().Select(one => Certificate(one, "DataProtection:FormerCertificates"))]);
        }
    }

    private static TokenCredential VaultCredential(AzureAdSettings entra) =>
        new DefaultAzureCredential(new DefaultAzureCredentialOptions { AuthorityHost = entra.Instance, DisableInstanceDiscovery = entra.DisableInstanceDiscovery });

    private static X509Certificate2 Certificate(string path, string key)
    {
        try
        {
            var certificate = Certificates.Load(path);
            if (certificate.HasPrivateKey && certificate.GetRSAPrivateKey() is not null)
            {
                return certificate;
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException)
        {
            // Said below, without what the file holds.
        }

        throw new StartException($"{key} should name a PEM or PFX file with an RSA certificate and its private key.");
    }
}
