using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>A lot of mail, which is not stress.</summary>
internal static class Busyness
{
    /// <summary>Looked at over two months: a busy week passes.</summary>
    private const int Weeks = 8;

    public static bool IsBusy(Exchange exchange, ExchangeBook book)
    {
        var weekly = Weekly(exchange, book.ThisWeek);
        if (weekly < StressThresholds.BusyMailsAWeek)
        {
            return false;
        }

        double[] others = [.. book.Exchanges.Where(other => other != exchange).Select(other => Weekly(other, book.ThisWeek)).Where(mails => mails > 0)];
        return others.Length == 0 || weekly >= StressThresholds.BusyTimesOthers * Robust.Median(others);
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
