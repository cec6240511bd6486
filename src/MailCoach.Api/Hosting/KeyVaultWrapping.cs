using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.IdentityModel.Tokens;

namespace MailCoach.Api.Hosting;

/// <summary>
/// Wraps a key of the ring by a key in Azure Key Vault: the element is sealed with a key of its own (AES-GCM), and that one is wrapped by the vault,
/// whose key never leaves it. Written here because the package that does it cannot be restored everywhere this is built; it is two calls.
/// </summary>
/// <param name="key">The key's identifier; with a version, or without one for the newest.</param>
/// <param name="transport">Null: the usual one.</param>
public sealed class KeyVaultWrapping(Uri key, TokenCredential credential, HttpPipelineTransport? transport = null) : IXmlEncryptor
{
    private const string Version = "7.4";
    private const string Algorithm = "RSA-OAEP-256";
    private const int KeyBytes = 32;
    private const int TagBytes = 16;
    private const int NonceBytes = 12;

    private readonly HttpPipeline vault = HttpPipelineBuilder.Build(
        new VaultOptions { Transport = transport ?? HttpClientTransport.Shared },
        new BearerTokenAuthenticationPolicy(credential, Scope(key)));

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var inner = RandomNumberGenerator.GetBytes(KeyBytes);
        var nonce = RandomNumberGenerator.GetBytes(NonceBytes);
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var (sealedText, tag) = (new byte[plain.Length], new byte[TagBytes]);
        using (var cipher = new AesGcm(inner, TagBytes))
        {
            cipher.Encrypt(nonce, plain, sealedText, tag);
        }

        // The vault answers with the identifier of the version it used: a key that is turned later still opens what it wrapped.
        var (by, wrapped) = Ask(key, "wrapkey", inner);
        CryptographicOperations.ZeroMemory(inner);
        CryptographicOperations.ZeroMemory(plain);
        return new EncryptedXmlInfo(
            new XElement("keyVault", new XElement("by", by), new XElement("key", Text(wrapped)), new XElement("nonce", Text(nonce)), new XElement("tag", Text(tag)), new XElement("sealed", Text(sealedText))),
            typeof(KeyVaultUnwrapping));
    }

    internal XElement Decrypt(XElement element)
    {
        var by = new Uri(element.Element("by")!.Value);
        if (by.Authority != key.Authority)
        {
            throw new CryptographicException("The key ring was wrapped by another vault.");
        }

        var (_, inner) = Ask(by, "unwrapkey", Bytes(element, "key"));
        var sealedText = Bytes(element, "sealed");
        var plain = new byte[sealedText.Length];
        using var cipher = new AesGcm(inner, TagBytes);
        cipher.Decrypt(Bytes(element, "nonce"), sealedText, Bytes(element, "tag"), plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }

    /// <summary><c>https://name.vault.azure.net</c> asks for a token of <c>https://vault.azure.net</c>; other clouds have the same shape.</summary>
    private static string Scope(Uri key) =>
        key.Host.Split('.', 2) is [_, var cloud] && cloud.Contains('.', StringComparison.Ordinal) ? $"https://{cloud}/.default" : "https://vault.azure.net/.default";

    private (string By, byte[] Value) Ask(Uri with, string operation, byte[] value)
    {
        using var message = vault.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(new Uri(string.Create(CultureInfo.InvariantCulture, $"{with.AbsoluteUri.TrimEnd('/')}/{operation}?api-version={Version}")));
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(new { alg = Algorithm, value = Base64UrlEncoder.Encode(value) }));
        vault.Send(message, CancellationToken.None);
        if (message.Response.Status != StatusCodes.Status200OK)
        {
            throw new CryptographicException(string.Create(CultureInfo.InvariantCulture, $"Key Vault answered {message.Response.Status} to {operation}."));
        }

        using var answer = JsonDocument.Parse(message.Response.Content);
        return (answer.RootElement.GetProperty("kid").GetString()!, Base64UrlEncoder.DecodeBytes(answer.RootElement.GetProperty("value").GetString()));
    }

    private static string Text(byte[] bytes) => Convert.ToBase64String(bytes);

    private static byte[] Bytes(XElement element, string name) => Convert.FromBase64String(element.Element(name)!.Value);

    private sealed class VaultOptions : ClientOptions;
}

/// <summary>Data Protection makes it by its name, which is written beside what was wrapped.</summary>
public sealed class KeyVaultUnwrapping(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => services.GetRequiredService<KeyVaultWrapping>().Decrypt(encryptedElement);
}
