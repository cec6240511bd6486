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
    /// <param name="speaks">It is one of the reasons: then many faint mails together are shown where none stands out.</param>
    public static Evidence Of(Exchange exchange, Strains strains, Signal signal, int thisWeek, bool speaks)
    {
        const int Year = StressThresholds.Weeks - 1;
        var quarter = Within(StressThresholds.Quarter, Shown);
        var found = quarter.Count > 0 ? quarter : Within(Year, Shown);
        return found.Count > 0 || !speaks ? found
            : Within(StressThresholds.Quarter, float.Epsilon) is { Count: > 0 } faint ? faint
            : Within(Year, float.Epsilon);

        Evidence Within(int weeks, float least) => Evidence.Within(exchange, strains, signal, thisWeek, weeks, least);
    }

    private static Evidence Within(Exchange exchange, Strains strains, Signal signal, int thisWeek, int weeks, float least)
    {
        var found = strains.Of(signal);
        var best = new PriorityQueue<int, (float, int)>();
        int count = 0, all = 0;
        for (var i = exchange.Mails.Length - 1; i >= 0 && thisWeek - exchange.Mails[i].Week < weeks; i--)
        {
            all += exchange.Mails[i].Counts ? 1 : 0;
            if (found[i] < least || float.IsNaN(found[i]))
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
