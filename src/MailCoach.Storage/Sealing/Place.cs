using System.Buffers.Binary;
using System.Text;

namespace MailCoach.Storage.Sealing;

/// <summary>Where a sealed value belongs: column, mailbox and row, as bytes. A value found in another place does not open.</summary>
internal readonly struct Place(byte[] bytes)
{
    public byte[] Bytes { get; } = bytes;

    public static Place Of(string column, long mailbox) => Of(column, mailbox, []);

    public static Place Of(string column, long mailbox, long row)
    {
        Span<byte> key = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(key, row);
        return Of(column, mailbox, key);
    }

    public static Place Of(string column, long mailbox, ReadOnlySpan<byte> row)
    {
        var bytes = new byte[column.Length + sizeof(long) + row.Length];
        Encoding.ASCII.GetBytes(column, bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(column.Length), mailbox);
        row.CopyTo(bytes.AsSpan(column.Length + sizeof(long)));
        return new Place(bytes);
    }
}
