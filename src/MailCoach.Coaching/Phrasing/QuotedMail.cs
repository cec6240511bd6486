using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Phrasing;

/// <summary>Finds the writer's own lines: no quoted mail, no header block above one, no signature.</summary>
internal static class QuotedMail
{
    /// <summary>A header block's second label stands within this many lines.</summary>
    private const int HeaderLines = 4;

    private static readonly QuotedFile[] All = [.. LanguageData.Codes.Select(code => LanguageData.Read<PhrasebookFile>(code, "phrasing.json").Quoted)];

    private static readonly string[] Wrote = [.. All.SelectMany(quoted => quoted.Wrote)];

    private static readonly string[] From = [.. All.SelectMany(quoted => quoted.From)];

    private static readonly string[] Labels = [.. All.SelectMany(quoted => quoted.Labels)];

    private static readonly string[] Original = [.. All.SelectMany(quoted => quoted.Original)];

    /// <summary>The stretches of the writer's own prose, in order.</summary>
    public static List<Range> OwnLines(string text)
    {
        var own = new List<Range>(1);
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = LineEnd(text, at);
            var line = text.AsSpan(at..end).Trim();
            if (line.StartsWith('>'))
            {
                Keep(own, start, at);
                start = Next(text, end);
            }
            else if (EndsTheOwnPart(text, line, end) is { } cut)
            {
                Keep(own, start, cut == Cut.BelowIsQuoted && WrappedLine(text, at, line) is var wrapped ? wrapped : at);
                if (cut == Cut.AllBelow || !QuoteMarksFollow(text, end))
                {
                    return own;
                }

                start = Next(text, end);
            }

            at = Next(text, end);
        }

        Keep(own, start, text.Length);
        return own;
    }

    private enum Cut
    {
        AllBelow,
        BelowIsQuoted,
    }

    private static Cut? EndsTheOwnPart(string text, ReadOnlySpan<char> line, int end)
    {
        if (line.IsEmpty)
        {
            return null;
        }

        if (line.SequenceEqual("--") || (line[0] is '-' or '_' && IsRule(line)))
        {
            return Cut.AllBelow;
        }

        if (line[^1] is ':' && SaysWrote(line))
        {
            return Cut.BelowIsQuoted;
        }

        return IsLabelled(line, From) && HeaderFollows(text, end) ? Cut.AllBelow : null;
    }

    /// <summary>"-----Original Message-----", or a long line of underscores above a header block.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        (line[0] == '_' && line.Length >= 20 && line.TrimStart('_').IsEmpty) || (line.StartsWith("--") && Contains(line, Original));

    /// <summary>"On Tuesday, 3 March 2026, Greg wrote:" or "Am 3. März schrieb Greg:" names a day or an address; "as you wrote:" does not.</summary>
    private static bool SaysWrote(ReadOnlySpan<char> line) =>
        line.Length < 400 && Contains(line, Wrote) && (line.ContainsAnyInRange('0', '9') || line.Contains('@') || line.Contains('<') || line.Length < 12);

    /// <summary>Mail programs break the "On … wrote:" line when it is long; the line above belongs to it.</summary>
    private static int WrappedLine(string text, int at, ReadOnlySpan<char> line)
    {
        if (at < 2 || line.ContainsAnyInRange('0', '9'))
        {
            return at;
        }

        var above = text.LastIndexOfAny(['\n', '\r'], Math.Max(0, at - 3)) + 1;
        var before = text.AsSpan(above..at).Trim();
        return before.ContainsAnyInRange('0', '9') && before.IndexOfAny('.', '!', '?') is < 0 or > 3 && before.Length is > 0 and < 200 ? above : at;
    }

    private static bool HeaderFollows(string text, int end)
    {
        var at = Next(text, end);
        for (var lines = 0; lines < HeaderLines && at < text.Length; lines++)
        {
            end = LineEnd(text, at);
            if (IsLabelled(text.AsSpan(at..end).Trim(), Labels))
            {
                return true;
            }

            at = Next(text, end);
        }

        return false;
    }

    private static bool QuoteMarksFollow(string text, int end)
    {
        var at = Next(text, end);
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && text[at] == '>';
    }

    /// <summary>"From:", "*From:*", "De :".</summary>
    private static bool IsLabelled(ReadOnlySpan<char> line, string[] labels)
    {
        line = line.TrimStart('*');
        var colon = line[..Math.Min(line.Length, 24)].IndexOf(':');
        if (colon <= 0)
        {
            return false;
        }

        var label = line[..colon].TrimEnd("* \u00A0\u202F");
        foreach (var known in labels)
        {
            if (label.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void Keep(List<Range> own, int start, int end)
    {
        if (end > start)
        {
            own.Add(start..end);
        }
    }

    private static int LineEnd(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : at + length;
    }

    private static int Next(string text, int end) =>
        end >= text.Length ? text.Length : end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
}
