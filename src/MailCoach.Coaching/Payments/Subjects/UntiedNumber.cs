namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>The invoice number of a subject that stands far from every word it could be tied to.</summary>
internal static class UntiedNumber
{
    /// <summary>What is done with an invoice whose word is left out.</summary>
    private const MoneyRole Done = MoneyRole.CreditNote | MoneyRole.Correction | MoneyRole.Receipt | MoneyRole.Sent | MoneyRole.Promise | MoneyRole.Reminder
        | MoneyRole.Nudge;

    private const MoneyRole Prepositions = MoneyRole.To | MoneyRole.From;

    /// <summary>"the", "die", "la".</summary>
    private const int LongestArticle = 3;

    /// <summary>
    /// "Invoice March, website, 2026/17": a number that shows its year needs no word beside it, where it is the only one. Nor does one that follows
    /// "for" or "of the" where the subject speaks of what is done with an invoice: "payment landed this morning for 2291"; nor one whose shape tells: "24/018 is still
    /// open".
    /// </summary>
    public static string? Read(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> roles)
    {
        var found = -1;
        var named = MoneyRole.None;
        for (var i = 0; i < tokens.Length; i++)
        {
            named |= roles[i];
        }

        for (var i = 0; i < tokens.Length && (named & (MoneyRole.Invoice | Done)) != MoneyRole.None; i++)
        {
            if (tokens[i].Kind == SubjectTokenKind.Code && !InvoiceNumbers.IsOther(folded, tokens, roles, i)
                && (((named & MoneyRole.Invoice) != MoneyRole.None && NumberShape.ShowsYear(tokens[i].Of(folded))) || IsSpokenOf(folded, tokens, roles, i)
                    || ((named & (MoneyRole.Reminder | MoneyRole.Nudge | MoneyRole.Receipt | MoneyRole.Promise)) != MoneyRole.None && NumberShape.IsJoined(tokens[i].Of(folded)))))
            {
                if (found >= 0)
                {
                    return null;
                }

                found = i;
            }
        }

        return found >= 0 ? tokens[found].Of(folded).ToString().ToUpperInvariant() : null;
    }

    /// <summary>"for 2291", "de la 0043": digits of some length after "for", "of" or "from", at most a short word between.</summary>
    private static bool IsSpokenOf(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> roles, int at)
    {
        var text = tokens[at].Of(folded);
        var before = at > 1 && tokens[at - 1].Length <= LongestArticle && (roles[at - 1] & Prepositions) == MoneyRole.None ? at - 2 : at - 1;
        return before >= 0 && (roles[before] & Prepositions) != MoneyRole.None && tokens[at - 1].Kind == SubjectTokenKind.Word
            && NumberShape.DigitsIn(text) >= InvoiceNumbers.FewestDigitsApart && NumberShape.CouldBeNumber(text) && !NumberShape.IsYear(text)
            && !MoneyAmounts.IsAmount(folded, tokens, at);
    }
}
