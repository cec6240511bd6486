namespace MailCoach.Coaching.Phrasing;

/// <summary>Reads a text as its recipient will, and says which sentences would hurt and why.</summary>
public static class PhrasingCheck
{
    /// <summary>Linear in the length of the text, whatever the text; a text without prose has nothing to be found in.</summary>
    public static CheckResult Check(CheckRequest request)
    {
        var prose = Prose.Of(request);
        var (sentences, language) = ProseReading.Read(prose, request.Language);
        var findings = new Findings(request, prose);
        var letter = new WholeLetter();
        var reading = new SentenceReading();
        var speaks = false;
        foreach (var spoken in sentences)
        {
            var book = Phrasebook.Of(spoken.Language);
            reading.Read(prose.Chars, spoken.Start, spoken.End, book);
            speaks |= reading.Words.Length > 0;
            foreach (var found in reading.Found)
            {
                if (RuleOf(found.Speech) is { } rule)
                {
                    findings.Add(rule, reading.Words[found.Place.First].Start, reading.Words[found.Place.End - 1].End, book.Code, found.Phrase.File);
                }
            }

            Shouting.Read(prose.Chars, reading.Words, book, findings);
            Shouting.ReadMarks(prose.Chars, spoken.Start, spoken.End, book.Code, findings);
            letter.Take(reading, book, findings);
        }

        if (speaks)
        {
            letter.Judge(findings);
        }

        return new CheckResult(LanguageGuess.CodeAt(language), findings.InOrder);
    }

    private static string? RuleOf(Speech speech) => speech switch
    {
        Speech.Adversative => Rules.Adversative,
        Speech.Blame => Rules.Blame,
        Speech.Insult => Rules.Insult,
        Speech.Threat => Rules.Threat,
        Speech.OpenDoor => Rules.OpenDoor,
        _ => null,
    };
}

/// <summary>A text to be read, with what it is for.</summary>
/// <param name="Language">BCP 47, or null: it is detected, sentence by sentence where languages mix.</param>
public sealed record CheckRequest(string Text, string? Language, CheckPurpose Purpose, TextFormat Format = TextFormat.Text)
{
    /// <summary>Rules the owner switched off.</summary>
    public IReadOnlySet<string> MutedRules { get; init; } = new HashSet<string>();

    public IReadOnlyList<MutedPhrase> MutedPhrases { get; init; } = [];
}

/// <summary>A phrase the owner wants left alone.</summary>
public sealed record MutedPhrase(string Language, string Phrase);

public enum CheckPurpose
{
    Breakup,
    Raise,
    Reply,
}

public enum TextFormat
{
    Text,
    Html,
}

/// <summary>What was found, in the order it stands; findings about the whole text come last.</summary>
/// <param name="Language">Two letters: the language most of the text is in.</param>
public sealed record CheckResult(string Language, IReadOnlyList<Finding> Findings);

/// <summary>
/// One place that would hurt. <paramref name="Start"/> and <paramref name="Length"/> are UTF-16 units of the text as sent; a finding about the
/// whole text has length 0. <paramref name="Suggestions"/> fit in place; none where that cannot be done honestly.
/// </summary>
public sealed record Finding(
    string Rule, Severity Severity, int Start, int Length, string Text, Sentence Message, IReadOnlyList<string> Suggestions);

public enum Severity
{
    Error,
    Warning,
    Hint,
}
