namespace MailCoach.Coaching.Phrasing;

/// <summary>Collects what was found, in the order it stands, without what the owner switched off.</summary>
internal sealed class Findings(CheckRequest request, Prose prose)
{
    private readonly List<Finding> placed = [];

    private readonly List<Finding> whole = [];

    private readonly Muting muting = new(request);

    public IReadOnlyList<Finding> InOrder =>
        placed.Count == 0 ? whole : [.. placed.OrderBy(finding => finding.Start).ThenByDescending(finding => finding.Length), .. whole];

    public bool Wants(string rule) => Rules.Applies(rule, request.Purpose) && !request.MutedRules.Contains(rule);

    /// <summary>A finding at a place of the prose.</summary>
    public void Add(string rule, int start, int end, string language, PhraseFile? phrase = null, IReadOnlyList<string>? suggestions = null)
    {
        if (!Wants(rule) || muting.Covers(prose.Chars, start, end, language))
        {
            return;
        }

        var (sentStart, sentLength) = prose.Sending(start, end);
        var sent = prose.Sent.Substring(sentStart, sentLength);
        var key = phrase?.Say is { } say ? $"phrasing.{rule}.{say}" : $"phrasing.{rule}";
        var message = rule == Rules.Adversative ? new Sentence(key, ("word", prose.Chars[start..end])) : new Sentence(key);
        suggestions ??= Suggestions.For(prose.Chars, start, end, phrase);
        var severity = Rules.SeverityOf(rule, phrase?.Mild ?? false, request.Purpose);
        placed.Add(new Finding(rule, severity, sentStart, sentLength, sent, message, sent.Contains('<') ? [] : suggestions));
    }

    /// <summary>A finding about the whole text.</summary>
    public void AddWhole(string rule)
    {
        if (Wants(rule))
        {
            whole.Add(new Finding(rule, Rules.SeverityOf(rule, mild: false, request.Purpose), 0, 0, "", new Sentence($"phrasing.{rule}"), []));
        }
    }
}
