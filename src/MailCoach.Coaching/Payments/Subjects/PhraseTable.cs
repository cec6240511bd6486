using System.Collections.Frozen;

namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>Every phrase of every language, found in one walk over a subject's words.</summary>
internal sealed class PhraseTable
{
    /// <summary>Roles without which no subject says anything about money.</summary>
    public const MoneyRole Telling = MoneyRole.Invoice | MoneyRole.Deposit | MoneyRole.CreditNote | MoneyRole.Reminder | MoneyRole.Payment
        | MoneyRole.Received | MoneyRole.Sent | MoneyRole.Paid | MoneyRole.Receipt | MoneyRole.Slip | MoneyRole.Failed | MoneyRole.Promise | MoneyRole.Arrived | MoneyRole.Payout;

    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;
    private readonly FrozenDictionary<char, Phrase[]> openFirst;
    private readonly string[] articles;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ordinals;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> nameEnds;
    private readonly TellingWords telling;

    private PhraseTable(IReadOnlyList<MoneyWords> languages)
    {
        articles = [.. languages.SelectMany(words => words.Articles).Select(SubjectFold.Fold).Distinct()];
        Phrase[] phrases =
            [.. languages.SelectMany(words => words.Roles().SelectMany(role => role.Phrases.Select(text => Phrase.Of(role.Role, text, articles))))];
        byFirstWord = phrases.Where(phrase => !phrase.Words[0].Open).GroupBy(phrase => phrase.Words[0].Text)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray()).GetAlternateLookup<ReadOnlySpan<char>>();
        openFirst = phrases.Where(phrase => phrase.Words[0].Open).GroupBy(phrase => phrase.Words[0].Text[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        ordinals = languages.SelectMany(words => words.Ordinal)
            .GroupBy(pair => Phrase.Of(MoneyRole.Ordinal, pair.Key, articles).Words[0].Text)
            .ToFrozenDictionary(group => group.Key, group => group.First().Value).GetAlternateLookup<ReadOnlySpan<char>>();
        Prefixes = languages.SelectMany(words => words.NumberPrefix).Select(SubjectFold.Fold).ToFrozenSet();
        nameEnds = languages.SelectMany(words => words.NameEnd).Select(SubjectFold.Fold).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        telling = new TellingWords(phrases.Where(phrase => (phrase.Role & Telling) != MoneyRole.None),
            [.. phrases.Where(phrase => phrase is { Role: MoneyRole.Nudge, Words: [_] }).Select(phrase => phrase.Words[0].Text)],
            languages.SelectMany(words => words.Everyday).Select(SubjectFold.Fold).ToHashSet(), Prefixes,
            phrases.Where(phrase => phrase is { Role: MoneyRole.NumberLabel, Words: [_] }).Select(phrase => phrase.Words[0].Text), articles);
    }

    public static PhraseTable Instance { get; } = new(MoneyWords.All);

    /// <summary>Letters an invoice number may begin with, in any language.</summary>
    public FrozenSet<string> Prefixes { get; }

    /// <summary>False for nearly all mail, after one pass over its letters.</summary>
    public bool MayTell(ReadOnlySpan<char> folded) => telling.StandIn(folded);

    public int Split(ReadOnlySpan<char> folded, Span<SubjectToken> tokens) => SubjectTokens.Split(folded, articles, tokens);

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

            var word = tokens[i].Bare(folded);
            if (byFirstWord.TryGetValue(word, out var candidates))
            {
                all |= Mark(candidates, folded, tokens, i, roles);
            }

            foreach (var phrase in openFirst.GetValueOrDefault(word[0]) ?? [])
            {
                if (phrase.Words[0].Is(word))
                {
                    all |= Mark([phrase], folded, tokens, i, roles);
                }
            }
        }

        return all;
    }

    /// <summary>A word after which a name is over.</summary>
    public bool EndsName(ReadOnlySpan<char> word) => nameEnds.Contains(word);

    /// <summary>1 for "first", "1." …; null where the word does not count.</summary>
    public int? OrdinalOf(ReadOnlySpan<char> folded, SubjectToken token) =>
        ordinals.TryGetValue(token.Bare(folded), out var ordinal) ? ordinal : null;

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

    private static MoneyRole Mark(
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

    private static bool Places(Phrase phrase, ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int first, Span<int> places)
    {
        places[0] = first;
        var next = first + 1;
        for (var w = 1; w < phrase.Words.Length; w++)
        {
            var last = phrase.Words[w].AfterGap ? Math.Min(next + Phrase.WidestGap, tokens.Length - 1) : next;
            while (next <= last && (next >= tokens.Length || !phrase.Words[w].Is(tokens[next].Bare(folded))))
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
}
