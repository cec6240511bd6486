using System.Collections.Concurrent;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Phrasing;

internal enum PhraseRole
{
    Find,
    Innocent,
    Unless,
}

/// <summary>A pattern with what it means when it is found.</summary>
internal sealed record Phrase(Speech Speech, PhraseRole Role, Pattern Pattern, PhraseFile? File);

/// <summary>A language's patterns, ready to be looked up by the word they begin with.</summary>
internal sealed class Phrasebook
{
    private static readonly ConcurrentDictionary<string, Phrasebook> Loaded = new();

    private readonly Phrase[][] byFirst;

    private readonly Step common;

    private readonly Step quiet;

    private Phrasebook(string code, PhrasebookFile file)
    {
        Code = code;
        Endings = [.. file.Endings.Select(ending => Letters.PlainOf(ending))];
        Elides = file.Elides;
        var vocabulary = new Vocabulary(file);
        var drafts = file.Phrases.SelectMany(pair => Draft(pair.Key, pair.Value, vocabulary)).ToList();
        var commonWords = vocabulary.ClassOf([.. file.Common, .. file.Loud]);
        var quietWords = vocabulary.ClassOf(file.Quiet);
        Lexicon = vocabulary.Close();
        common = commonWords.Build(Lexicon);
        quiet = quietWords.Build(Lexicon);
        var phrases = drafts.Select(draft => new Phrase(draft.Speech, draft.Role, draft.Pattern.Build(Lexicon), draft.File)).ToList();
        byFirst = ByFirst(phrases, Lexicon.SymbolCount);
    }

    public string Code { get; }

    public Lexicon Lexicon { get; }

    public IReadOnlyList<string> Endings { get; }

    public bool Elides { get; }

    public static Phrasebook Of(string code) =>
        Loaded.GetOrAdd(code, static code => new Phrasebook(code, LanguageData.Read<PhrasebookFile>(code, "phrasing.json")));

    public ReadOnlySpan<Phrase> BeginningWith(int symbol) => byFirst[symbol];

    public bool IsCommon(int symbol) => common.Holds(symbol) && !quiet.Holds(symbol);

    private static Phrase[][] ByFirst(List<Phrase> phrases, int symbols)
    {
        var lists = new List<Phrase>?[symbols];
        foreach (var phrase in phrases)
        {
            foreach (var symbol in phrase.Pattern.Steps[0].Members)
            {
                (lists[symbol] ??= []).Add(phrase);
            }
        }

        return [.. lists.Select(list => list?.ToArray() ?? [])];
    }

    private static IEnumerable<(Speech Speech, PhraseRole Role, PatternDraft Pattern, PhraseFile? File)> Draft(
        Speech speech, SpeechFile file, Vocabulary vocabulary)
    {
        var lines = file.Find.SelectMany(phrase => phrase.When.Select(text => (Role: PhraseRole.Find, Text: text, Phrase: (PhraseFile?)phrase)))
            .Concat((file.Innocent ?? []).Select(text => (Role: PhraseRole.Innocent, Text: text, Phrase: (PhraseFile?)null)))
            .Concat((file.Unless ?? []).Select(text => (Role: PhraseRole.Unless, Text: text, Phrase: (PhraseFile?)null)));
        return lines.SelectMany(line => PatternReader.Read(line.Text, vocabulary).Select(pattern => (speech, line.Role, pattern, line.Phrase)));
    }
}
