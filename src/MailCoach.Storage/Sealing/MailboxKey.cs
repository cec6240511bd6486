using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MailCoach.Storage.Sealing;

/// <summary>A mailbox's own key, split by HKDF so that no use of it lends strength to another.</summary>
internal sealed class MailboxKey(byte[] key)
{
    /// <summary>AES-256.</summary>
    public const int Bytes = 32;

    /// <summary>Bytes of a keyed hash that names a row: 128 bits never meet by chance in one mailbox.</summary>
    public const int RowIdBytes = 16;

    private readonly byte[] sealing = Part(key, "seal");
    private readonly byte[] naming = Part(key, "name");
    private readonly byte[] hashing = Part(key, "hash");
    private readonly byte[] rows = Part(key, "row");

    public Sealer Sealer() => new(sealing);

    public string IdOf(string what) => Base64Url.EncodeToString(Mac(naming, what).AsSpan(0, RowIdBytes));

    public ulong HashOf(string what) => BinaryPrimitives.ReadUInt64BigEndian(Mac(hashing, what));

    public byte[] RowId(string what) => Mac(rows, what)[..RowIdBytes];

    public long FolderRow(string folderId) => BinaryPrimitives.ReadInt64BigEndian(Mac(rows, folderId));

    private static byte[] Part(byte[] key, string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Bytes, info: Encoding.ASCII.GetBytes(use));

    private static byte[] Mac(byte[] part, string what) => HMACSHA256.HashData(part, Encoding.UTF8.GetBytes(what));
}
