namespace MailCoach.Coaching.Mail;

/// <summary>A number that stands for a text, to find it by: FNV-1a, 64 bit (RFC draft eastlake-fnv). No secret; two texts may share one.</summary>
public static class TextMark
{
    private const ulong Start = 14695981039346656037;

    private const ulong Step = 1099511628211;

    /// <summary>The mark of a text; 0 for none.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : With(Start, text);

    /// <summary>The mark of the words one after another; 0 without any.</summary>
    internal static ulong Of(ReadOnlySpan<char> line, ReadOnlySpan<Range> words)
    {
        var mark = words.IsEmpty ? 0 : Start;
        foreach (var word in words)
        {
            mark = With(With(mark, line[word]), " ");
        }

        return mark;
    }

    private static ulong With(ulong mark, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            mark = (mark ^ letter) * Step;
        }

        return mark;
    }
}
