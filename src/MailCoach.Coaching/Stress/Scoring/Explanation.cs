using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>A signal as a person would say it: what was seen, how often, since when.</summary>
internal static class Explanation
{
    private static readonly string[] InThread = [.. SignalScale.All.Select(scale => $"stress.thread.{scale.Name}")];

    public static StressSignal Of(Measured measured, Evidence evidence)
    {
        var name = SignalScale.Of(measured.Signal).Name;
        var sentence = evidence.Count == 0
            ? new Sentence($"stress.{name}.none")
            : new Sentence($"stress.{name}", [("count", evidence.Count), ("mails", evidence.Mails), ("weeks", evidence.Weeks)]);
        return new StressSignal(name, Rounded(measured.Share), Rounded(measured.Baseline), Math.Round(measured.Points, 1), sentence, evidence.MessageIds);
    }

    /// <summary>In a thread nobody asks since when.</summary>
    public static StressSignal OfThread(Measured measured, int count, IReadOnlyList<string> messageIds)
    {
        var name = SignalScale.Of(measured.Signal).Name;
        var sentence = new Sentence(InThread[(int)measured.Signal], [("count", count)]);
        return new StressSignal(name, Rounded(measured.Share), Rounded(measured.Baseline), Math.Round(measured.Points, 1), sentence, messageIds);
    }

    private static double? Rounded(double? share) => share is { } known ? Math.Round(known, 3) : null;
}
