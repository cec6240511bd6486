namespace MailCoach.Coaching.Phrasing;

/// <summary>
/// Every word a language's patterns name, as a tree of letters: one walk over a word's letters says which entries it satisfies,
/// whole words and beginnings ("apologi*") alike. A symbol is a set of entries that are satisfied together.
/// </summary>
internal sealed class Lexicon
{
    private const int Root = 1;

    private readonly byte[] codes = new byte[char.MaxValue + 1];

    private readonly int alphabet;

    private readonly int[] next;

    private readonly int[] wholeSymbols;

    private readonly int[] capitalSymbols;

    private readonly int[] stemSymbols;

    private readonly int[][] entriesOf;

    private readonly ILookup<int, int> symbolsOf;

    /// <summary>Plants every path of letters once.</summary>
    /// <param name="words">Path of letters and the entries it satisfies, for whole words.</param>
    /// <param name="stems">The same for beginnings of words.</param>
    /// <param name="capitals">The same for whole words that begin with a capital: German "Sie" is you, "sie" is they.</param>
    public Lexicon(
        IReadOnlyDictionary<string, HashSet<int>> words, IReadOnlyDictionary<string, HashSet<int>> stems, IReadOnlyDictionary<string, HashSet<int>> capitals)
    {
        foreach (var c in words.Keys.Concat(stems.Keys).Concat(capitals.Keys).SelectMany(path => path).Distinct())
        {
            codes[c] = (byte)++alphabet;
        }

        alphabet++;
        var nodes = new List<int[]> { new int[alphabet], new int[alphabet] };
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in words.Keys.Concat(stems.Keys).Concat(capitals.Keys))
        {
            ends[path] = Plant(nodes, path);
        }

        next = [.. nodes.SelectMany(node => node)];
        wholeSymbols = new int[nodes.Count];
        stemSymbols = new int[nodes.Count];
        capitalSymbols = new int[nodes.Count];
        var symbols = new Dictionary<string, (int Symbol, int[] Entries)>(StringComparer.Ordinal);
        foreach (var path in stems.Keys)
        {
            stemSymbols[ends[path]] = SymbolOf(Satisfied(path, [], stems), symbols);
        }

        foreach (var (path, entries) in words)
        {
            wholeSymbols[ends[path]] = SymbolOf(Satisfied(path, entries, stems), symbols);
        }

        foreach (var (path, entries) in capitals)
        {
            capitalSymbols[ends[path]] = SymbolOf(Satisfied(path, words.TryGetValue(path, out var anyhow) ? entries.Concat(anyhow) : entries, stems), symbols);
        }

        entriesOf = [.. symbols.Values.OrderBy(symbol => symbol.Symbol).Select(symbol => symbol.Entries)];
        symbolsOf = entriesOf.Index().SelectMany(symbol => symbol.Item.Select(entry => (entry, Symbol: Symbols.FirstWord + symbol.Index)))
            .ToLookup(pair => pair.entry, pair => pair.Symbol);
    }

    public int SymbolCount => Symbols.FirstWord + entriesOf.Length;

    public IReadOnlyList<int> EntriesOf(int symbol) => entriesOf[symbol - Symbols.FirstWord];

    public IEnumerable<int> SymbolsOf(int entry) => symbolsOf[entry];

    /// <summary>The symbol of a word as it stands in the text; unknown words are <see cref="Symbols.Unknown"/>.</summary>
    public int SymbolOf(ReadOnlySpan<char> word)
    {
        var node = Root;
        var stem = Symbols.Unknown;
        foreach (var c in word)
        {
            if (Letters.KindOf(c) == CharKind.Mark)
            {
                continue;
            }

            node = next[(node * alphabet) + codes[Letters.PlainOf(c)]];
            if (node == 0)
            {
                return stem;
            }

            stem = stemSymbols[node] is var longer and not 0 ? longer : stem;
        }

        if (capitalSymbols[node] is var capital and not 0 && char.IsUpper(word[0]))
        {
            return capital;
        }

        return wholeSymbols[node] is var whole and not 0 ? whole : stem;
    }

    /// <summary>Words that satisfy the same entries are one symbol.</summary>
    private static int SymbolOf(int[] entries, Dictionary<string, (int Symbol, int[] Entries)> symbols)
    {
        var key = string.Join(',', entries);
        if (!symbols.TryGetValue(key, out var known))
        {
            symbols[key] = known = (Symbols.FirstWord + symbols.Count, entries);
        }

        return known.Symbol;
    }

    private int Plant(List<int[]> nodes, string path)
    {
        var node = Root;
        foreach (var c in path)
        {
            ref var child = ref nodes[node][codes[c]];
            if (child == 0)
            {
                child = nodes.Count;
                nodes.Add(new int[alphabet]);
            }

            node = child;
        }

        return node;
    }

    private static int[] Satisfied(string path, IEnumerable<int> entries, IReadOnlyDictionary<string, HashSet<int>> stems) =>
        [.. entries.Concat(Enumerable.Range(1, path.Length).Select(length => path[..length]).Where(stems.ContainsKey).SelectMany(stem => stems[stem])).Distinct().Order()];
}
