namespace MailCoach.Coaching.Phrasing;

/// <summary>Collects the words that patterns name, with the forms they may be written in, until the lexicon is closed.</summary>
internal sealed class Vocabulary(PhrasebookFile file)
{
    private readonly Dictionary<string, int> entries = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<int>> words = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<int>> stems = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<int>> capitals = new(StringComparer.Ordinal);

    private readonly string[] prefixes = ["", .. file.Prefixes];

    public ClassDraft ClassOf(IEnumerable<string> terms) => new([.. terms.SelectMany(Expand).Select(Entry)]);

    /// <summary>The members of a group, groups within it opened.</summary>
    public IEnumerable<string> Group(string name) => file.Groups.TryGetValue(name, out var members)
        ? members.SelectMany(member => member.StartsWith('@') ? Group(member[1..]) : [member])
        : throw new FormatException($"No group is called '{name}'.");

    public Lexicon Close() => new(words, stems, capitals);

    private IEnumerable<string> Expand(string term) => term.StartsWith('@') ? Group(term[1..]).SelectMany(Expand) : [term];

    private int Entry(string term)
    {
        if (term == "#")
        {
            return ClassDraft.Number;
        }

        if (entries.TryGetValue(term, out var known))
        {
            return known;
        }

        var entry = entries[term] = entries.Count;
        var isStem = term.EndsWith('*');
        var takesSuffix = term.EndsWith('+');
        var word = Letters.PlainOf(isStem || takesSuffix ? term[..^1] : term);
        if (word.Length == 0 || word.Any(c => Letters.KindOf(c) is not (CharKind.Letter or CharKind.Digit or CharKind.Apostrophe)))
        {
            throw new FormatException($"'{term}' is no word.");
        }

        if (char.IsUpper(term[0]))
        {
            Add(capitals, word, entry);
            return entry;
        }

        foreach (var prefix in prefixes)
        {
            Add(isStem ? stems : words, prefix + word, entry);
            foreach (var suffix in takesSuffix ? file.Suffixes : [])
            {
                Add(words, prefix + word + Letters.PlainOf(suffix), entry);
            }
        }

        return entry;
    }

    private static void Add(Dictionary<string, HashSet<int>> paths, string path, int entry)
    {
        if (!paths.TryGetValue(path, out var satisfied))
        {
            paths[path] = satisfied = [];
        }

        satisfied.Add(entry);
    }
}

/// <summary>A class of words before the lexicon is closed.</summary>
internal sealed record ClassDraft(int[] Entries, int Min = 1, int Max = 1, StepKind Kind = StepKind.Take)
{
    public const int Number = -1;

    public const int Pause = -2;

    public Step Build(Lexicon lexicon)
    {
        var bits = new ulong[(lexicon.SymbolCount + 63) / 64];
        foreach (var symbol in Entries.SelectMany(entry => SymbolsOf(entry, lexicon)))
        {
            bits[symbol >> 6] |= 1UL << (symbol & 63);
        }

        return new Step(Kind, bits, Min, Max);
    }

    private static IEnumerable<int> SymbolsOf(int entry, Lexicon lexicon) => entry switch
    {
        Number => [Symbols.Number],
        Pause => [Symbols.Comma, Symbols.Break],
        _ => lexicon.SymbolsOf(entry),
    };
}

/// <summary>A pattern before the lexicon is closed.</summary>
internal sealed record PatternDraft(ClassDraft[] Before, ClassDraft[] Steps, int SpanFirst, int SpanEnd)
{
    public Pattern Build(Lexicon lexicon) =>
        new([.. Before.Select(step => step.Build(lexicon))], [.. Steps.Select(step => step.Build(lexicon))], SpanFirst, SpanEnd);
}
