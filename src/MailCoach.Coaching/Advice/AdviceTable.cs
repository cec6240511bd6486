using System.Globalization;
using System.Text;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Advice;

/// <summary>The rules as a table to read: what docs/advice.md holds.</summary>
public static class AdviceTable
{
    /// <summary>The rules in their order, then what each sign means, as Markdown.</summary>
    public static string Print()
    {
        var table = new StringBuilder();
        table.Append("| | rule | when all of these hold | advice | headline |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (number, rule) in AdviceRules.InOrder.Index())
        {
            var signs = rule.When.Count == 0 ? "nothing above" : string.Join(" · ", rule.When.Select(sign => sign.Name));
            var verdict = rule.Verdict?.ToString().ToLowerInvariant() ?? "none";
            table.Append(CultureInfo.InvariantCulture, $"| {number + 1} | {rule.Name} | {signs} | {verdict} | {Sentences.Of("en")[rule.Headline]} |\n");
        }

        table.Append("\n| sign | meaning |\n| --- | --- |\n");
        foreach (var sign in AdviceRules.InOrder.SelectMany(rule => rule.When).Distinct())
        {
            table.Append(CultureInfo.InvariantCulture, $"| {sign.Name} | {sign.Meaning} |\n");
        }

        return table.ToString();
    }

    /// <summary>The sentences that the rules can say.</summary>
    public static IReadOnlyList<string> Keys() =>
        [.. AdviceRules.InOrder.Select(rule => rule.Headline).Concat(AdviceRules.InOrder.Select(rule => rule.WhyKey)).Distinct()];
}
