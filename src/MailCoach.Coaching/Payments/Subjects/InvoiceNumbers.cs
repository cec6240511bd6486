namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>
/// Finds the invoice numbers of a subject: digits tied to a word for invoice (or for what is done with one), told from years, dates,
/// amounts, and from the numbers of orders, tickets and telephones.
/// </summary>
internal static class InvoiceNumbers
{
    /// <summary>Words that may stand between "invoice" and its number without untying them.</summary>
    private const int FurthestTie = 3;

    /// <summary>So many digits make a number an invoice's though a word stands between them.</summary>
    public const int FewestDigitsApart = 3;

    /// <summary>From one day of a month to another.</summary>
    private const int MostDigitsOfDays = 4;

    /// <summary>Letters that the owner chose for numbers; fewer are mostly PO, ID, KW.</summary>
    private const int OwnLetters = 3;

    /// <summary>What a number may belong to.</summary>
    private const MoneyRole Owners = MoneyRole.Invoice | MoneyRole.CreditNote | MoneyRole.Deposit | MoneyRole.Reminder | MoneyRole.Nudge
        | MoneyRole.Payment | MoneyRole.Received | MoneyRole.Sent | MoneyRole.Receipt | MoneyRole.Slip | MoneyRole.Paid | MoneyRole.Failed
        | MoneyRole.Promise | MoneyRole.ToolEvent | MoneyRole.Correction;

    /// <summary>What may stand between a number and its owner.</summary>
    private const MoneyRole Between = MoneyRole.NumberLabel | MoneyRole.And | MoneyRole.To | MoneyRole.Yours | MoneyRole.From | Owners;

    /// <summary>In a form that compares, in the order they stand. <paramref name="besideWord"/>: number and word for invoice stand together.</summary>
    public static IReadOnlyList<string> Read(
        ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> roles, out bool besideWord)
    {
        List<string>? numbers = null;
        besideWord = false;
        var taken = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != SubjectTokenKind.Code || i <= taken || (roles[i] & MoneyRole.Ordinal) != MoneyRole.None)
            {
                continue;
            }

            var text = tokens[i].Of(folded);
            if (!NumberShape.CouldBeNumber(text) || IsReminderCount(tokens, roles, i) || MoneyAmounts.IsAmount(folded, tokens, i)
                || IsOther(folded, tokens, roles, i))
            {
                continue;
            }

            var tie = TieOf(folded, tokens, roles, i, numbers is not null);
            if (tie == Tie.None || (tie == Tie.Act && (NumberShape.IsDayAndMonth(text) || NumberShape.IsYearAndCount(text))))
            {
                continue;
            }

            besideWord |= tie is Tie.Invoice or Tie.Labelled;
            var whole = Whole(folded, tokens, ref i);
            taken = i;
            if (numbers?.Contains(whole) != true)
            {
                (numbers ??= []).Add(whole);
            }
        }

        return numbers ?? (UntiedNumber.Read(folded, tokens, roles) is { } untied ? [untied] : []);
    }

    /// <summary>"Reminder 2: invoice 1042" is the second one; where no invoice is spoken of after it, the digit may be the invoice's.</summary>
    public static bool IsReminderCount(ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> roles, int at)
    {
        if (tokens[at].Length != 1 || at == 0 || (roles[at - 1] & (MoneyRole.Reminder | MoneyRole.Nudge)) == MoneyRole.None
            || (roles[at - 1] & MoneyRole.Invoice) != MoneyRole.None)
        {
            return false;
        }

        foreach (var role in roles[(at + 1)..tokens.Length])
        {
            if ((role & MoneyRole.Invoice) != MoneyRole.None)
            {
                return true;
            }
        }

        return false;
    }

    private static Tie TieOf(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> roles, int at, bool inList)
    {
        var text = tokens[at].Of(folded);
        var prefix = NumberShape.PrefixOf(text);
        var known = prefix.Length > 0 && PhraseTable.Instance.Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(prefix);
        var written = (known && text.Length >= prefix.Length + 2) || IsWrittenApart(folded, tokens, at);
        var owner = OwnerBefore(folded, tokens, roles, at, out var labelled, out var listed);
        if (NumberShape.IsYear(text) && !labelled && !(owner == Tie.Invoice && at + 1 < tokens.Length && Continues(folded, tokens, at)))
        {
            return listed && inList && owner == Tie.Invoice ? Tie.Invoice : Tie.None;
        }

        if (owner != Tie.None || labelled || (listed && inList))
        {
            return owner == Tie.Invoice ? Tie.Invoice : labelled || written ? Tie.Labelled : Tie.Act;
        }

        if (written)
        {
            return Tie.Labelled;
        }

        return at + 1 < tokens.Length && (roles[at + 1] & MoneyRole.Invoice) != MoneyRole.None && ((text.Length >= 3 && !NumberShape.IsDayAndMonth(text)) || IsHash(folded, tokens, at - 1))
            ? Tie.Invoice
            : Tie.None;
    }

    /// <summary>"RE 2042 Alpine Gear", "…, RE 2026-118": known letters and a number that opens the subject or is joined as no date is.</summary>
    private static bool IsWrittenApart(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int at)
    {
        var text = tokens[at].Of(folded);
        return IsPrefixWord(folded, tokens, at - 1, at) && tokens[at - 1].Length > 1
            && (NumberShape.IsJoined(text) || (at == 1 && NumberShape.DigitsIn(text) >= FewestDigitsApart && !NumberShape.IsYear(text)));
    }

    /// <summary>Walks back from a number to the word it belongs to.</summary>
    private static Tie OwnerBefore(
        ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> roles, int at, out bool labelled, out bool listed)
    {
        labelled = false;
        listed = false;
        var words = 0;
        for (var i = at - 1; i >= 0 && words < FurthestTie; i--)
        {
            var role = roles[i];
            if ((role & MoneyRole.Invoice) != MoneyRole.None)
            {
                return Tie.Invoice;
            }

            if ((role & Owners) != MoneyRole.None && (role & (MoneyRole.NumberLabel | MoneyRole.To)) == MoneyRole.None)
            {
                return Tie.Act;
            }

            if ((role & MoneyRole.Month) != MoneyRole.None || IsPassed(folded, tokens, roles, i, at))
            {
                continue;
            }

            if (tokens[i].Kind == SubjectTokenKind.Code && (role & Between) == MoneyRole.None)
            {
                listed = words == 0 || Joined(folded, tokens, roles, i + 1, at);
                return Tie.None;
            }

            labelled |= i >= at - 2 && ((role & MoneyRole.NumberLabel) != MoneyRole.None || IsHash(folded, tokens, i));
            if (tokens[i].Kind != SubjectTokenKind.Sign)
            {
                if ((role & Between) == MoneyRole.None && !IsPrefixWord(folded, tokens, i, at))
                {
                    return StandsApart(folded, tokens, roles, i, at) ? Tie.Invoice : Tie.None;
                }

                words++;
            }
        }

        return Tie.None;
    }

    /// <summary>"Invoice March 2024 1042", "Invoice €500 1042": a year of a month, or a sum, does not untie a number of some length.</summary>
    private static bool IsPassed(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> roles, int at, int number) =>
        tokens[at].Kind == SubjectTokenKind.Code && at > 0 && NumberShape.DigitsIn(tokens[number].Of(folded)) >= FewestDigitsApart
        && (((roles[at - 1] & MoneyRole.Month) != MoneyRole.None && NumberShape.IsYear(tokens[at].Of(folded))) || MoneyAmounts.IsAmount(folded, tokens, at));

    /// <summary>"Tax invoice" in other word orders, or a name: "factura electrónica 1042", "invoice Alpine 1042". Short numbers are too often something else's.</summary>
    private static bool StandsApart(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> roles, int word, int number) =>
        word == number - 1 && word > 0 && roles[word] == MoneyRole.None && tokens[word].Kind == SubjectTokenKind.Word
        && (roles[word - 1] & MoneyRole.Invoice) != MoneyRole.None && NumberShape.DigitsIn(tokens[number].Of(folded)) >= FewestDigitsApart;

    /// <summary>Whatever the words around say, this number is a ticket's, an order's, a phone's or part of a date.</summary>
    public static bool IsOther(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> roles, int at)
    {
        if (at + 1 < tokens.Length)
        {
            var next = tokens[at + 1].Of(folded);
            if (next is "%" || ((roles[at + 1] & MoneyRole.Month) != MoneyRole.None && tokens[at].Length <= 2)
                || ((roles[at + 1] & MoneyRole.Unit) != MoneyRole.None && tokens[at + 1].Glued == 0 && tokens[at].Length <= 3))
            {
                return true;
            }
        }

        if (IsPhone(folded, tokens, at) || IsDayOfMonth(folded, tokens, roles, at))
        {
            return true;
        }

        for (var i = at - 1; i >= 0 && i >= at - FurthestTie; i--)
        {
            var role = roles[i];
            if (i == at - 1 && (role & MoneyRole.Month) != MoneyRole.None && IsOfDate(tokens[at].Of(folded)))
            {
                return true;
            }

            if ((role & (MoneyRole.OtherNumber | MoneyRole.OtherPaper)) != MoneyRole.None && (role & MoneyRole.Invoice) == MoneyRole.None)
            {
                return (role & MoneyRole.Unit) == MoneyRole.None || i == 0 || tokens[i - 1].Kind != SubjectTokenKind.Code;
            }

            if ((role & (MoneyRole.NumberLabel | MoneyRole.And)) == MoneyRole.None && !IsHash(folded, tokens, i) || (role & MoneyRole.Invoice) != MoneyRole.None)
            {
                break;
            }
        }

        var prefix = NumberShape.PrefixOf(tokens[at].Of(folded));
        return prefix.Length > 0 && PhraseTable.Instance.RoleOf(prefix) is var meant && meant.HasFlag(MoneyRole.OtherNumber)
            && (prefix.Length < OwnLetters || meant.HasFlag(MoneyRole.OtherPaper) || !FollowsInvoice(folded, roles, tokens, at));
    }

    /// <summary>"Invoice #ROW-06": right after the word, letters of any kind are how the number is written.</summary>
    private static bool FollowsInvoice(ReadOnlySpan<char> folded, ReadOnlySpan<MoneyRole> roles, ReadOnlySpan<SubjectToken> tokens, int at)
    {
        var word = IsHash(folded, tokens, at - 1) ? at - 2 : at - 1;
        return word >= 0 && (roles[word] & MoneyRole.Invoice) != MoneyRole.None;
    }

    /// <summary>After a month: a day or a year, "12th" or "3.-5.", not "March 1042", "March – FA20260310".</summary>
    private static bool IsOfDate(ReadOnlySpan<char> text) =>
        text.Length <= 2 || NumberShape.IsYear(text)
        || (text.ContainsAnyExceptInRange('0', '9') && NumberShape.PrefixOf(text).IsEmpty && NumberShape.DigitsIn(text) <= MostDigitsOfDays);

    /// <summary>
    /// "will be paid on the 15., promised", "received on 12.6.", "payment on Friday 28": a short number with a full stop in the middle of a sentence,
    /// or after a promise, is a day.
    /// </summary>
    private static bool IsDayOfMonth(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> roles, int at) =>
        (tokens[at].Length <= 2 || (tokens[at].Length <= 5 && tokens[at].Of(folded).Contains('.'))) && at > 0 && (roles[at - 1] & (MoneyRole.Invoice | MoneyRole.NumberLabel)) == MoneyRole.None
        && ((roles[at - 1] & MoneyRole.Promise) != MoneyRole.None || folded[tokens[at].End..] is ['.', ',' or ' ', ..]);

    /// <summary>"+49 170 1234567": digits in a row from a plus that touches the first of them.</summary>
    private static bool IsPhone(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int at)
    {
        while (at > 0 && tokens[at - 1].Kind == SubjectTokenKind.Code && !folded[tokens[at - 1].End..tokens[at].Start].ContainsAnyExcept(" ()"))
        {
            at--;
        }

        return at > 0 && tokens[at - 1].Of(folded) is "+" && tokens[at - 1].End == tokens[at].Start;
    }

    /// <summary>The number as it compares: upper case, without spaces; "1 042" and "1.042" are 1042, "RE 17" is RE17.</summary>
    private static string Whole(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ref int at)
    {
        var text = tokens[at].Of(folded).ToString();
        if (at > 0 && IsPrefixWord(folded, tokens, at - 1, at) && !IsLabel(folded, tokens, at - 1, at))
        {
            text = tokens[at - 1].Of(folded).ToString() + text;
        }

        while (at + 1 < tokens.Length && Continues(folded, tokens, at))
        {
            text += tokens[++at].Of(folded).ToString();
        }

        return (IsGrouped(text) ? text.Replace(".", "", StringComparison.Ordinal) : text).ToUpperInvariant();
    }

    /// <summary>"1 042", "2024 0017": the rest of the number follows after a space.</summary>
    private static bool Continues(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int at)
    {
        var text = tokens[at].Of(folded);
        var next = tokens[at + 1].Of(folded);
        return tokens[at + 1].Start == tokens[at].End + 1 && folded[tokens[at].End] == ' '
            && tokens[at + 1].Kind == SubjectTokenKind.Code && !next.ContainsAnyExceptInRange('0', '9')
            && !MoneyAmounts.IsAmount(folded, tokens, at + 1)
            && (((text.Length <= 3 && next.Length == 3) && !text.ContainsAnyExceptInRange('0', '9'))
                || (NumberShape.IsYear(text) && next.Length is >= 3 and <= 5));
    }

    private static bool IsGrouped(string text)
    {
        var groups = text.Split('.');
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3)
            && groups.All(group => group.All(char.IsAsciiDigit));
    }

    /// <summary>"INV 0042": known letters directly before the digits, apart by one space at most.</summary>
    public static bool IsPrefixWord(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int word, int number) =>
        word >= 0 && word == number - 1 && tokens[word].Kind == SubjectTokenKind.Word && tokens[number].Start == tokens[word].End + 1
        && folded[tokens[word].End] is ' ' or '-' && char.IsAsciiDigit(tokens[number].Of(folded)[0])
        && PhraseTable.Instance.Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tokens[word].Of(folded));

    /// <summary>"inv 318": short for the word itself, where "INV 0042" is how the number is written.</summary>
    private static bool IsLabel(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int word, int number) =>
        folded[tokens[number].Start] != '0' && folded[tokens[word].End] == ' '
        && PhraseTable.Instance.RoleOf(tokens[word].Of(folded)).HasFlag(MoneyRole.NumberLabel);

    private static bool IsHash(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, int at) => at >= 0 && tokens[at].Of(folded) is "#";

    private static bool Joined(
        ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> roles, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if ((roles[i] & (MoneyRole.And | MoneyRole.NumberLabel)) == MoneyRole.None && tokens[i].Of(folded) is not ("&" or "+" or "#"))
            {
                return false;
            }
        }

        return true;
    }

    private enum Tie
    {
        None,

        /// <summary>To a word for invoice.</summary>
        Invoice,

        /// <summary>To "no.", "#" or letters such as INV.</summary>
        Labelled,

        /// <summary>To what is done with an invoice: paid, reminded of.</summary>
        Act,
    }
}
