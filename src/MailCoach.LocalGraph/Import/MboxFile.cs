using System.Text;
using System.Text.RegularExpressions;

namespace MailCoach.LocalGraph.Import;

/// <summary>
/// Cuts an mbox file at its From_ lines, so that a broken mail cannot spoil the next. Of a mail longer than
/// <see cref="LongestMail"/> only the beginning is kept: what is wanted of it stands there.
/// </summary>
internal static partial class MboxFile
{
    private const int LongestMail = 4 * 1024 * 1024;
    private const int LongestSeparator = 512;

    /// <summary>The mails of a file, one after the other, each without its From_ line.</summary>
    public static IEnumerable<MemoryStream> Cut(Stream file)
    {
        var mail = new MemoryStream();
        var isFirst = true;
        foreach (var line in Lines(file))
        {
            if (IsSeparator(line.Span, isFirst))
            {
                if (!isFirst)
                {
                    yield return Whole(mail);
                    mail = new MemoryStream();
                }

                isFirst = false;
            }
            else if (mail.Length < LongestMail && !(isFirst && line.Span.IsWhiteSpaceOrMark()))
            {
                mail.Write(line.Span);
            }
        }

        if (!isFirst || mail.Length > 0)
        {
            yield return Whole(mail);
        }
    }

    private static bool IsWhiteSpaceOrMark(this ReadOnlySpan<byte> line) => line.Trim("\uFEFF \t\r\n"u8).IsEmpty;

    /// <summary>"From address date", or "From - " as Thunderbird writes it; a sentence that begins with From is neither.</summary>
    private static bool IsSeparator(ReadOnlySpan<byte> line, bool isFirst)
    {
        line = isFirst ? line.TrimStart("\uFEFF"u8) : line;
        return line.StartsWith("From "u8)
            && line.Length < LongestSeparator
            && (isFirst || Separator().IsMatch(Encoding.Latin1.GetString(line)));
    }

    private static MemoryStream Whole(MemoryStream mail)
    {
        mail.Position = 0;
        return mail;
    }

    /// <summary>Lines with their ends. A line longer than the buffer comes in parts, which no separator is.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Lines(Stream file)
    {
        var buffer = new byte[64 * 1024];
        var filled = 0;
        while (true)
        {
            var read = file.Read(buffer, filled, buffer.Length - filled);
            filled += read;
            var start = 0;
            while (buffer.AsSpan(start, filled - start).IndexOf((byte)'\n') is var end and >= 0)
            {
                yield return buffer.AsMemory(start, end + 1);
                start += end + 1;
            }

            if (read == 0 || (start == 0 && filled == buffer.Length))
            {
                if (start < filled)
                {
                    yield return buffer.AsMemory(start, filled - start);
                }

                start = filled;
            }

            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            filled -= start;
            if (read == 0)
            {
                yield break;
            }
        }
    }

    [GeneratedRegex(@"^From (-(\s|$)|.*\d\d?:\d\d.*\d{4})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Separator();
}
