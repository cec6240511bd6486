namespace MailCoach.Api.Hosting;

/// <summary>What wraps the key ring, if anything does.</summary>
/// <param name="Certificate">The path of a PEM or PFX file with an RSA key.</param>
/// <param name="FormerCertificates">Certificates that wrapped earlier keys of the ring and still open them.</param>
/// <param name="KeyVaultKey">The identifier of an RSA key in Key Vault.</param>
public sealed record KeyWrapping(string? Certificate, IReadOnlyList<string> FormerCertificates, Uri? KeyVaultKey)
{
    public bool IsSet => Certificate is not null || KeyVaultKey is not null;

    public static KeyWrapping Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("DataProtection");
        var wrapping = new KeyWrapping(
            section["Certificate"] is { Length: > 0 } path ? path : null,
            section.GetSection("FormerCertificates").Get<string[]>() ?? section["FormerCertificates"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            section["KeyVaultKey"] is not { Length: > 0 } text ? null
                : Uri.TryCreate(text, UriKind.Absolute, out var key) && key.Scheme == "https" && key.Segments is [_, "keys/", _, ..] ? key
                : throw new StartException("DataProtection:KeyVaultKey should be the identifier of a key, such as https://NAME.vault.azure.net/keys/KEY."));
        return wrapping is { Certificate: not null, KeyVaultKey: not null }
            ? throw new StartException("DataProtection:Certificate and DataProtection:KeyVaultKey are both set; the key ring is wrapped by one of them.")
            : wrapping;
    }
}
