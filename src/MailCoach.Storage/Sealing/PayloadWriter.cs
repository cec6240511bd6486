using System.Text;

namespace MailCoach.Storage.Sealing;

/// <summary>Writes the members of a record one after another: numbers of seven bits a byte, texts as UTF-8 behind their length plus one (0: null).</summary>
internal sealed class PayloadWriter
{
    private byte[] buffer = new byte[1024];
    private int length;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public PayloadWriter Begin()
    {
        length = 0;
        return this;
    }

    public PayloadWriter Number(long value)
    {
        // Zigzag, so that a time before 1970 stays as short as one after it.
        var rest = (ulong)((value << 1) ^ (value >> 63));
        Room(10);
        for (; rest >= 0x80; rest >>= 7)
        {
            buffer[length++] = (byte)(rest | 0x80);
        }

        buffer[length++] = (byte)rest;
        return this;
    }

    public PayloadWriter Text(string? text)
    {
        if (text is null)
        {
            return Number(0);
        }

        var count = Encoding.UTF8.GetByteCount(text);
        Number(count + 1L);
        Room(count);
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
        return this;
    }

    public PayloadWriter Time(DateTimeOffset? time) => time is { } at ? Number(1).Number(at.ToUnixTimeMilliseconds()) : Number(0);

    private void Room(int more)
    {
        if (buffer.Length - length < more)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more));
        }
    }
}
