using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>A client week by week, from their first mail of the last year to the running week, without gaps.</summary>
internal static class WeekScores
{
    private const int MostMails = 5;

    public static IReadOnlyList<StressWeek> Of(Exchange exchange, Strains strains, WeekSums sums, Baseline[] baselines, int thisWeek)
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

            weeks.Add(Of(exchange, strains, sums, baselines, week, thisWeek - week, from..to));
            from = to;
        }

        return weeks;
    }

    private static StressWeek Of(Exchange exchange, Strains strains, WeekSums sums, Baseline[] baselines, int week, int age, Range range)
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

        int? score = sums.Counted[age] == 0 ? null : Levels.Score(Levels.Points(Measured.OfWeek(sums, age, baselines)));
        var ids = shown.OrderByDescending(mail => mail.Strain).ThenBy(mail => mail.Mail).Take(MostMails).Select(mail => exchange.Id(mail.Mail));
        return new StressWeek(OwnerClock.Monday(week), score, theirs, outside, [.. ids]);
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
