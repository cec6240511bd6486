using System.Text;
using MailCoach.Coaching.Mail;

namespace MailCoach.Storage.Sealing;

/// <summary>Reads what <see cref="PayloadWriter"/> wrote, in the same order.</summary>
internal ref struct PayloadReader(ReadOnlySpan<byte> payload)
{
    private const int LongestOnStack = 512;

    private ReadOnlySpan<byte> rest = payload;

    public long Number()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = rest[0];
            rest = rest[1..];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)(value >> 1) ^ -(long)(value & 1);
            }
        }
    }

    public string? Text() => Utf8(out var text) ? Encoding.UTF8.GetString(text) : null;

    /// <summary>A text that many rows share: the same instance each time.</summary>
    public string? Text(SharedTexts shared) => Utf8(out var text) ? shared.Of(text) : null;

    /// <summary>Passes a text over; its bytes, empty where there is none.</summary>
    public ReadOnlySpan<byte> Skip() => Utf8(out var text) ? text : [];

    /// <summary>A text's mark alone, see <see cref="TextMark"/>.</summary>
    public ulong Mark()
    {
        Utf8(out var text);
        Span<char> characters = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        return TextMark.Of(characters[..Encoding.UTF8.GetChars(text, characters)]);
    }

    public DateTimeOffset? Time() => Number() == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(Number());

    private bool Utf8(out ReadOnlySpan<byte> text)
    {
        var length = Number() - 1;
        text = length < 0 ? [] : rest[..(int)length];
        rest = rest[text.Length..];
        return length >= 0;
    }
}
