using System.Collections.Frozen;
using System.Globalization;

namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>Sums of money in a subject: "€1,200.00", "1.200,00 EUR", "500 USD". A bare number is none.</summary>
internal static class MoneyAmounts
{
    /// <summary>ISO 4217 codes and signs freelancers bill in, as they stand in a folded subject.</summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Currencies = new Dictionary<string, string>
    {
        ["€"] = "EUR",
        ["$"] = "USD",
        ["£"] = "GBP",
        ["¥"] = "JPY",
        ["eur"] = "EUR",
        ["euro"] = "EUR",
        ["euros"] = "EUR",
        ["usd"] = "USD",
        ["gbp"] = "GBP",
        ["chf"] = "CHF",
        ["sek"] = "SEK",
        ["dkk"] = "DKK",
        ["nok"] = "NOK",
        ["pln"] = "PLN",
        ["cad"] = "CAD",
        ["aud"] = "AUD",
        ["aed"] = "AED",
        ["sar"] = "SAR",
        ["egp"] = "EGP",
        ["lbp"] = "LBP",
        ["jod"] = "JOD",
        ["qar"] = "QAR",
        ["kwd"] = "KWD",
        ["mad"] = "MAD",
        ["tnd"] = "TND",
        ["mxn"] = "MXN",
        ["ars"] = "ARS",
        ["cop"] = "COP",
        ["clp"] = "CLP",
        ["dollar"] = "USD",
        ["dollars"] = "USD",
        ["دولار"] = "USD",
        ["يورو"] = "EUR",
        ["ريال"] = "SAR",
        ["درهم"] = "AED",
        ["جنيه"] = "EGP",
        ["دينار"] = "JOD",
    }.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the token is a sum or a part of one ("1 200,00 €"), with its currency beside it or with cents.</summary>
    public static bool IsAmount(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int at)
    {
        var (first, last) = Groups(folded, tokens, at);
        return CurrencyAt(folded, tokens, first) is not null || CurrencyAt(folded, tokens, last) is not null || (HasCents(tokens[last].Of(folded)) && !NumberShape.IsYearAndCount(tokens[last].Of(folded)));
    }

    /// <summary>The first sum that has a currency.</summary>
    public static (decimal Amount, string Currency)? Read(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != SubjectTokenKind.Code)
            {
                continue;
            }

            var (first, last) = Groups(folded, tokens, i);
            if ((CurrencyAt(folded, tokens, first) ?? CurrencyAt(folded, tokens, last)) is { } currency
                && Parse(folded[tokens[first].Start..tokens[last].End]) is { } amount)
            {
                return (amount, currency);
            }

            i = last;
        }

        return null;
    }

    /// <summary>The tokens of one sum whose thousands are parted by spaces; the token alone where they are not.</summary>
    private static (int First, int Last) Groups(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && IsGroupAfter(folded, tokens, first - 1))
        {
            first--;
        }

        while (last + 1 < tokens.Length && IsGroupAfter(folded, tokens, last))
        {
            last++;
        }

        return (first, last);
    }

    /// <summary>Up to three digits, one space (in Switzerland an apostrophe), and a group of three that may have cents.</summary>
    private static bool IsGroupAfter(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int at)
    {
        var head = tokens[at].Of(folded);
        var group = tokens[at + 1].Of(folded);
        return tokens[at + 1].Start == tokens[at].End + 1 && folded[tokens[at].End] is ' ' or '\'' or '’'
            && head.Length <= 3 && !head.ContainsAnyExceptInRange('0', '9')
            && group.Length >= 3 && !group[..3].ContainsAnyExceptInRange('0', '9') && (group.Length == 3 || !char.IsAsciiLetterOrDigit(group[3]));
    }

    private static string? CurrencyAt(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int at) =>
        (at > 0 && !IsAnothers(tokens, at, at - 1, at - 2) ? CurrencyOf(tokens[at - 1].Of(folded)) : null)
        ?? (at + 1 < tokens.Length && !IsAnothers(tokens, at, at + 1, at + 2) ? CurrencyOf(tokens[at + 1].Of(folded)) : null)
        ?? Glued(tokens[at].Of(folded));

    /// <summary>A currency between two numbers is that of the nearer one, "1042 $500", "1042, CHF 500"; of the one before where both are as near.</summary>
    private static bool IsAnothers(ReadOnlySpan<SubjectToken> tokens, int at, int currency, int other)
    {
        if (other < 0 || other >= tokens.Length || tokens[other].Kind != SubjectTokenKind.Code)
        {
            return false;
        }

        var (gap, othersGap) = (Gap(tokens, at, currency), Gap(tokens, other, currency));
        return othersGap < gap || (othersGap == gap && other < at);
    }

    private static int Gap(ReadOnlySpan<SubjectToken> tokens, int one, int other) =>
        one < other ? tokens[other].Start - tokens[one].End : tokens[one].Start - tokens[other].End;

    /// <summary>"500eur": the currency follows without a space.</summary>
    private static string? Glued(ReadOnlySpan<char> text)
    {
        var end = text.LastIndexOfAnyInRange('0', '9') + 1;
        return end > 0 && end < text.Length && char.IsAsciiDigit(text[0]) ? CurrencyOf(text[end..]) : null;
    }

    private static string? CurrencyOf(ReadOnlySpan<char> text) => Currencies.TryGetValue(text, out var currency) ? currency : null;

    private static bool HasCents(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[^3] is not (',' or '.') || text.ContainsAnyExcept("0123456789.,"))
        {
            return false;
        }

        return text.Count(text[^3]) == 1;
    }

    private static decimal? Parse(ReadOnlySpan<char> text)
    {
        Span<char> plain = stackalloc char[24];
        var length = 0;
        var cents = text.Length > 2 && text[^3] is ',' or '.' ? text.Length - 3 : text.Length > 1 && text[^2] is ',' or '.' ? text.Length - 2 : -1;
        for (var i = 0; i < text.Length && length < plain.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                plain[length++] = text[i];
            }
            else if (i == cents)
            {
                plain[length++] = '.';
            }
            else if (char.IsLetter(text[i]))
            {
                break;
            }
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }
}
