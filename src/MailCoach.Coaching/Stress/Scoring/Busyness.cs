using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>A lot of mail, which is not stress.</summary>
internal sealed class Busyness(ExchangeBook book)
{
    /// <summary>Looked at over two months: a busy week passes.</summary>
    private const int Weeks = 8;

    private readonly double[] weekly = [.. book.Exchanges.Select(exchange => Weekly(exchange, book.ThisWeek))];

    public bool IsBusy(Exchange exchange)
    {
        if (weekly[exchange.Number] < StressThresholds.BusyMailsAWeek)
        {
            return false;
        }

        double[] others = [.. weekly.Where((mails, number) => number != exchange.Number && mails > 0)];
        return others.Length == 0 || weekly[exchange.Number] >= StressThresholds.BusyTimesOthers * Robust.Median(others);
    }

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
