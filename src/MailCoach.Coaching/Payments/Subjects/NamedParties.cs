namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>The firm or person a notice names: "… from Alpine Gear", "Alpine Gear paid …", "… sent to Alpine Gear".</summary>
internal static class NamedParties
{
    private const MoneyRole Ends = MoneyRole.Invoice | MoneyRole.Reminder | MoneyRole.Paid | MoneyRole.NumberLabel | MoneyRole.ToolEvent
        | MoneyRole.Received | MoneyRole.Failed | MoneyRole.Payment | MoneyRole.Yours;

    /// <summary>What follows the last "from" or "to" that is followed by a name; null where nobody is named so.</summary>
    public static string? After(SubjectReading subject, MoneyRole word)
    {
        for (var i = subject.Tokens.Length - 2; i >= 0; i--)
        {
            if ((subject.RolesAt[i] & word) != MoneyRole.None && Take(subject, i + 1) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>What stands before the first word about money, or apart before a later one: "Payment received: Alpine Gear paid your invoice".</summary>
    public static string? Before(SubjectReading subject)
    {
        for (var first = 0; first < subject.Tokens.Length; first++)
        {
            var end = first;
            while (end < subject.Tokens.Length && IsName(subject, end) && (end == first || !IsApart(subject, end)))
            {
                end++;
            }

            if (end > first && end < subject.Tokens.Length && (first == 0 || (IsApart(subject, first) && (subject.RolesAt[end] & MoneyRole.Paid) != MoneyRole.None)))
            {
                return Cut(subject, first, end);
            }

            first = end;
        }

        return null;
    }

    private static bool IsName(SubjectReading subject, int at) =>
        (subject.RolesAt[at] & Ends) == MoneyRole.None && subject.Tokens[at].Kind == SubjectTokenKind.Word;

    private static string? Take(SubjectReading subject, int first)
    {
        if (IsEnd(subject, first) || IsCount(subject, first))
        {
            return null;
        }

        var end = first;
        while (end < subject.Tokens.Length && !IsEnd(subject, end) && (end == first || !(IsApart(subject, end) || IsOver(subject, end))))
        {
            end++;
        }

        return Cut(subject, first, end);
    }

    /// <summary>"from Maya Stone is overdue": what is written in capitals belongs to the name, "Teach For America".</summary>
    private static bool IsOver(SubjectReading subject, int at) => PhraseTable.Instance.EndsName(subject.Tokens[at].Of(subject.Folded))
        && !char.IsUpper(subject.Written[SubjectFold.Origin(subject.Written, subject.Tokens[at].Start)]);

    /// <summary>A bracket, a bar or a dash with spaces stands between this word and the one before.</summary>
    private static bool IsApart(SubjectReading subject, int at)
    {
        var between = subject.Folded[subject.Tokens[at - 1].End..subject.Tokens[at].Start];
        return between.ContainsAny(":|()[]!") || between.Contains(" - ", StringComparison.Ordinal);
    }

    private static bool IsEnd(SubjectReading subject, int at) =>
        (subject.RolesAt[at] & Ends) != MoneyRole.None || subject.Tokens[at].Kind == SubjectTokenKind.Sign
        || (subject.Tokens[at].Kind == SubjectTokenKind.Code && MoneyAmounts.IsAmount(subject.Folded, subject.Tokens, at));

    /// <summary>"en retard de 15 jours" names nobody.</summary>
    private static bool IsCount(SubjectReading subject, int at) => subject.Tokens[at].Kind == SubjectTokenKind.Code
        && at + 1 < subject.Tokens.Length && (subject.RolesAt[at + 1] & MoneyRole.Unit) != MoneyRole.None;

    private static string Cut(SubjectReading subject, int first, int end)
    {
        var from = SubjectFold.Origin(subject.Written, subject.Tokens[first].Start);
        var to = SubjectFold.Origin(subject.Written, subject.Tokens[end - 1].End);
        return subject.Written[from..to].Trim().ToString();
    }
}
