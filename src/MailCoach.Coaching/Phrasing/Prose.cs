using System.Text;

namespace MailCoach.Coaching.Phrasing;

/// <summary>
/// What a reader reads of a text as sent, with the way back: <see cref="Starts"/> and <see cref="Ends"/> hold, for each character, where it
/// stands in what was sent; null where the two are the same.
/// </summary>
internal sealed record Prose(string Sent, string Chars, int[]? Starts, int[]? Ends)
{
    public static Prose Of(CheckRequest request)
    {
        if (request.Format == TextFormat.Html)
        {
            return HtmlProse.Read(request.Text);
        }

        var composed = request.Text.AsSpan().ContainsAnyInRange('\u0300', '\u036F') ? Composed(request.Text) : null;
        return composed ?? new Prose(request.Text, request.Text, null, null);
    }

    /// <summary>Where a stretch of the prose stands in what was sent.</summary>
    public (int Start, int Length) Sending(int start, int end)
    {
        if (Starts is null || Ends is null)
        {
            return (start, end - start);
        }

        var from = Starts[start];
        return (from, (end > start ? Ends[end - 1] : from) - from);
    }

    /// <summary>Letters written as a letter and its accent become one letter.</summary>
    private static Prose Composed(string text)
    {
        var chars = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length);
        var ends = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (chars.Length > 0 && text[i] is >= '\u0300' and <= '\u036F' && Compose(chars[^1], text[i]) is { } letter)
            {
                chars[^1] = letter;
                ends[^1] = i + 1;
                continue;
            }

            chars.Append(text[i]);
            starts.Add(i);
            ends.Add(i + 1);
        }

        return new Prose(text, chars.ToString(), [.. starts], [.. ends]);
    }

    private static char? Compose(char letter, char accent)
    {
        if (char.IsSurrogate(letter))
        {
            return null;
        }

        var together = string.Concat(letter, accent).Normalize(NormalizationForm.FormC);
        return together.Length == 1 ? together[0] : null;
    }
}
