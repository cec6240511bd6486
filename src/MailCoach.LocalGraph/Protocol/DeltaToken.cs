using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary>
/// What stands in a <c>$skiptoken</c> or a <c>$deltatoken</c>: where a walk along a folder is and every option it began with.
/// Opaque outside; whatever was altered on the way is refused.
/// </summary>
/// <param name="Epoch">Of the mailbox that gave it out.</param>
/// <param name="Folder">Zero for the walk along the folders themselves.</param>
/// <param name="After">Changes up to this version have been told.</param>
/// <param name="UpTo">The version at which this walk began; what is later belongs to the next one.</param>
/// <param name="Position">In a first walk the last mail that was told; null once changes are told.</param>
/// <param name="Remaining">Mails still allowed by <c>$top</c>, or by the 5,000 of a filtered walk; null without a limit.</param>
/// <param name="Since">From <c>$filter</c>: earlier mails are left out.</param>
internal sealed record DeltaToken(
    ulong Epoch,
    ulong Folder,
    long After,
    long UpTo,
    MessagePosition? Position,
    int? Remaining,
    DateTimeOffset? Since,
    string Select)
{
    private const int SealLength = 6;

    public string Write()
    {
        var payload = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{Epoch}|{Folder}|{After}|{UpTo}|{Position?.Received.UtcTicks}|{Position?.Key}|{Remaining}|{Since?.UtcTicks}|{Select}"));
        return Base64Url.EncodeToString([.. Seal(payload), .. payload]);
    }

    /// <summary>Null where the text is not a token of ours.</summary>
    public static DeltaToken? Read(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length <= SealLength || !Seal(bytes.AsSpan(SealLength)).SequenceEqual(bytes[..SealLength]))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(bytes, SealLength, bytes.Length - SealLength).Split('|');
        return new DeltaToken(
            ulong.Parse(parts[0], CultureInfo.InvariantCulture),
            ulong.Parse(parts[1], CultureInfo.InvariantCulture),
            long.Parse(parts[2], CultureInfo.InvariantCulture),
            long.Parse(parts[3], CultureInfo.InvariantCulture),
            Moment(parts[4]) is { } received ? new MessagePosition(received, ulong.Parse(parts[5], CultureInfo.InvariantCulture)) : null,
            parts[6].Length == 0 ? null : int.Parse(parts[6], CultureInfo.InvariantCulture),
            Moment(parts[7]),
            parts[8]);
    }

    private static DateTimeOffset? Moment(string ticks) =>
        ticks.Length == 0 ? null : new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero);

    private static byte[] Seal(ReadOnlySpan<byte> payload) => SHA256.HashData(payload)[..SealLength];
}
