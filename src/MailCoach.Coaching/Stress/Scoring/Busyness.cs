using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>A lot of mail, which is not stress.</summary>
internal sealed class Busyness
{
    /// <summary>Looked at over two months: a busy week passes.</summary>
    private const int Weeks = 8;

    private readonly double[] weekly;

    /// <summary>Of those who wrote at all, in order.</summary>
    private readonly double[] writing;

    public Busyness(ExchangeBook book)
    {
        weekly = [.. book.Exchanges.Select(exchange => Weekly(exchange, book.ThisWeek))];
        writing = [.. weekly.Where(mails => mails > 0).Order()];
    }

    public bool IsBusy(Exchange exchange) => weekly[exchange.Number] >= StressThresholds.BusyMailsAWeek && weekly[exchange.Number] >= Busy(exchange);

    /// <summary>Mails of theirs a week from which on a client, or one of their weeks, is busy for this owner.</summary>
    public double Busy(Exchange exchange) =>
        Math.Max(StressThresholds.BusyMailsAWeek, StressThresholds.BusyTimesOthers * (Robust.MedianWithout(writing, weekly[exchange.Number]) ?? 0));

    private static double Weekly(Exchange exchange, int thisWeek)
    {
        var count = 0;
        for (var i = exchange.Mails.Length - 1; i >= 0 && thisWeek - exchange.Mails[i].Week < Weeks; i--)
        {
            count += exchange.Mails[i].IsMine ? 0 : 1;
        }

        return (double)count / Weeks;
    }
}
