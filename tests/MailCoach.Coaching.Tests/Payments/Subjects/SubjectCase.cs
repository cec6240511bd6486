using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Subjects;

/// <summary>
/// One line of a table of subjects: <c>direction | subject | reading | numbers</c>. Direction is <c>out</c> or <c>in</c>, <c>+</c> for an
/// attachment, and after a colon the domain it came from. Reading is a kind, or <c>-</c> for nothing at all.
/// </summary>
internal sealed record SubjectCase(string Language, bool Mine, bool HasAttachments, string Sender, string Subject, MoneyKind? Kind, string Numbers)
{
    public static IReadOnlyList<SubjectCase> All { get; } =
    [
        .. Of("en", EnglishSubjects.Table), .. Of("de", GermanSubjects.Table), .. Of("fr", FrenchSubjects.Table),
        .. Of("es", SpanishSubjects.Table), .. Of("ar", ArabicSubjects.Table), .. InAllLanguages(SubjectsReadAtFirstSight.Table),
        .. InAllLanguages(SpanishAndArabicSubjects.Table),
        .. InAllLanguages(SubjectsThatOnlySoundLikeMoney.Table), .. InAllLanguages(SubjectsOfASecondHand.Table),
        .. InAllLanguages(SubjectsHeldBack.Table), .. InAllLanguages(SubjectsOfAThirdHand.Table),
        .. InAllLanguages(SubjectsOfAFourthHand.Table), .. InAllLanguages(SubjectsOfAFifthHand.Table),
        .. InAllLanguages(SubjectsOfASixthHand.Table), .. InAllLanguages(SubjectsOfASeventhHand.Table), .. InAllLanguages(SubjectsOfWholeMailboxes.Table),
    ];

    /// <summary>With those that are still misread.</summary>
    public static IReadOnlyList<SubjectCase> AllAndMisread { get; } = [.. All, .. InAllLanguages(SubjectsStillMisread.Table)];

    /// <summary>Money between the owner and a client, and no bill that the owner gets.</summary>
    public bool IsOwnersMoney => Kind is not (null or MoneyKind.BillToOwner);

    public MoneySubject? Read() => MoneySubjects.Read(Subject, Mine, Sender, HasAttachments);

    public bool IsRight(MoneySubject? read) => read?.Kind == Kind && (read is null || Numbers == "*" || string.Join(' ', read.Numbers) == Numbers);

    private static IEnumerable<SubjectCase> InAllLanguages(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('|', 2, StringSplitOptions.TrimEntries)).Select(cells => Parse(cells[0], cells[1]));

    private static IEnumerable<SubjectCase> Of(string language, string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => Parse(language, line));

    private static SubjectCase Parse(string language, string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var direction = parts[0].Split(':');
        return new SubjectCase(
            language,
            direction[0].StartsWith("out", StringComparison.Ordinal),
            direction[0].EndsWith('+'),
            direction.Length > 1 ? $"no-reply@{direction[1]}" : direction[0].StartsWith("out", StringComparison.Ordinal) ? "me@studio.example" : "tom@alpine.example",
            parts[1],
            parts[2] == "-" ? null : Enum.Parse<MoneyKind>(parts[2]),
            parts.Length > 3 ? parts[3] : parts[2] is "-" or "BillToOwner" ? "*" : "");
    }
}
