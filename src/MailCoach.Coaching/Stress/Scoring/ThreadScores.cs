using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>Each conversation by itself, as it was, against the same baselines.</summary>
internal static class ThreadScores
{
    /// <summary>Mails shown for one signal, the newest first.</summary>
    private const int Shown = 5;

    public static void Add(Dictionary<string, StressStanding> threads, Exchange exchange, Strains strains, Baseline[] baselines)
    {
        var starts = new int[exchange.Conversations.Length + 1];
        foreach (ref readonly var mail in exchange.Mails.AsSpan())
        {
            starts[mail.Conversation + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var sorted = new int[exchange.Mails.Length];
        var filled = starts.AsSpan(0, exchange.Conversations.Length).ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[filled[exchange.Mails[i].Conversation]++] = i;
        }

        for (var i = 0; i < exchange.Conversations.Length; i++)
        {
            // A line to somebody else in the same conversation says nothing about it.
            var standing = Of(exchange, strains, baselines, sorted.AsSpan(starts[i]..starts[i + 1]));
            if (standing.Score is null)
            {
                threads.TryAdd(exchange.Conversations[i], standing);
            }
            else
            {
                threads[exchange.Conversations[i]] = standing;
            }
        }
    }

    private static StressStanding Of(Exchange exchange, Strains strains, Baseline[] baselines, ReadOnlySpan<int> mails)
    {
        var theirs = 0;
        foreach (var mail in mails)
        {
            theirs += exchange.Mails[mail].Counts ? 1 : 0;
        }

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

        if (signals.Count == 0)
        {
            return theirs < StressThresholds.LeastMails ? CalmShort : Calm;
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

    /// <summary>Most threads are calm; they share one standing.</summary>
    private static StressStanding Calm { get; } = new() { IsStressful = false, Score = 0, Level = StressLevel.Calm, Confidence = Confidence.Medium };

    private static StressStanding CalmShort { get; } = Calm with { Confidence = Confidence.Low };

    private static StressSignal? Signal(Exchange exchange, ReadOnlySpan<float> strains, Signal signal, Baseline baseline, ReadOnlySpan<int> mails)
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
        return Explanation.OfThread(measured, shown.Count, [.. shown.TakeLast(Shown).Reverse().Select(exchange.Id)]);
    }
}
