using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace MailCoach.Api.Tests.Entra;

/// <summary>
/// An Entra ID for one test: discovery, keys and the token endpoint with the rules of on-behalf-of, over HTTPS with a certificate of its own.
/// The true libraries speak with it as they would with Microsoft's.
/// </summary>
internal sealed class Authority : IAsyncDisposable
{
    public const string ClientId = "11111111-2222-3333-4444-555555555555";
    public const string Secret = "a secret of the tests";
    public const string Tenant = "aaaaaaaa-0000-0000-0000-000000000001";

    private readonly WebApplication app;
    private readonly Folder folder = new();
    private readonly List<SigningKey> keys = [new(), new()];

    private Authority(WebApplication app) => this.app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>The PEM file a child process must trust (<c>SSL_CERT_FILE</c>).</summary>
    public string CertificateFile => Path.Combine(folder.Path, "authority.pem");

    public TokenDesk Desk { get; } = new();

    /// <summary>The key that signs now.</summary>
    public SigningKey Key => keys[0];

    /// <summary>A key the authority never published.</summary>
    public SigningKey Stranger { get; } = new();

    public Tokens Tokens => new(this);

    public string Issuer(string tenant) => $"{Address}{tenant}/v2.0";

    /// <summary>A new key signs from now on; the old ones are no longer published.</summary>
    public void RollOver()
    {
        keys.Clear();
        keys.Add(new SigningKey());
    }

    public static async Task<Authority> StartAsync()
    {
        var certificate = Certificate();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var listening = builder.Build();
        listening.Use((context, next) =>
        {
            // Pages of any origin may sign in, as with Entra.
            context.Response.Headers.AccessControlAllowOrigin = "*";
            return next(context);
        });
        var authority = new Authority(listening);
        await File.WriteAllTextAsync(authority.CertificateFile, certificate.ExportCertificatePem());
        listening.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant) => Results.Content(authority.Discovery(tenant).ToJsonString(), "application/json"));
        listening.MapGet("/{tenant}/discovery/v2.0/keys", (string tenant) => Results.Content(authority.Keys(tenant).ToJsonString(), "application/json"));
        listening.MapGet("/{tenant}/oauth2/v2.0/authorize", (HttpRequest request) => Results.Redirect(authority.Desk.Authorize(request.Query)));
        listening.MapPost("/{tenant}/oauth2/v2.0/devicecode", () => Results.Content(TokenDesk.DeviceCode().ToJsonString(), "application/json"));
        listening.MapPost("/{tenant}/oauth2/v2.0/token", async (string tenant, HttpRequest request) =>
        {
            var (status, body) = authority.Desk.Answer(authority, tenant, await request.ReadFormAsync());
            return Results.Content(body.ToJsonString(), "application/json", null, status);
        });
        await listening.StartAsync();
        var port = new Uri(listening.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
        authority.Address = new Uri($"https://localhost:{port}/");
        return authority;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>Entra writes the placeholder for an authority of many tenants.</summary>
    private string IssuerOf(string tenant) => Issuer(tenant is "common" or "organizations" ? "{tenantid}" : tenant);

    private JsonObject Discovery(string tenant) => new()
    {
        ["issuer"] = IssuerOf(tenant),
        ["authorization_endpoint"] = $"{Address}{tenant}/oauth2/v2.0/authorize",
        ["token_endpoint"] = $"{Address}{tenant}/oauth2/v2.0/token",
        ["jwks_uri"] = $"{Address}{tenant}/discovery/v2.0/keys",
        ["response_types_supported"] = new JsonArray("code"),
        ["subject_types_supported"] = new JsonArray("pairwise"),
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    };

    private JsonObject Keys(string tenant) => new() { ["keys"] = new JsonArray([.. keys.Select(key => key.Published(IssuerOf(tenant)))]) };

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}

/// <summary>An RSA key with the id it is published under.</summary>
internal sealed class SigningKey
{
    private readonly RSA rsa = RSA.Create(2048);

    public SigningKey() => Security = new RsaSecurityKey(rsa) { KeyId = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)) };

    public RsaSecurityKey Security { get; }

    public byte[] PublicPem => System.Text.Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem());

    public JsonObject Published(string issuer)
    {
        var numbers = rsa.ExportParameters(false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Security.KeyId,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
            ["issuer"] = issuer,
        };
    }
}
