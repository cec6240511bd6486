using System.Collections.Frozen;

namespace MailCoach.Coaching.Mail;

/// <summary>
/// A subject without what mail programs and lists put before it ("Re:", "AW:", "RV:", "TR:", "رد:", "[list]"), in any of our languages.
/// <paramref name="Core"/> is what the writer wrote, with single spaces; <paramref name="Tag"/> is the first text in square brackets, or null.
/// </summary>
public readonly record struct MailSubject(string Core, bool IsReply, bool IsForward, string? Tag)
{
    /// <summary>Longer than any prefix of our languages, "[12]" and spaces included.</summary>
    private const int LongestPrefix = 24;

    private static readonly FrozenSet<string> Replies = MailWords.Of(words => words.Replies).Select(word => FoldedText.Of(word)).ToFrozenSet();
    private static readonly FrozenSet<string> Forwards = MailWords.Of(words => words.Forwards).Select(word => FoldedText.Of(word)).ToFrozenSet();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RepliesBy = Replies.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ForwardsBy = Forwards.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first prefix counts: "Re: Fwd: …" is a reply, "Fwd: Re: …" a forward.</summary>
    public static MailSubject Read(string subject)
    {
        ReadOnlySpan<char> rest = subject.AsSpan().Trim();
        bool? reply = null;
        string? tag = null;
        while (true)
        {
            if (Tagged(rest) is var closing && closing > 0)
            {
                tag ??= rest[1..closing].Trim().ToString();
                rest = rest[(closing + 1)..].TrimStart();
            }
            else if (Prefix(rest, out var isReply) is var length && length > 0)
            {
                reply ??= isReply;
                rest = rest[length..].TrimStart();
            }
            else
            {
                return new MailSubject(Spaced(rest, subject), reply == true, reply == false, tag);
            }
        }
    }

    /// <summary>The form in which subjects of one thread are the same.</summary>
    public string Key => FoldedText.Of(Core);

    /// <summary>Where a text in brackets ends, if more than the brackets stands there; else 0.</summary>
    private static int Tagged(ReadOnlySpan<char> rest)
    {
        var closing = rest.StartsWith("[") ? rest.IndexOf(']') : -1;
        return closing > 1 && !rest[(closing + 1)..].IsWhiteSpace() ? closing : 0;
    }

    /// <summary>The length of the prefix that a text begins with, its colon included; 0 without one.</summary>
    internal static int Prefix(ReadOnlySpan<char> rest, out bool isReply)
    {
        isReply = false;
        var colon = rest[..Math.Min(rest.Length, LongestPrefix)].IndexOfAny(':', '：');
        if (colon < 1)
        {
            return 0;
        }

        Span<char> head = stackalloc char[LongestPrefix * 2];
        var word = Uncounted(head[..FoldedText.Head(rest[..colon], head)]);
        isReply = RepliesBy.Contains(word);
        return isReply || ForwardsBy.Contains(word) ? colon + 1 : 0;
    }

    /// <summary>"Re[2]", "Re(3)", "Re^4" and "RE " are "re".</summary>
    private static ReadOnlySpan<char> Uncounted(ReadOnlySpan<char> word)
    {
        var count = word.IndexOfAny('[', '(', '^');
        return (count > 0 ? word[..count] : word).Trim();
    }

    private static string Spaced(ReadOnlySpan<char> core, string subject)
    {
        core = core.TrimEnd();
        if (core.IndexOfAny('\t', '\n', '\r') < 0 && !core.Contains("  ", StringComparison.Ordinal))
        {
            return core.Length == subject.Length ? subject : core.ToString();
        }

        return string.Join(' ', core.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
