using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>A client's standing: all signals together, in words.</summary>
internal static class ClientScore
{
    public static StressStanding Of(Exchange exchange, Strains strains, WeekSums sums, UsualShares shares, Busyness busyness, ExchangeBook book, Mailbox mailbox)
    {
        var confidence = Levels.Confidence(sums.Mails, sums.ActiveWeeks, shares.IsOwn(exchange.Number));
        var checkIns = CheckInMeasure.Read(exchange.Client.Id, mailbox.Word.CheckIns, book.Clock, book.ThisWeek);
        if (confidence == Confidence.None)
        {
            return TooLittle(sums, checkIns);
        }

        var baselines = shares.For(exchange.Number);
        var measured = Measured.OfAllWeeks(sums, baselines);
        List<StressSignal> signals = [.. measured.Select(one => Explanation.Of(one, Evidence.Of(exchange, strains, one.Signal, book.ThisWeek, one.Points >= StressThresholds.Reason)))];
        if (checkIns is not null)
        {
            signals.Add(checkIns);
        }

        var speaking = signals.Where(signal => signal.Points >= StressThresholds.Reason).OrderByDescending(signal => signal.Points).ToList();
        var score = Levels.Score(signals.Sum(signal => signal.Points));
        var level = Levels.Of(score, speaking.Count, busyness.IsBusy(exchange), confidence >= Confidence.Medium);
        return new StressStanding
        {
            IsStressful = level == StressLevel.Stressful,
            Score = score,
            Level = level,
            Confidence = confidence,
            Signals = [.. signals.OrderByDescending(signal => signal.Points)],
            Reasons = [.. speaking.Select(signal => new Reason(signal.Explanation, signal.MessageIds)), .. Beside(level, sums, shares.Others(exchange.Number)), .. Learnt(measured, baselines)],
        };
    }

    private static IEnumerable<Reason> Beside(StressLevel level, WeekSums sums, int others)
    {
        if (level == StressLevel.Busy)
        {
            yield return new Reason(new Sentence("stress.busy", [("count", Recent(sums)), ("weeks", StressThresholds.Quarter)]), []);
        }

        if (others == 0)
        {
            yield return new Reason(new Sentence("stress.published"), []);
        }
    }

    /// <summary>Says openly which signals weigh differently for this owner.</summary>
    private static IEnumerable<Reason> Learnt(Measured[] measured, Baseline[] baselines) => measured
        .Where(one => one.Points >= StressThresholds.Reason && Math.Abs(baselines[(int)one.Signal].Weight - 1) >= StressThresholds.WeightWorthSaying)
        .Select(one => new Reason(
            new Sentence(
                baselines[(int)one.Signal].Weight > 1 ? "stress.weighsMore" : "stress.weighsLess",
                [("signal", new Sentence($"stress.name.{SignalScale.Of(one.Signal).Name}"))]),
            []));

    private static int Recent(WeekSums sums)
    {
        var count = 0;
        foreach (var mails in sums.Counted[..StressThresholds.Quarter])
        {
            count += mails;
        }

        return count;
    }

    private static StressStanding TooLittle(WeekSums sums, StressSignal? checkIns)
    {
        var weeks = StressThresholds.LeastWeeks - sums.ActiveWeeks;
        var missing = weeks > 0
            ? new Sentence("stress.early", [("weeks", weeks)])
            : new Sentence("stress.early.mails", [("mails", StressThresholds.LeastMails - sums.Mails)]);
        return new StressStanding
        {
            IsStressful = false,
            Confidence = Confidence.None,
            Signals = checkIns is null ? [] : [checkIns],
            Reasons = [new Reason(missing, [])],
        };
    }
}
