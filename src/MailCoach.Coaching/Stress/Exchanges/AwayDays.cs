using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Baselines;

namespace MailCoach.Coaching.Stress.Exchanges;

/// <summary>Working days in a row on which the owner sent nothing to anybody: a holiday, an illness. Such days enter no measure.</summary>
internal sealed class AwayDays
{
    /// <summary>Three working days without a sent mail are an absence, for somebody who otherwise writes on most days.</summary>
    private const int LeastWorkingDays = 3;

    /// <summary>Who writes seldom is away only when the pause is longer than nine in ten of their pauses.</summary>
    private const double UsualPause = 0.9;

    private readonly HashSet<int> days = [];
    private readonly List<int> ordered = [];

    public bool Contains(int day) => days.Contains(day);

    /// <summary>True where an absence lies between two days.</summary>
    public bool Between(int from, int to)
    {
        var next = ordered.BinarySearch(from);
        next = next < 0 ? ~next : next;
        return next < ordered.Count && ordered[next] <= to;
    }

    /// <summary>How many days of absence between two days would have been working days.</summary>
    public int WorkingDays(int from, int to, OwnerClock clock)
    {
        var next = ordered.BinarySearch(from);
        var count = 0;
        for (next = next < 0 ? ~next : next; next < ordered.Count && ordered[next] <= to; next++)
        {
            count += clock.WorksOn(ordered[next]) ? 1 : 0;
        }

        return count;
    }

    public static AwayDays Read(Mailbox mailbox, OwnerClock clock, DateTimeOffset now)
    {
        var sent = SentDays(mailbox, clock, now);
        var away = new AwayDays();
        if (sent.Count < 2)
        {
            return away;
        }

        sent.Add(OwnerClock.Day(clock.Minute(now)));
        int[] order = [.. sent.Order()];
        var pauses = order.Skip(1).Select((day, i) => (From: order[i] + 1, To: day)).Where(pause => pause.To > pause.From)
            .Select(pause => (pause.From, pause.To, Working: Enumerable.Range(pause.From, pause.To - pause.From).Count(clock.WorksOn)))
            .Where(pause => pause.Working > 0).ToList();
        if (pauses.Count == 0)
        {
            // Mail on every working day, or no working day at all.
            return away;
        }

        var usual = Usual(pauses.ConvertAll(pause => pause.Working), order.Count(clock.WorksOn));
        foreach (var (from, to, _) in pauses.Where(pause => pause.Working >= LeastWorkingDays && pause.Working > usual))
        {
            away.days.UnionWith(Enumerable.Range(from, to - from));
            away.ordered.AddRange(Enumerable.Range(from, to - from));
        }

        return away;
    }

    /// <summary>The pause, in working days, that is nothing special for this owner; days with mail are pauses of nought.</summary>
    private static double Usual(List<int> pauses, int daysWithMail) =>
        Robust.Quantile([.. pauses.Select(pause => (double)pause), .. Enumerable.Repeat(0d, daysWithMail)], UsualPause);

    private static HashSet<int> SentDays(Mailbox mailbox, OwnerClock clock, DateTimeOffset now)
    {
        var sent = new HashSet<int>();
        foreach (var message in mailbox.Messages)
        {
            // An automatic answer tells of an absence and does not end it.
            if (message.At <= now && mailbox.Owner.Wrote(message) && OwnerClock.Day(clock.Minute(message.At)) is var day && !sent.Contains(day) && !AutomaticMail.Is(message))
            {
                sent.Add(day);
            }
        }

        foreach (var trace in mailbox.Traces)
        {
            if (trace.At <= now && (trace.Flags & (TraceFlags.Mine | TraceFlags.Automatic)) == TraceFlags.Mine)
            {
                sent.Add(OwnerClock.Day(clock.Minute(trace.At)));
            }
        }

        return sent;
    }
}
