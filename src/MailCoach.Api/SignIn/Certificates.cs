using System.Security.Cryptography.X509Certificates;

namespace MailCoach.Api.SignIn;

public static class Certificates
{
    /// <summary>A PEM file with certificate and key, or a PFX file without a password.</summary>
    public static X509Certificate2 Load(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".pfx" or ".p12"
            ? X509CertificateLoader.LoadPkcs12FromFile(path, password: null)
            : X509Certificate2.CreateFromPemFile(path);
}
