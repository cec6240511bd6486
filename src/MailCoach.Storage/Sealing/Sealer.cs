using System.Security.Cryptography;
using System.Text;

namespace MailCoach.Storage.Sealing;

/// <summary>
/// Seals one column of one row with AES-256-GCM: version, nonce, tag, ciphertext.
/// Table and row key are bound in, so that a value moved to another row does not open. Not for two threads at once.
/// </summary>
internal sealed class Sealer(byte[] key) : IDisposable
{
    private const byte Version = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int HeadBytes = 1 + NonceBytes + TagBytes;

    private readonly AesGcm gcm = new(key, TagBytes);

    public byte[] Seal(Place place, ReadOnlySpan<byte> plain)
    {
        var sealedBytes = new byte[HeadBytes + plain.Length];
        sealedBytes[0] = Version;
        var nonce = sealedBytes.AsSpan(1, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        gcm.Encrypt(nonce, plain, sealedBytes.AsSpan(HeadBytes), sealedBytes.AsSpan(1 + NonceBytes, TagBytes), place.Bytes);
        return sealedBytes;
    }

    public byte[] Seal(Place place, string text) => Seal(place, Encoding.UTF8.GetBytes(text));

    /// <summary>Opens into <paramref name="room"/>, which is at least as long as the sealed value; returns the part that is used.</summary>
    public ReadOnlySpan<byte> Open(Place place, ReadOnlySpan<byte> sealedBytes, Span<byte> room)
    {
        if (sealedBytes.Length < HeadBytes || sealedBytes[0] != Version)
        {
            throw new CryptographicException("A stored value has an unknown form.");
        }

        var plain = room[..(sealedBytes.Length - HeadBytes)];
        gcm.Decrypt(sealedBytes.Slice(1, NonceBytes), sealedBytes[HeadBytes..], sealedBytes.Slice(1 + NonceBytes, TagBytes), plain, place.Bytes);
        return plain;
    }

    public ReadOnlySpan<byte> Open(Place place, byte[] sealedBytes) => Open(place, sealedBytes, new byte[sealedBytes.Length]);

    public string OpenText(Place place, byte[] sealedBytes) => Encoding.UTF8.GetString(Open(place, sealedBytes));

    public void Dispose() => gcm.Dispose();
}
