namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>A subject that may be about money, taken apart, with what its direction and its sender add.</summary>
internal readonly ref struct SubjectReading
{
    public required ReadOnlySpan<char> Written { get; init; }

    public required ReadOnlySpan<char> Folded { get; init; }

    public required ReadOnlySpan<SubjectToken> Tokens { get; init; }

    public required ReadOnlySpan<MoneyRole> RolesAt { get; init; }

    public required MoneyRole Roles { get; init; }

    public required IReadOnlyList<string> Numbers { get; init; }

    /// <summary>A number and the word for invoice stand together.</summary>
    public required bool NumberBesideWord { get; init; }

    public required SubjectPrefix Prefix { get; init; }

    public required bool HasAttachments { get; init; }

    public bool IsReply => Prefix == SubjectPrefix.Reply;

    public bool IsForward => Prefix == SubjectPrefix.Forward;

    /// <summary>A sum of money stands in it.</summary>
    public bool NamesSum => MoneyAmounts.Read(Folded, Tokens) is not null;

    public bool Asks => Folded.ContainsAny('?', '؟');

    public bool Has(MoneyRole any) => (Roles & any) != MoneyRole.None;

    /// <summary>A word of the one kind that is not also part of the other: "paid" in an answer to "not yet paid".</summary>
    public bool HasApart(MoneyRole any, MoneyRole other)
    {
        foreach (var role in RolesAt)
        {
            if ((role & any) != MoneyRole.None && (role & other) == MoneyRole.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every word such as "due" is followed by a day.</summary>
    public bool NudgesAreDates()
    {
        for (var i = 0; i < Tokens.Length; i++)
        {
            if ((RolesAt[i] & MoneyRole.Nudge) != MoneyRole.None && !IsDay(i + 1) && !IsDay(i + 2))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsDay(int at) => at < Tokens.Length && ((RolesAt[at] & MoneyRole.Month) != MoneyRole.None
        || (Tokens[at].Kind == SubjectTokenKind.Code && (NumberShape.IsDate(Tokens[at].Of(Folded))
            || (at + 1 < Tokens.Length && (RolesAt[at + 1] & MoneyRole.Month) != MoneyRole.None))));

    /// <summary>Says in any way that this is about an invoice or a payment.</summary>
    public bool IsAboutMoney => Has(MoneyRole.Invoice | MoneyRole.Deposit | MoneyRole.Payment) || Numbers.Count > 0;

    /// <summary>The first "second", "3rd", "2." beside a reminder.</summary>
    public int? Ordinal()
    {
        for (var i = 0; i < Tokens.Length; i++)
        {
            if ((RolesAt[i] & MoneyRole.Ordinal) != MoneyRole.None && PhraseTable.Instance.OrdinalOf(Folded, Tokens[i]) is { } ordinal)
            {
                return ordinal;
            }

            if (Tokens[i] is { Kind: SubjectTokenKind.Code, Length: 1 } && i + 1 < Tokens.Length && Folded[Tokens[i].Start] is >= '1' and <= '5'
                && ((RolesAt[i + 1] & (MoneyRole.Reminder | MoneyRole.Nudge)) != MoneyRole.None || InvoiceNumbers.IsReminderCount(Tokens, RolesAt, i)))
            {
                return Folded[Tokens[i].Start] - '0';
            }
        }

        return null;
    }

    public MoneySubject As(MoneyKind kind, string? party = null)
    {
        var sum = MoneyAmounts.Read(Folded, Tokens);
        return new MoneySubject(kind, Numbers)
        {
            ReminderNumber = kind == MoneyKind.Reminder ? Ordinal() : null,
            NamedParty = party,
            Amount = sum?.Amount,
            Currency = sum?.Currency,
            NamesSeveral = Has(MoneyRole.Both),
            NamesPart = Has(MoneyRole.Deposit),
            SaysOverdue = Has(MoneyRole.Reminder | MoneyRole.Nudge),
            IsReply = IsReply,
            IsForward = IsForward,
        };
    }
}
