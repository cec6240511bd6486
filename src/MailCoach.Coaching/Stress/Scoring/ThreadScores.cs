using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>Each conversation by itself, as it was, against the same baselines.</summary>
internal static class ThreadScores
{
    public static void Add(Dictionary<string, StressStanding> threads, Exchange exchange, Strains strains, Baseline[] baselines)
    {
        var conversations = new Dictionary<string, List<int>>();
        for (var i = 0; i < exchange.Mails.Length; i++)
        {
            var id = exchange.Message(i).ConversationId;
            if (!conversations.TryGetValue(id, out var mails))
            {
                conversations.Add(id, mails = []);
            }

            mails.Add(i);
        }

        foreach (var (id, mails) in conversations)
        {
            threads[id] = Of(exchange, strains, baselines, mails);
        }
    }

    private static StressStanding Of(Exchange exchange, Strains strains, Baseline[] baselines, List<int> mails)
    {
        var theirs = mails.Count(mail => exchange.Mails[mail].Counts);
        if (theirs < StressThresholds.LeastThreadMails)
        {
            return Unknown;
        }

        var signals = new List<StressSignal>();
        for (var i = 0; i < Strains.Signals; i++)
        {
            if (Signal(exchange, strains.Of((Signal)i), (Signal)i, baselines[i], mails) is { Points: > 0 } signal)
            {
                signals.Add(signal);
            }
        }

        var score = Levels.Score(signals.Sum(signal => signal.Points));
        var level = Levels.Of(score, signals.Count(signal => signal.Points >= StressThresholds.Reason), busy: false, sure: true);
        var sorted = signals.OrderByDescending(signal => signal.Points).ToList();
        return new StressStanding
        {
            IsStressful = level == StressLevel.Stressful,
            Score = score,
            Level = level,
            Confidence = theirs < StressThresholds.LeastMails ? Confidence.Low : Confidence.Medium,
            Signals = sorted,
            Reasons = [.. sorted.Where(signal => signal.Points >= StressThresholds.Reason).Select(signal => new Reason(signal.Explanation, signal.MessageIds))],
        };
    }

    public static StressStanding Unknown { get; } = new() { IsStressful = false, Confidence = Confidence.None };

    private static StressSignal? Signal(Exchange exchange, ReadOnlySpan<float> strains, Signal signal, Baseline baseline, List<int> mails)
    {
        double strain = 0, count = 0;
        List<int>? shown = null;
        foreach (var mail in mails)
        {
            if (strains[mail] is var found && !float.IsNaN(found))
            {
                strain += found;
                count++;
                if (found > 0)
                {
                    (shown ??= []).Add(mail);
                }
            }
        }

        if (shown is null)
        {
            return null;
        }

        var measured = Measured.Of(signal, strain, count, strain, count, baseline);
        return Explanation.OfThread(measured, shown.Count, [.. shown.OrderByDescending(mail => mail).Select(exchange.Id)]);
    }
}
