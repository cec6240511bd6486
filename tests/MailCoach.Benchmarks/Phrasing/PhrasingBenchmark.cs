using System.Diagnostics;
using System.Globalization;
using MailCoach.Coaching.Phrasing;

namespace MailCoach.Benchmarks;

/// <summary>How long a check takes: a draft as one types, a megabyte, and texts made to be slow.</summary>
internal static class PhrasingBenchmark
{
    /// <summary>So many checks that the runtime has settled on its fastest code, on a busy machine too.</summary>
    private const int WarmUp = 60_000;

    private const int Rounds = 4_001;

    private const string Draft =
        "Dear Maya, the second shop is a wonderful step, and I can see it becoming the place where the whole street meets. I feel my own work moving "
        + "toward books, and I have decided to close my monthly design work. My last day for the bakery is Friday, 29 January 2027. Until then I will "
        + "finish the winter menu. You will have every source file and a guide. Dana Cole has room in February; I would be glad to introduce you. Thanks!";

    private static readonly (string Name, Func<int, string> Of)[] Hostile =
    [
        ("a megabyte of drafts", length => Repeat(Draft + "\n\n", length)),
        ("nothing but 'but'", length => Repeat("but ", length)),
        ("'but' without spaces", length => Repeat("but", length)),
        ("'you' without an end", length => Repeat("you ", length)),
        ("'if you don't pay'", length => Repeat("if you don't pay ", length)),
        ("marks", length => Repeat("!?", length)),
        ("quotation marks of mail", length => Repeat("> a\nFrom: x\n", length)),
        ("open tags", length => Repeat("<div><b title='", length)),
        ("nested quotes", length => Repeat("<blockquote>", length)),
        ("open comments", length => Repeat("<!--", length)),
        ("entities", length => Repeat("&am", length)),
        ("Arabic vowel signs", length => Repeat("لَكِنَّ", length)),
    ];

    public static async Task RunAsync(string[] args)
    {
        var ours = Median(new CheckRequest(Draft, "en", CheckPurpose.Breakup));
        Print($"a draft of {Draft.Length} characters, all rules, language given: median {ours:F1} µs");
        await PeerBenchmark.RunAsync(Draft, ours);
        Print($"the same, language to be found: median {Median(new CheckRequest(Draft, null, CheckPurpose.Breakup)):F1} µs");
        foreach (var (name, of) in Hostile)
        {
            var format = name.Contains("tags", StringComparison.Ordinal) || name.Contains("nested", StringComparison.Ordinal)
                || name.Contains("comments", StringComparison.Ordinal) || name.Contains("entities", StringComparison.Ordinal) ? TextFormat.Html : TextFormat.Text;
            var quarter = Best(new CheckRequest(of(1 << 18), null, CheckPurpose.Breakup, format));
            var whole = Best(new CheckRequest(of(1 << 20), null, CheckPurpose.Breakup, format));
            Print($"{name,-26} 256 KB {quarter,8:F1} ms   1 MB {whole,8:F1} ms   four times the text: {whole / quarter:F1} times the time");
        }
    }

    private static double Median(CheckRequest request)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            PhrasingCheck.Check(request);
        }

        var times = new double[Rounds];
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            PhrasingCheck.Check(request);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        return times[Rounds / 2];
    }

    private static double Best(CheckRequest request) => Enumerable.Range(0, 5).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        PhrasingCheck.Check(request);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
