using System.Collections.Frozen;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Phrasing;

/// <summary>Cuts prose into sentences before its language is known.</summary>
internal static class ProseSentences
{
    /// <summary>A line shorter than this was ended by its writer, a longer one by the width of the window (mail wraps at 72 to 78).</summary>
    private const int ShortLine = 50;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations =
        LanguageData.Codes.SelectMany(code => LanguageData.Read<PhrasebookFile>(code, "phrasing.json").Abbreviations)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the sentence that begins at <paramref name="start"/> ends; its closing marks belong to it.</summary>
    public static int End(ReadOnlySpan<char> prose, int start)
    {
        var line = start;
        for (var at = start; at < prose.Length; at++)
        {
            switch (Letters.KindOf(prose[at]))
            {
                case CharKind.End when prose[at] is not ('¡' or '¿') && Ends(prose, start, at):
                    return AfterMarks(prose, at);
                case CharKind.NewLine:
                    if (at - line < ShortLine || BlankFollows(prose, at))
                    {
                        return at + 1;
                    }

                    line = at + 1;
                    break;
            }
        }

        return prose.Length;
    }

    private static int AfterMarks(ReadOnlySpan<char> prose, int at)
    {
        while (at < prose.Length && (Letters.KindOf(prose[at]) == CharKind.End || prose[at] is '"' or '”' or '“' or '»' or ')' or '\u2019'))
        {
            at++;
        }

        return at;
    }

    private static bool BlankFollows(ReadOnlySpan<char> prose, int at)
    {
        at += prose[at] == '\r' && at + 1 < prose.Length && prose[at + 1] == '\n' ? 2 : 1;
        while (at < prose.Length && prose[at] is ' ' or '\t')
        {
            at++;
        }

        return at >= prose.Length || Letters.KindOf(prose[at]) == CharKind.NewLine;
    }

    /// <summary>"3.5", "29. Januar", "z. B.", "example.com" go on; so does "Mr.".</summary>
    private static bool Ends(ReadOnlySpan<char> prose, int start, int at)
    {
        if (prose[at] != '.')
        {
            return true;
        }

        if (at + 1 < prose.Length && Letters.KindOf(prose[at + 1]) is CharKind.Letter or CharKind.Digit)
        {
            return false;
        }

        var word = at;
        while (word > start && Letters.KindOf(prose[word - 1]) is CharKind.Letter or CharKind.Digit)
        {
            word--;
        }

        var before = prose[word..at];
        if (before.Length is 1 or 2 && char.IsDigit(before[0]))
        {
            return at + 2 >= prose.Length || Letters.KindOf(prose[at + 1]) != CharKind.Space || !char.IsLetter(prose[at + 2]);
        }

        return !((before.Length == 1 && before[0] is not ('I' or 'i')) || Abbreviations.Contains(before));
    }
}
