using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MailCoach.Api.Tests.Entra;

/// <summary>A certificate by which the host proves itself, with its key.</summary>
internal static class HostCertificate
{
    public static string Pem()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=mailcoach", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n";
    }
}
