using System.Runtime.InteropServices;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Phrasing;

internal enum PhraseRole
{
    Find,
    Innocent,
    Unless,
}

/// <summary>A pattern with what it means when it is found; the order is that of the data.</summary>
internal sealed record Phrase(Speech Speech, PhraseRole Role, Pattern Pattern, PhraseFile? File, Anchor Anchor, int Order);

/// <summary>The step of a pattern that is met most rarely, with how many words may stand before it: the pattern is only tried where it is met.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Anchor(int Step, int MinBefore, int MaxBefore)
{
    /// <summary>An everyday word is met about so many times as often as another of our words.</summary>
    private const int EverydayWeight = 200;

    public static Anchor Of(Pattern pattern, Step everyday)
    {
        var best = default(Anchor);
        var (rarest, min, max) = (long.MaxValue, 0, 0);
        foreach (var (index, step) in pattern.Steps.Index())
        {
            if (step is { Kind: StepKind.Take, Min: 1 } && !step.Holds(Symbols.Comma) && step.Members.Sum(symbol => everyday.Holds(symbol) ? (long)EverydayWeight : 1) is var often && often < rarest)
            {
                (rarest, best) = (often, new Anchor(index, min, max));
            }

            min += step.Kind is StepKind.Take or StepKind.Gap ? step.Min : 0;
            max += step.Kind is StepKind.Take or StepKind.Gap ? step.Max : 0;
        }

        return best;
    }
}

/// <summary>A language's patterns, ready to be looked up by their rarest word.</summary>
internal sealed class Phrasebook
{
    private static readonly Lazy<Phrasebook>[] Loaded =
        [.. LanguageData.Codes.Select(code => new Lazy<Phrasebook>(() => new Phrasebook(code, LanguageData.Read<PhrasebookFile>(code, "phrasing.json"))))];

    private readonly Phrase[][] byAnchor;

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
        var phrases = drafts.Select((draft, order) =>
        {
            var pattern = draft.Pattern.Build(Lexicon);
            return new Phrase(draft.Speech, draft.Role, pattern, draft.File, Anchor.Of(pattern, common), order);
        }).ToList();
        byAnchor = ByAnchor(phrases, Lexicon.SymbolCount);
    }

    public string Code { get; }

    public Lexicon Lexicon { get; }

    public IReadOnlyList<string> Endings { get; }

    public bool Elides { get; }

    /// <summary>By the place of the language among <see cref="LanguageData.Codes"/>.</summary>
    public static Phrasebook Of(int language) => Loaded[language].Value;

    public ReadOnlySpan<Phrase> AnchoredOn(int symbol) => byAnchor[symbol];

    public bool IsCommon(int symbol) => common.Holds(symbol) && !quiet.Holds(symbol);

    private static Phrase[][] ByAnchor(List<Phrase> phrases, int symbols)
    {
        var lists = new List<Phrase>?[symbols];
        foreach (var phrase in phrases)
        {
            foreach (var symbol in phrase.Pattern.Steps[phrase.Anchor.Step].Members)
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
