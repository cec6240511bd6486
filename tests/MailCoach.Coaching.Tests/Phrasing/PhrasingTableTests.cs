using System.Globalization;
using System.Text;
using MailCoach.Coaching.Phrasing;

namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>The table of sentences: what is found in each, and how precisely over all.</summary>
public sealed class PhrasingTableTests(ITestOutputHelper output)
{
    /// <summary>Of what is found this share is right, and of what is there this share is found.</summary>
    private const double Wanted = 0.95;

    private static readonly (string Language, string Table)[] Tables =
        [("en", SentencesEnglish.Table), ("de", SentencesGerman.Table), ("fr", SentencesFrench.Table), ("es", SentencesSpanish.Table), ("ar", SentencesArabic.Table)];

    /// <summary>Tables with the language in front of each sentence.</summary>
    private static readonly string[] Mixed =
    [
        SentencesReadAtFirstSight.Table, SentencesOfOtherLanguages.Table, OrdinaryMail.Table, SentencesWrittenBlindEnglish.Table, SentencesWrittenBlindGerman.Table,
    ];

    private static readonly Dictionary<string, string> PartRules = new(StringComparer.Ordinal)
    {
        ["ending"] = Rules.UnclearEnding,
        ["care"] = Rules.MissingCare,
        ["i-statement"] = Rules.MissingIStatement,
        ["next-step"] = Rules.MissingNextStep,
        ["request"] = Rules.MissingRequest,
    };

    [Fact]
    public void What_is_found_is_there_and_what_is_there_is_found()
    {
        var rows = Tables.SelectMany(table => Rows(table.Language, table.Table)).Concat(Mixed.SelectMany(InAllLanguages)).ToList();
        var judged = rows.SelectMany(Judge).ToList();
        foreach (var wrong in judged.Where(verdict => verdict.Expected != verdict.Found))
        {
            output.WriteLine($"{(verdict(wrong))} {wrong.Language} {wrong.Rule}: {wrong.Text} {wrong.Seen}");
        }

        output.WriteLine($"{rows.Count} sentences, {rows.Count(IsInnocent)} of them innocent");
        var weak = new List<string>();
        foreach (var group in judged.GroupBy(verdict => (verdict.Rule, verdict.Language)).OrderBy(group => group.Key))
        {
            var (precision, recall) = Scores([.. group]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key.Rule,-20} {group.Key.Language}  precision {precision:F2}  recall {recall:F2}  of {group.Count(verdict => verdict.Expected)}"));
            weak.AddRange(precision < Wanted || recall < Wanted ? [$"{group.Key}"] : []);
        }

        Assert.True(rows.Count >= 600, $"{rows.Count} sentences");
        Assert.True(rows.Count(IsInnocent) * 2 >= rows.Count, $"{rows.Count(IsInnocent)} of {rows.Count} are innocent");
        Assert.Empty(weak);

        static string verdict(Verdict wrong) => wrong.Expected ? "missed" : "invented";
    }

    /// <summary>Taking a wording makes it better: what it was offered for is gone, and nothing new has come.</summary>
    [Fact]
    public void A_wording_that_is_taken_settles_its_finding_and_raises_no_other()
    {
        var rows = Tables.SelectMany(table => Rows(table.Language, table.Table)).Concat(Mixed.SelectMany(InAllLanguages)).ToList();
        var worse = new List<string>();
        var taken = 0;
        foreach (var row in rows)
        {
            var before = Findings(row, CheckPurpose.Reply).Where(finding => finding.Length > 0).ToList();
            foreach (var (finding, wording) in before.SelectMany(finding => finding.Suggestions.Select(wording => (finding, wording))))
            {
                taken++;
                var text = row.Text[..finding.Start] + wording + row.Text[(finding.Start + finding.Length)..];
                var after = Findings(row with { Text = text }, CheckPurpose.Reply).Where(left => left.Length > 0).ToList();
                if (after.Count >= before.Count || text.Contains("  ", StringComparison.Ordinal))
                {
                    worse.Add($"{row.Language} {finding.Rule}: {row.Text} -> {text}");
                }
            }
        }

        worse.ForEach(output.WriteLine);
        output.WriteLine($"{taken} wordings taken");
        Assert.True(taken >= 80, $"{taken} wordings");
        Assert.Empty(worse);
    }

    [Fact]
    public void A_language_that_nobody_named_is_known_by_its_words()
    {
        foreach (var (language, table) in Tables)
        {
            var letter = new StringBuilder();
            foreach (var row in Rows(language, table).Where(row => row.Expected == "-").Take(12))
            {
                letter.Append(row.Text).Append('\n');
            }

            Assert.Equal(language, PhrasingCheck.Check(new CheckRequest(letter.ToString(), null, CheckPurpose.Reply)).Language);
        }
    }

    private static bool IsInnocent(Row row) => row.Expected == "-" || row.Expected.StartsWith("has ", StringComparison.Ordinal);

    private static IEnumerable<Row> InAllLanguages(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('|', 3, StringSplitOptions.TrimEntries)).Select(cells => new Row(cells[0], cells[1], cells[2]));

    private static IEnumerable<Row> Rows(string language, string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('|', 2, StringSplitOptions.TrimEntries)).Select(cells => new Row(language, cells[0], cells[1]));

    private static IEnumerable<Verdict> Judge(Row row)
    {
        var words = row.Expected.Split(' ');
        if (words.Length == 2)
        {
            var rule = PartRules[words[1]];
            var purpose = rule == Rules.MissingRequest ? CheckPurpose.Raise : CheckPurpose.Breakup;
            var missing = Findings(row, purpose).Where(finding => finding.Rule == rule).ToList();
            return [new Verdict(row.Language, rule, row.Text, words[0] == "lacks", missing.Count > 0, "")];
        }

        // A hedged ending stands somewhere; one that is missing altogether is the business of "lacks ending".
        var found = Findings(row, CheckPurpose.Breakup).Where(finding => finding.Length > 0).ToList();
        var rules = found.Select(finding => finding.Rule).Append(row.Expected).Where(rule => rule != "-").Distinct();
        return rules.Where(rule => row.Expected == "-" || row.Expected == rule || rule is not (Rules.UnclearEnding or Rules.OpenDoor or Rules.Shouting))
            .Select(rule => new Verdict(row.Language, rule, row.Text, rule == row.Expected, found.Any(finding => finding.Rule == rule), string.Join(" ", found.Select(finding => $"[{finding.Text}]"))));
    }

    private static IReadOnlyList<Finding> Findings(Row row, CheckPurpose purpose) =>
        PhrasingCheck.Check(new CheckRequest(row.Text, row.Language, purpose)).Findings;

    private static (double Precision, double Recall) Scores(List<Verdict> verdicts)
    {
        var right = verdicts.Count(verdict => verdict is { Expected: true, Found: true });
        var found = verdicts.Count(verdict => verdict.Found);
        var there = verdicts.Count(verdict => verdict.Expected);
        return (found == 0 ? 1 : (double)right / found, there == 0 ? 1 : (double)right / there);
    }

    private sealed record Row(string Language, string Expected, string Text);

    private sealed record Verdict(string Language, string Rule, string Text, bool Expected, bool Found, string Seen);
}
