using System.Collections.Frozen;
using System.Net;

namespace MailCoach.Coaching.Phrasing;

/// <summary>
/// The prose of a mail's HTML in one pass from left to right. As browsers do, whatever is not closed goes on to the end.
/// Quoted mail and signatures that a mail program marks as such are left out.
/// </summary>
internal sealed class HtmlProse
{
    /// <summary>The longest name of a character in HTML is 31 letters ("CounterClockwiseContourIntegral"); with &amp; and ;.</summary>
    private const int LongestEntity = 33;

    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "script", "style", "title", "template", "textarea", "xml", "noscript", "iframe", "object", "svg", "math", "select");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark",
        "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "o:p");

    private static readonly FrozenSet<string> Rewritten = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "title", "textarea", "iframe", "noscript");

    /// <summary>Marks of mail programs on an element that holds quoted mail or a signature.</summary>
    private static readonly string[] QuotedElement =
        ["gmail_quote", "gmail_attr", "gmail_extra", "gmail_signature", "yahoo_quoted", "moz-cite-prefix", "moz-signature", "protonmail_quote", "ms-outlook-mobile-signature", "\"signature\"", "'signature'", "zmail_extra"];

    /// <summary>Marks on an element after which everything is quoted.</summary>
    private static readonly string[] QuotedFromHere = ["divrplyfwdmsg", "appendonsend", "x_divrplyfwdmsg", "ms-outlook-mobile-reference-message", "mail-editor-reference-message-container"];

    private readonly string html;

    private readonly List<char> chars;

    private readonly List<int> starts;

    private readonly List<int> ends;

    private string? silentUntil;

    private int silentDepth;

    private HtmlProse(string html)
    {
        this.html = html;
        chars = new List<char>(html.Length);
        starts = new List<int>(html.Length);
        ends = new List<int>(html.Length);
    }

    public static Prose Read(string html)
    {
        var reading = new HtmlProse(html);
        var at = 0;
        while (at < html.Length)
        {
            at = html[at] switch
            {
                '<' => reading.Markup(at),
                '&' => reading.Entity(at),
                _ => reading.Literal(at),
            };
        }

        return new Prose(html, new string([.. reading.chars]), [.. reading.starts], [.. reading.ends]);
    }

    private void Add(char c, int start, int end)
    {
        if (silentUntil is not null)
        {
            return;
        }

        chars.Add(c);
        starts.Add(start);
        ends.Add(end);
    }

    /// <summary>A line's end in the source is a space to the reader.</summary>
    private int Literal(int at)
    {
        var c = html[at] is '\n' or '\r' or '\t' or '\f' ? ' ' : html[at];
        if (c is >= '\u0300' and <= '\u036F' && chars.Count > 0 && silentUntil is null)
        {
            var together = char.IsSurrogate(chars[^1]) ? "" : string.Concat(chars[^1], c).Normalize(System.Text.NormalizationForm.FormC);
            if (together.Length == 1)
            {
                chars[^1] = together[0];
                ends[^1] = at + 1;
                return at + 1;
            }
        }

        Add(c, at, at + 1);
        return at + 1;
    }

    private int Entity(int at)
    {
        var window = html.AsSpan(at, Math.Min(LongestEntity, html.Length - at));
        var close = window.IndexOf(';');
        if (close < 2)
        {
            return Literal(at);
        }

        var name = window[..(close + 1)].ToString();
        var decoded = name.Equals("&apos;", StringComparison.OrdinalIgnoreCase) ? "'" : WebUtility.HtmlDecode(name);
        if (string.Equals(decoded, name, StringComparison.Ordinal))
        {
            return Literal(at);
        }

        foreach (var c in decoded)
        {
            Add(c is '\u00A0' or '\n' or '\r' or '\t' ? ' ' : c, at, at + name.Length);
        }

        return at + name.Length;
    }

    private int Markup(int at)
    {
        if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            return After("-->", at + 4);
        }

        var next = at + 1 < html.Length ? html[at + 1] : ' ';
        if (next is '!' or '?')
        {
            return After(">", at + 2);
        }

        var closing = next == '/';
        var nameAt = at + (closing ? 2 : 1);
        if (nameAt >= html.Length || !char.IsAsciiLetter(html[nameAt]))
        {
            return Literal(at);
        }

        var nameEnd = nameAt;
        while (nameEnd < html.Length && html[nameEnd] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>'))
        {
            nameEnd++;
        }

        var end = TagEnd(nameEnd);
        var name = html[nameAt..nameEnd].ToLowerInvariant();
        return closing ? Close(name, end) : Open(name, at, nameEnd, end);
    }

    private int Open(string name, int at, int nameEnd, int end)
    {
        if (silentUntil is not null)
        {
            silentDepth += name == silentUntil && html[Math.Max(nameEnd, end - 2)] != '/' ? 1 : 0;
            return end;
        }

        var attributes = html.AsSpan(nameEnd, end - nameEnd);
        if (Has(attributes, QuotedFromHere))
        {
            return html.Length;
        }

        if (Rewritten.Contains(name))
        {
            return AfterRaw(name, end);
        }

        Stop(name, at);
        if (name == "blockquote" || name == "head" || Silent.Contains(name) || Has(attributes, QuotedElement))
        {
            var selfClosed = end - 2 >= nameEnd && html[end - 2] == '/';
            silentUntil = selfClosed || name is "br" or "hr" or "img" or "input" or "meta" ? null : name;
            silentDepth = 1;
        }

        return end;
    }

    private int Close(string name, int end)
    {
        if (silentUntil is not null)
        {
            silentDepth -= name == silentUntil || (name == "html" && silentUntil == "head") ? 1 : 0;
            silentUntil = silentDepth <= 0 ? null : silentUntil;
        }

        Stop(name, end);
        return end;
    }

    /// <summary>A new line where the reader sees one; an inline element breaks nothing.</summary>
    private void Stop(string name, int at)
    {
        if (Inline.Contains(name))
        {
            return;
        }

        Add('\n', at, at);
        if (name is not ("br" or "tr" or "td" or "th" or "li"))
        {
            Add('\n', at, at);
        }
    }

    /// <summary>A quote opens only where a value may begin, so that an apostrophe gone astray swallows nothing.</summary>
    private int TagEnd(int at)
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return at + 1;
            }
            else if (c is '"' or '\'' && html[at - 1] is ('=' or ' '))
            {
                quote = c;
            }
        }

        return html.Length;
    }

    private int After(string close, int at)
    {
        var found = at <= html.Length ? html.IndexOf(close, at, StringComparison.Ordinal) : -1;
        return found < 0 ? html.Length : found + close.Length;
    }

    /// <summary>The text of these elements is no markup: only their own closing tag ends it.</summary>
    private int AfterRaw(string name, int at)
    {
        var found = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : TagEnd(found + 2 + name.Length);
    }

    private static bool Has(ReadOnlySpan<char> attributes, string[] marks)
    {
        if (attributes.Length < 5)
        {
            return false;
        }

        foreach (var mark in marks)
        {
            if (attributes.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
