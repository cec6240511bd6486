namespace MailCoach.Api.Hosting;

/// <summary>The app registration in Entra ID.</summary>
public sealed record AzureAdSettings
{
    public required Uri Instance { get; init; }

    /// <summary>A tenant id, <c>common</c> or <c>organizations</c>.</summary>
    public required string TenantId { get; init; }

    public string? ClientId { get; init; }

    public string? Audience { get; init; }

    /// <summary>The scope a caller's token must carry.</summary>
    public required string Scope { get; init; }

    public string? ClientSecret { get; init; }

    /// <summary>The path of a PEM or PFX file.</summary>
    public string? ClientCertificate { get; init; }

    /// <summary>The path of a file that holds a federated token, or the client id of the managed identity that gives one.</summary>
    public string? FederatedIdentity { get; init; }

    /// <summary>For private or disconnected clouds.</summary>
    public required bool DisableInstanceDiscovery { get; init; }

    public static AzureAdSettings Read(IConfiguration configuration, Mode mode)
    {
        var section = configuration.GetSection("AzureAd");
        var settings = new AzureAdSettings
        {
            Instance = Uri.TryCreate(section["Instance"] ?? "https://login.microsoftonline.com/", UriKind.Absolute, out var instance) && instance.Scheme == "https"
                ? instance
                : throw new StartException("AzureAd:Instance should be an absolute https address."),
            TenantId = section["TenantId"] ?? "common",
            ClientId = section["ClientId"],
            Audience = section["Audience"],
            Scope = section["Scope"] ?? "access_as_user",
            ClientSecret = section["ClientSecret"],
            ClientCertificate = section["ClientCertificate"],
            FederatedIdentity = section["FederatedIdentity"],
            DisableInstanceDiscovery = bool.TryParse(section["DisableInstanceDiscovery"] ?? "false", out var disable)
                ? disable
                : throw new StartException("AzureAd:DisableInstanceDiscovery should be true or false."),
        };
        if (mode != Mode.Local && string.IsNullOrWhiteSpace(settings.ClientId))
        {
            throw new StartException($"AzureAd:ClientId is missing; {mode} mode needs the client id of the app registration.");
        }

        if (mode == Mode.Service && settings is { ClientSecret: null, ClientCertificate: null, FederatedIdentity: null })
        {
            throw new StartException(
                "AzureAd:ClientSecret, AzureAd:ClientCertificate or AzureAd:FederatedIdentity is missing; Service mode needs one of them to prove itself.");
        }

        return settings;
    }
}
