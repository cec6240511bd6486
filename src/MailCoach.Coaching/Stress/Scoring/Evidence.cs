using MailCoach.Coaching.Stress.Exchanges;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>The mails behind a figure: how many, in how many weeks, and those that show it best.</summary>
internal sealed record Evidence(int Count, int Mails, int Weeks, IReadOnlyList<string> MessageIds)
{
    /// <summary>Strain that is worth showing.</summary>
    private const float Shown = 0.4f;

    private const int Most = 5;

    /// <summary>Of the running quarter, or of the year where the quarter shows nothing.</summary>
    public static Evidence Of(Exchange exchange, Strains strains, Signal signal, int thisWeek)
    {
        var quarter = Within(exchange, strains, signal, thisWeek, StressThresholds.Quarter);
        return quarter.Count > 0 ? quarter : Within(exchange, strains, signal, thisWeek, StressThresholds.Weeks - 1);
    }

    private static Evidence Within(Exchange exchange, Strains strains, Signal signal, int thisWeek, int weeks)
    {
        var found = strains.Of(signal);
        var best = new PriorityQueue<int, (float, int)>();
        int count = 0, all = 0;
        for (var i = exchange.Mails.Length - 1; i >= 0 && thisWeek - exchange.Mails[i].Week < weeks; i--)
        {
            all += exchange.Mails[i].Counts ? 1 : 0;
            if (found[i] < Shown || float.IsNaN(found[i]))
            {
                continue;
            }

            count++;
            if (best.Count < Most)
            {
                best.Enqueue(i, (found[i], i));
            }
            else
            {
                best.EnqueueDequeue(i, (found[i], i));
            }
        }

        var shown = new List<string>();
        while (best.TryDequeue(out var mail, out _))
        {
            shown.Insert(0, exchange.Id(mail));
        }

        return new Evidence(count, all, weeks, shown);
    }
}
