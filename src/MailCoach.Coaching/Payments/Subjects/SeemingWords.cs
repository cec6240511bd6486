namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>
/// "Goes out on Friday" is a promise in an answer about an invoice, and a newsletter's day elsewhere; "your invoice is on its way to you" is a bill.
/// Such words say something about a payment only in an answer, and only where another word of the subject speaks of money.
/// </summary>
internal static class SeemingWords
{
    private const MoneyRole NamesMoney = MoneyRole.Invoice | MoneyRole.Deposit | MoneyRole.Reminder | MoneyRole.Payment;

    /// <summary>Shorter numbers beside a word such as "reminder" are of anything.</summary>
    private const int LeastDigits = 3;

    /// <summary>All roles of a subject, with those that its seeming words have where it names money. No number belongs to such a word.</summary>
    public static MoneyRole Settle(MoneyRole roles, SubjectPrefix prefix, ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens)
    {
        if (prefix == SubjectPrefix.None || (roles & (MoneyRole.SeemsSent | MoneyRole.SeemsPromise)) == MoneyRole.None
            || ((roles & NamesMoney) == MoneyRole.None && !HasNumber(folded, tokens, (roles & MoneyRole.Nudge) != MoneyRole.None)))
        {
            return roles;
        }

        return roles
            | ((roles & MoneyRole.SeemsSent) != MoneyRole.None ? MoneyRole.Sent : MoneyRole.None)
            | ((roles & MoneyRole.SeemsPromise) != MoneyRole.None ? MoneyRole.Promise : MoneyRole.None);
    }

    /// <summary>A number that could be an invoice's: any beside a nudge, else one after letters such as INV.</summary>
    private static bool HasNumber(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, bool nudged)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var text = tokens[i].Of(folded);
            if (tokens[i].Kind == SubjectTokenKind.Code && NumberShape.DigitsIn(text) >= LeastDigits && !NumberShape.IsYear(text) && NumberShape.CouldBeNumber(text)
                && (nudged || InvoiceNumbers.IsPrefixWord(folded, tokens, i - 1, i)))
            {
                return true;
            }
        }

        return false;
    }
}
