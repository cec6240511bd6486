using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Xml.Linq;
using Azure.Core;
using Azure.Core.Pipeline;
using MailCoach.Api.Hosting;
using MailCoach.Cluster.Tests.Running;
using MailCoach.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace MailCoach.Cluster.Tests;

/// <summary>The keys that wrap every mailbox's own: in the database, wrapped, turned, and worth nothing without what wraps them.</summary>
public sealed class KeyRingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("--Storage:Provider=Postgres --ConnectionStrings:MailCoach=Host=127.0.0.1", "DataProtection:Certificate")]
    [InlineData("--DataProtection:KeyVaultKey=http://vault.example/keys/ring", "DataProtection:KeyVaultKey")]
    [InlineData("--DataProtection:KeyVaultKey=https://vault.example/secrets/ring", "DataProtection:KeyVaultKey")]
    [InlineData("--DataProtection:Certificate=/nowhere/at/all.pem", "DataProtection:Certificate")]
    [InlineData("--DataProtection:Certificate=x --DataProtection:KeyVaultKey=https://vault.example/keys/ring", "DataProtection:KeyVaultKey")]
    [InlineData("--Orleans:Address=here", "Orleans:Address")]
    [InlineData("--Health:RedSecondsBeforeStop=soon", "Health:RedSecondsBeforeStop")]
    public async Task A_service_without_what_wraps_its_ring_says_what_to_set(string arguments, string key)
    {
        string[] service = ["--mode=Service", $"--client-id={Authority.ClientId}", $"--AzureAd:ClientSecret={Authority.Secret}", .. arguments.Split(' ')];

        var refusal = await Assert.ThrowsAsync<StartException>(() => MailCoachHost.BuildAsync(service));

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public async Task A_mailbox_opens_after_the_ring_and_its_certificate_were_turned_and_with_neither_certificate_it_stays_shut()
    {
        await using var database = await Database.MakeAsync();
        using var folder = new Folder();
        var (first, second) = (folder.Write("first.pem", HostCertificate.Pem()), folder.Write("second.pem", HostCertificate.Pem()));
        string id;
        await using (var host = Host(database, $"--DataProtection:Certificate={first}"))
        {
            await host.Services.GetRequiredService<MailboxDatabase>().MigrateAsync(Stop);
            id = (await OpenAsync(host)).IdOf("rosa@example.com");
        }

        // Another certificate wraps from now on; a new key is made, and the old one is taken back.
        await using (var host = Host(database, $"--DataProtection:Certificate={second}", $"--DataProtection:FormerCertificates={first}"))
        {
            var keys = host.Services.GetRequiredService<IKeyManager>();
            var old = Assert.Single(keys.GetAllKeys());
            keys.CreateNewKey(TimeProvider.System.GetUtcNow(), TimeProvider.System.GetUtcNow().AddDays(90));
            keys.RevokeKey(old.KeyId);
            Assert.Equal(id, (await OpenAsync(host)).IdOf("rosa@example.com"));
        }

        // The mailbox was wrapped anew, so the first certificate may be thrown away.
        await using (var host = Host(database, $"--DataProtection:Certificate={second}"))
        {
            Assert.Equal(id, (await OpenAsync(host)).IdOf("rosa@example.com"));
        }

        var ring = await database.AskAsync<string>("select string_agg(element, ' ') from keyring");
        Assert.Contains("EncryptedData", ring, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", ring, StringComparison.Ordinal);
        await using var stranger = Host(database, $"--DataProtection:Certificate={folder.Write("third.pem", HostCertificate.Pem())}");
        await Assert.ThrowsAsync<MailboxKeyUnreadableException>(() => OpenAsync(stranger));
    }

    [Fact]
    public async Task A_backup_of_ring_and_rows_comes_back_whole()
    {
        await using var database = await Database.MakeAsync();
        await using var hosts = await Hosts.StartAsync(1, database.Connection, TimeSpan.Zero);
        await hosts.SyncAsync(Hosts.Person(1));
        var ledger = await hosts.LedgerAsync(Hosts.Person(1));
        await hosts.StopAsync(hosts.All[0]);
        var backup = await database.DumpAsync();

        await using var elsewhere = await Database.MakeAsync();
        await elsewhere.RestoreAsync(backup);
        hosts.Connection = elsewhere.Connection;
        await hosts.AddAsync();

        Assert.Equal(ledger, await hosts.LedgerAsync(Hosts.Person(1)));
    }

    [Fact]
    public async Task A_ring_that_Key_Vault_wrapped_is_read_by_the_same_vault_alone()
    {
        using var vaultKey = RSA.Create(2048);
        var (vault, address, certificate) = await VaultAsync(vaultKey);
        await using var _ = vault;
        var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        trust.CustomTrustStore.Add(certificate);
        using var handler = new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = trust } };
        using var transport = new HttpClientTransport(handler);
        var credential = DelegatedTokenCredential.Create((_, _) => new AccessToken("for the vault", TimeProvider.System.GetUtcNow().AddHours(1)));
        var wrapping = new KeyVaultWrapping(new Uri(address, "/keys/ring"), credential, transport);
        var element = new XElement("key", new XElement("secret", "what opens every mailbox"));

        var wrapped = wrapping.Encrypt(element);

        Assert.DoesNotContain("opens every", wrapped.EncryptedElement.ToString(), StringComparison.Ordinal);
        Assert.Equal(new Uri(address, "/keys/ring/1").ToString(), wrapped.EncryptedElement.Element("by")!.Value);
        await using var services = new ServiceCollection().AddSingleton(wrapping).BuildServiceProvider();
        Assert.Equal(element.ToString(), new KeyVaultUnwrapping(services).Decrypt(wrapped.EncryptedElement).ToString());

        await using var others = new ServiceCollection().AddSingleton(new KeyVaultWrapping(new Uri("https://other.example/keys/ring"), credential, transport)).BuildServiceProvider();
        Assert.Throws<CryptographicException>(() => new KeyVaultUnwrapping(others).Decrypt(wrapped.EncryptedElement));
    }

    /// <summary>A host's ring and rows, without its pages.</summary>
    private static WebApplication Host(Database database, params string[] more)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddCommandLine(
        [
            "--MailCoach:Mode=Service", $"--AzureAd:ClientId={Authority.ClientId}", $"--AzureAd:ClientSecret={Authority.Secret}", "--Storage:Provider=Postgres",
            $"--ConnectionStrings:MailCoach={database.Connection}", .. more,
        ]);
        var storage = new StorageOptions { Provider = StorageProvider.Postgres, ConnectionString = database.Connection };
        builder.AddKeyRing(MailCoachSettings.Read(builder.Configuration), storage);
        builder.Services.AddSingleton(services => new MailboxDatabase(storage, services.GetRequiredService<IDataProtectionProvider>(), TimeProvider.System));
        return builder.Build();
    }

    private static Task<MailboxRows> OpenAsync(WebApplication host) => host.Services.GetRequiredService<MailboxDatabase>().OpenAsync("somebody", Stop);

    /// <summary>A Key Vault with one key, which never leaves it.</summary>
    private static async Task<(WebApplication Vault, Uri Address, X509Certificate2 Certificate)> VaultAsync(RSA key)
    {
        using var tls = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        var request = new CertificateRequest("CN=localhost", tls, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var vault = builder.Build();
        vault.MapPost("/keys/ring/wrapkey", (HttpRequest asked, JsonElement body) => Answer(asked, key.Encrypt(Value(body), RSAEncryptionPadding.OaepSHA256)));
        vault.MapPost("/keys/ring/1/unwrapkey", (HttpRequest asked, JsonElement body) => Answer(asked, key.Decrypt(Value(body), RSAEncryptionPadding.OaepSHA256)));
        await vault.StartAsync(Stop);
        return (vault, new Uri(vault.Urls.First()), certificate);

        IResult Answer(HttpRequest asked, byte[] value) => asked.Headers.Authorization == "Bearer for the vault" && asked.Query["api-version"] == "7.4"
            ? Results.Json(new { kid = $"{vault.Urls.First()}/keys/ring/1", value = Base64UrlEncoder.Encode(value) })
            : Results.StatusCode(401);

        static byte[] Value(JsonElement body) => Base64UrlEncoder.DecodeBytes(body.GetProperty("value").GetString());
    }
}
