using System.Buffers;
using System.Collections.Frozen;

namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>Every phrase of every language, found in one walk over a subject's words.</summary>
internal sealed class PhraseTable
{
    /// <summary>Roles without which no subject says anything about money.</summary>
    private const MoneyRole Telling = MoneyRole.Invoice | MoneyRole.Deposit | MoneyRole.CreditNote | MoneyRole.Reminder | MoneyRole.Payment
        | MoneyRole.Received | MoneyRole.Sent | MoneyRole.Paid | MoneyRole.Receipt | MoneyRole.Slip | MoneyRole.Failed | MoneyRole.Promise;

    /// <summary>Number prefixes shorter than this say nothing without a word beside them.</summary>
    private const int TellingPrefix = 3;

    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;
    private readonly Phrase[] openFirst;
    private readonly string[] articles;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ordinals;
    private readonly SearchValues<string> anchors;

    private PhraseTable(IReadOnlyList<MoneyWords> languages)
    {
        articles = [.. languages.SelectMany(words => words.Articles).Select(SubjectFold.Fold).Distinct()];
        Phrase[] phrases =
            [.. languages.SelectMany(words => words.Roles().SelectMany(role => role.Phrases.Select(text => Phrase.Of(role.Role, text, articles))))];
        byFirstWord = phrases.Where(phrase => !phrase.Words[0].Open).GroupBy(phrase => phrase.Words[0].Text)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray()).GetAlternateLookup<ReadOnlySpan<char>>();
        openFirst = [.. phrases.Where(phrase => phrase.Words[0].Open)];
        ordinals = languages.SelectMany(words => words.Ordinal)
            .GroupBy(pair => Phrase.Of(MoneyRole.Ordinal, pair.Key, articles).Words[0].Text)
            .ToFrozenDictionary(group => group.Key, group => group.First().Value).GetAlternateLookup<ReadOnlySpan<char>>();
        Prefixes = languages.SelectMany(words => words.NumberPrefix).Select(SubjectFold.Fold).ToFrozenSet();
        anchors = SearchValues.Create(
            [.. Shortest(phrases.Where(phrase => (phrase.Role & Telling) != MoneyRole.None).Select(phrase => phrase.Anchor).Concat(PrefixAnchors()))],
            StringComparison.Ordinal);
    }

    public static PhraseTable Instance { get; } = new(MoneyWords.All);

    /// <summary>Letters an invoice number may begin with, in any language.</summary>
    public FrozenSet<string> Prefixes { get; }

    /// <summary>False for nearly all mail, after one pass over its letters.</summary>
    public bool MayTell(ReadOnlySpan<char> folded) => folded.ContainsAny(anchors);

    /// <summary>Notes on each token the roles of the phrases it belongs to, and returns all roles that were found.</summary>
    public MoneyRole Mark(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, Span<MoneyRole> roles)
    {
        var all = MoneyRole.None;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == SubjectTokenKind.Sign)
            {
                continue;
            }

            var word = Bare(folded, tokens[i]);
            if (byFirstWord.TryGetValue(word, out var candidates))
            {
                all |= Mark(candidates, folded, tokens, i, roles);
            }

            foreach (var phrase in openFirst)
            {
                if (phrase.Words[0].Is(word))
                {
                    all |= Mark([phrase], folded, tokens, i, roles);
                }
            }
        }

        return all;
    }

    /// <summary>1 for "first", "1." …; null where the word does not count.</summary>
    public int? OrdinalOf(ReadOnlySpan<char> folded, SubjectToken token) =>
        ordinals.TryGetValue(Bare(folded, token), out var ordinal) ? ordinal : null;

    /// <summary>What a word means on its own.</summary>
    public MoneyRole RoleOf(ReadOnlySpan<char> word)
    {
        var all = MoneyRole.None;
        if (byFirstWord.TryGetValue(word, out var phrases))
        {
            foreach (var phrase in phrases)
            {
                all |= phrase.Words.Length == 1 ? phrase.Role : MoneyRole.None;
            }
        }

        return all;
    }

    /// <summary>A token's text without its article.</summary>
    public ReadOnlySpan<char> Bare(ReadOnlySpan<char> folded, SubjectToken token)
    {
        var word = token.Of(folded);
        return word[Article.LengthOn(word, articles)..];
    }

    private MoneyRole Mark(
        ReadOnlySpan<Phrase> phrases, ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int first, Span<MoneyRole> roles)
    {
        var all = MoneyRole.None;
        Span<int> places = stackalloc int[8];
        foreach (var phrase in phrases)
        {
            if (!Places(phrase, folded, tokens, first, places))
            {
                continue;
            }

            all |= phrase.Role;
            for (var w = 0; w < phrase.Words.Length; w++)
            {
                roles[places[w]] |= phrase.Role;
            }
        }

        return all;
    }

    private bool Places(Phrase phrase, ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int first, Span<int> places)
    {
        places[0] = first;
        var next = first + 1;
        for (var w = 1; w < phrase.Words.Length; w++)
        {
            var last = phrase.Words[w].AfterGap ? Math.Min(next + Phrase.WidestGap, tokens.Length - 1) : next;
            while (next <= last && (next >= tokens.Length || !phrase.Words[w].Is(Bare(folded, tokens[next]))))
            {
                next++;
            }

            if (next > last)
            {
                return false;
            }

            places[w] = next++;
        }

        return true;
    }

    private IEnumerable<string> PrefixAnchors() =>
        Prefixes.Where(prefix => prefix.Length >= TellingPrefix)
            .SelectMany(prefix => "-_ 0123456789".Select(next => $"{prefix}{next}"));

    /// <summary>A word that contains another anchor need not be looked for.</summary>
    private static IEnumerable<string> Shortest(IEnumerable<string> words)
    {
        var kept = new List<string>();
        foreach (var word in words.Distinct().OrderBy(word => word.Length))
        {
            if (!kept.Exists(shorter => word.Contains(shorter, StringComparison.Ordinal)))
            {
                kept.Add(word);
            }
        }

        return kept;
    }
}
