using System.Runtime.CompilerServices;
using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests.Advice;

/// <summary>The table that people read is the table that decides.</summary>
public sealed class AdviceTableTests
{
    [Fact]
    public void The_docs_print_the_rules_as_they_are()
    {
        var docs = File.ReadAllText(Docs()).ReplaceLineEndings("\n");
        if (GoldenFiles.Renewing)
        {
            File.WriteAllText(Docs(), docs.Replace(Between(docs), AdviceTable.Print().ReplaceLineEndings("\n")));
            return;
        }

        Assert.Equal(AdviceTable.Print().ReplaceLineEndings("\n"), Between(docs));
    }

    [Fact]
    public void Every_rule_has_its_words_in_every_language() => Assert.All(
        LanguageData.Codes,
        language => Assert.All(AdviceTable.Keys(), key => Assert.True(Sentences.Of(language).ContainsKey(key), $"{language}: {key}")));

    [Fact]
    public void The_last_rule_always_fits() => Assert.NotNull(Advisor.Advise(AdviceBuilder.Nothing));

    private static string Between(string docs)
    {
        const string From = "<!-- rules -->\n", To = "<!-- end of rules -->";
        var start = docs.IndexOf(From, StringComparison.Ordinal) + From.Length;
        return docs[start..docs.IndexOf(To, StringComparison.Ordinal)];
    }

    private static string Docs([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "advice.md"));
}
