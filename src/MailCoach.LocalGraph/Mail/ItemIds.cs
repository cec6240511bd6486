using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace MailCoach.LocalGraph.Mail;

/// <summary>
/// Graph's ids: opaque, long, case-sensitive, with the characters that need escaping in an address. They follow from what they name,
/// so that the same mail has the same id in every run. An immutable id names the mail, a mutable one the mail in its folder.
/// </summary>
internal static class ItemIds
{
    private static readonly byte[] ImmutableStart = Start("AAkALgAAAAAAHYQDEapmEc2byACqAC/EWg0A");
    private static readonly byte[] MutableStart = Start("AAMkAGUzZjQ1MWFlLTk2ZGItNDQ3Yi1hMzdjLTJkZDU4MGU2ZjI3NgBGAAAA");
    private static readonly byte[] FolderStart = Start("AAMkAGUzZjQ1MWFlLTk2ZGItNDQ3Yi1hMzdjLTJkZDU4MGU2ZjI3NgAuAAAA");
    private static readonly byte[] ConversationStart = Start("AAQkAGUzZjQ1MWFlLTk2ZGItNDQ3Yi1hMzdjLTJkZDU4MGU2ZjI3NgAQ");

    public static ulong KeyOf(string name) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    public static string Immutable(ulong message) => Write(ImmutableStart, message);

    public static string Mutable(ulong message, ulong folder) => Write(MutableStart, message, folder);

    public static string Folder(ulong folder) => Write(FolderStart, folder);

    public static string Conversation(string conversation) => Write(ConversationStart, KeyOf(conversation));

    /// <summary>Reads a message id of either kind; the folder is null in an immutable one.</summary>
    public static bool TryReadMessage(string id, out ulong message, out ulong? folder)
    {
        var bytes = Bytes(id);
        folder = null;
        if (Key(bytes, ImmutableStart, 0) is { } immutable && bytes.Length == ImmutableStart.Length + sizeof(ulong))
        {
            message = immutable;
            return true;
        }

        message = Key(bytes, MutableStart, 0) ?? 0;
        folder = Key(bytes, MutableStart, sizeof(ulong));
        return folder is not null;
    }

    public static bool TryReadFolder(string id, out ulong folder)
    {
        var key = Key(Bytes(id), FolderStart, 0);
        folder = key ?? 0;
        return key is not null;
    }

    private static byte[] Start(string base64) => Convert.FromBase64String(base64);

    private static string Write(byte[] start, params ReadOnlySpan<ulong> keys)
    {
        Span<byte> bytes = stackalloc byte[start.Length + (keys.Length * sizeof(ulong))];
        start.CopyTo(bytes);
        for (var i = 0; i < keys.Length; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes[(start.Length + (i * sizeof(ulong)))..], keys[i]);
        }

        return Convert.ToBase64String(bytes).Replace('+', '-').Replace('/', '_');
    }

    private static byte[] Bytes(string id)
    {
        var bytes = new byte[id.Length];
        return Convert.TryFromBase64String(id.Replace('-', '+').Replace('_', '/'), bytes, out var written) ? bytes[..written] : [];
    }

    private static ulong? Key(byte[] bytes, byte[] start, int at) =>
        bytes.AsSpan().StartsWith(start) && bytes.Length >= start.Length + at + sizeof(ulong)
            ? BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(start.Length + at))
            : null;
}
