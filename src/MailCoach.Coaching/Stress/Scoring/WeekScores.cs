using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>
/// A client week by week, from their first mail of the last year to the running week, without gaps: each as it was, neither faded nor moved
/// by check-ins, in the words that are used of clients.
/// </summary>
internal static class WeekScores
{
    private const int MostMails = 5;

    /// <param name="busy">Mails of theirs that make a week busy.</param>
    public static IReadOnlyList<StressWeek> Of(Exchange exchange, Strains strains, WeekSums sums, Baseline[] baselines, double busy, int thisWeek)
    {
        var mails = exchange.Mails;
        var from = Array.FindIndex(mails, mail => thisWeek - mail.Week < StressThresholds.Weeks);
        if (from < 0)
        {
            return [];
        }

        var weeks = new List<StressWeek>();
        for (var week = mails[from].Week; week <= thisWeek; week++)
        {
            var to = from;
            while (to < mails.Length && mails[to].Week <= week)
            {
                to++;
            }

            weeks.Add(Of(exchange, strains, sums, baselines, busy, week, thisWeek - week, from..to));
            from = to;
        }

        return weeks;
    }

    private static StressWeek Of(Exchange exchange, Strains strains, WeekSums sums, Baseline[] baselines, double busy, int week, int age, Range range)
    {
        int theirs = 0, outside = 0;
        var shown = new List<(double Strain, int Mail)>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            var mail = exchange.Mails[i];
            theirs += mail.IsMine ? 0 : 1;
            outside += !mail.IsMine && mail.Has(MailMarks.OutsideHours) ? 1 : 0;
            if (mail.Counts && Total(strains, i) is > 0 and var total)
            {
                shown.Add((total, i));
            }
        }

        var (score, level) = Score(sums, baselines, age, theirs >= busy);
        var ids = shown.OrderByDescending(mail => mail.Strain).ThenBy(mail => mail.Mail).Take(MostMails).Select(mail => exchange.Id(mail.Mail));
        return new StressWeek(OwnerClock.Monday(week), score, level, theirs, outside, [.. ids]);
    }

    /// <summary>As of a thread: what is stressful takes two signals, and mails enough to speak.</summary>
    private static (int? Score, StressLevel? Level) Score(WeekSums sums, Baseline[] baselines, int age, bool busy)
    {
        if (sums.Counted[age] == 0)
        {
            return (null, null);
        }

        var measured = Measured.OfWeek(sums, age, baselines);
        var score = Levels.Score(Levels.Points(measured));
        return (score, Levels.Of(score, Levels.Speaking(measured), busy, sums.Counted[age] >= StressThresholds.LeastThreadMails));
    }

    private static double Total(Strains strains, int mail)
    {
        var total = 0d;
        for (var signal = 0; signal < Strains.Signals; signal++)
        {
            var strain = strains.Of((Signal)signal)[mail];
            total += float.IsNaN(strain) ? 0 : strain * SignalScale.Of((Signal)signal).Points;
        }

        return total;
    }
}
