using System.Text.RegularExpressions;

namespace MailCoach.TaskPane.Tests;

/// <summary>Sentences with figures that depend on the day the tests run. Playwright takes them to the browser, which knows no other options.</summary>
internal static partial class Words
{
    /// <summary>Milliseconds a sentence may take to match.</summary>
    private const int Patience = 1000;

    [GeneratedRegex(@"^\d+ days · \d+ past terms$", RegexOptions.None, Patience)]
    public static partial Regex DaysPastTerms();

    [GeneratedRegex(@"\d+ mails after hours", RegexOptions.None, Patience)]
    public static partial Regex AfterHours();

    [GeneratedRegex(@"^What it costs in a year: .*\d+ days of credit given.*\.$", RegexOptions.None, Patience)]
    public static partial Regex CostOfAYear();

    [GeneratedRegex(@"^state-(?:notAClient|unknown)$", RegexOptions.None, Patience)]
    public static partial Regex NothingToJudge();

    [GeneratedRegex(@"^[1-9][\d,]* mails read so far$", RegexOptions.None, Patience)]
    public static partial Regex MailsRead();

    [GeneratedRegex(@"^Found .+ already\.$", RegexOptions.None, Patience)]
    public static partial Regex FoundSomebody();

    [GeneratedRegex("^(?:me|them|nobody)$", RegexOptions.None, Patience)]
    public static partial Regex Turn();

    [GeneratedRegex(@"[\u0600-\u06FF]", RegexOptions.None, Patience)]
    public static partial Regex Arabic();
}
