using System.Globalization;

namespace MailCoach.Coaching.Phrasing;

/// <summary>
/// Reads a pattern as it stands in the data, items with spaces between:
/// <list type="bullet">
/// <item><c>word</c> that word · <c>Word</c> that word with a capital · <c>stem*</c> words that begin so · <c>word+</c> the word with or without a suffix of the language · <c>#</c> a number</item>
/// <item><c>@group</c> any word of a group · <c>(a|b c|@d)</c> one of these · <c>?</c> after a word, group or bracket: it may be missing</item>
/// <item><c>_3</c> up to three words, whatever they are · <c>,</c> a comma or another pause</item>
/// <item><c>^</c> begins a sentence · <c>~</c> begins a clause · <c>$</c> ends a clause</item>
/// <item><c>!word</c> is not there: at the front, not before it; later, not next</item>
/// <item><c>[ … ]</c> the part to be reported</item>
/// </list>
/// </summary>
internal static class PatternReader
{
    /// <summary>More words than this between two others hold nothing together.</summary>
    private const int LongestGap = 8;

    public static IEnumerable<PatternDraft> Read(string text, Vocabulary vocabulary)
    {
        foreach (var line in Spread(Bracketed(text, vocabulary), vocabulary))
        {
            yield return Draft(line, text, vocabulary);
        }
    }

    /// <summary>A group that holds more than single words is read as a bracket.</summary>
    private static string Bracketed(string text, Vocabulary vocabulary) => string.Join(' ', text.Split(' ').Select(item =>
        item is ['@', .. var name] && name.TrimEnd('?').All(char.IsLetter) && vocabulary.Group(name.TrimEnd('?')).Any(member => member.Contains(' '))
            ? $"(@{name.TrimEnd('?')}){(name.EndsWith('?') ? "?" : "")}"
            : item));

    /// <summary>One line for each way through the brackets that hold more than single words, the innermost first.</summary>
    private static IEnumerable<string> Spread(string text, Vocabulary vocabulary)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(')
            {
                open.Push(i);
            }

            if (text[i] != ')')
            {
                continue;
            }

            var start = open.Pop();
            var choices = Choices(text[(start + 1)..i], vocabulary);
            var phrases = choices.Where(choice => choice.Contains(' ') || choice is [',' or '$' or '~' or '_', ..]).ToList();
            if (phrases.Count > 0 && open.Append(start).Any(bracket => bracket > 0 && text[bracket - 1] == '!'))
            {
                throw new FormatException($"'{text}': what is not there has to be single words.");
            }

            if (phrases.Count == 0 && open.Count == 0)
            {
                continue;
            }

            var optional = i + 1 < text.Length && text[i + 1] == '?';
            var words = choices.Except(phrases, StringComparer.Ordinal).ToList();
            List<string> ways = [.. phrases];
            ways.AddRange(open.Count > 0 ? words : words.Count > 0 ? [$"({string.Join('|', words)})"] : []);
            ways.AddRange(optional ? [""] : []);
            var head = text[..start];
            var rest = text[(i + (optional ? 2 : 1))..];
            return ways.SelectMany(way => Spread(head + way + rest, vocabulary)).Distinct(StringComparer.Ordinal);
        }

        return [text];
    }

    private static List<string> Choices(string inside, Vocabulary vocabulary) =>
        [.. inside.Split('|', StringSplitOptions.TrimEntries).SelectMany(choice => choice.StartsWith('@') && !choice.Contains(' ') ? vocabulary.Group(choice[1..]) : [choice])];

    private static PatternDraft Draft(string line, string text, Vocabulary vocabulary)
    {
        var before = new List<ClassDraft>();
        var steps = new List<ClassDraft>();
        int? first = null, end = null;
        foreach (var item in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (item)
            {
                case "[":
                    first = steps.Count;
                    break;
                case "]":
                    end = steps.Count;
                    break;
                default:
                    var step = StepOf(item, vocabulary);
                    if (steps.Count == 0 && step.Min == 0 && step.Kind == StepKind.Take)
                    {
                        break;
                    }

                    (steps.Count == 0 && IsBefore(step) ? before : steps).Add(step);
                    break;
            }
        }

        if (steps.Count == 0 || steps[0].Kind != StepKind.Take || steps[0].Min == 0 || steps.All(step => step.Entries.Contains(ClassDraft.Pause)))
        {
            throw new FormatException($"The pattern '{text}' has to begin with a word.");
        }

        return new PatternDraft([.. before], [.. steps], first ?? 0, end ?? steps.Count);
    }

    private static bool IsBefore(ClassDraft step) =>
        step.Kind is StepKind.SentenceStart or StepKind.ClauseStart or StepKind.Not || step.Entries.Contains(ClassDraft.Pause);

    private static ClassDraft StepOf(string item, Vocabulary vocabulary) => item switch
    {
        "^" => new ClassDraft([], Kind: StepKind.SentenceStart),
        "~" => new ClassDraft([], Kind: StepKind.ClauseStart),
        "$" => new ClassDraft([], Kind: StepKind.ClauseEnd),
        "," => new ClassDraft([ClassDraft.Pause]),
        ",?" => new ClassDraft([ClassDraft.Pause], Min: 0),
        ['_', .. var most] => new ClassDraft([], 0, Math.Min(LongestGap, int.Parse(most, CultureInfo.InvariantCulture)), StepKind.Gap),
        ['!', .. var not] => vocabulary.ClassOf(Terms(not)) with { Kind = StepKind.Not },
        [.. var word, '?'] => vocabulary.ClassOf(Terms(word)) with { Min = 0 },
        _ => vocabulary.ClassOf(Terms(item)),
    };

    private static IEnumerable<string> Terms(string item) =>
        item is ['(', .. var inside, ')'] ? inside.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [item];
}
