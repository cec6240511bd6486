using System.Runtime.InteropServices;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Baselines;

/// <summary>What is usual for this owner; every client is measured against it.</summary>
internal sealed class OwnerUsual
{
    /// <summary>Fewer answers say nothing about an owner: the published figures stand in.</summary>
    private const int LeastAnswers = 10;

    /// <summary>"Usually" is three times in four.</summary>
    private const double Usually = 0.75;

    /// <summary>Threads up to this length are never long.</summary>
    private const int ShortThread = 12;

    /// <summary>Median plus this many deviations is beyond the usual, for a spread of any shape.</summary>
    private const int Deviations = 6;

    /// <summary>Who leaves more than this share of read mail marked unread does not use the mark.</summary>
    private const double UnreadHabit = 0.25;

    /// <summary>Who writes more than this share of mail at night is at home there.</summary>
    private const double NightHabit = 0.1;

    /// <summary>An exchange with a smaller part of the answers does not move their median.</summary>
    private const double SmallPart = 0.05;

    private readonly WeeklyAnswers weekly;
    private readonly OwnerClock clock;
    private readonly double?[] medianToOthers;
    private readonly double median;

    public OwnerUsual(ExchangeBook book, Mailbox mailbox, DateTimeOffset now)
    {
        var answers = OwnerAnswers.Read(book, mailbox, now);
        Owner = mailbox.Owner;
        Now = book.Now;
        Away = book.Away;
        clock = book.Clock;
        weekly = new WeeklyAnswers(answers);
        double[] minutes = [.. answers.Select(answer => (double)answer.Minutes)];
        AnswersWithin = answers.Count < LeastAnswers ? PublishedReplyTimes.Usual : (int)Robust.Quantile(minutes, Usually);
        median = answers.Count < LeastAnswers ? PublishedReplyTimes.Median : Robust.Median(minutes);
        medianToOthers = MediansToOthers(answers, minutes, book.Exchanges.Count);
        (LongThread, UnreadSpeaks, NightSpeaks) = (Longest(book), Unread(book) <= UnreadHabit, Night(book) <= NightHabit);
    }

    public Owner Owner { get; }

    public int Now { get; }

    public AwayDays Away { get; }

    /// <summary>Working minutes within which the owner usually answers.</summary>
    public int AnswersWithin { get; }

    public int WorkingDay => clock.WorkingDay;

    /// <summary>More mails than this make a thread long for this owner.</summary>
    public int LongThread { get; }

    /// <summary>False where mail stays unread by habit (or was imported without the mark).</summary>
    public bool UnreadSpeaks { get; }

    /// <summary>False for an owner who writes at night anyway.</summary>
    public bool NightSpeaks { get; }

    public bool WorksOn(int minute) => clock.WorksOn(OwnerClock.Day(minute));

    /// <summary>Working minutes from a mail until now, without those the owner was away.</summary>
    public int WaitedSince(StressMail mail) =>
        clock.Worked(Now) - mail.Worked - (Away.WorkingDays(OwnerClock.Day(mail.Minute), OwnerClock.Day(Now), clock) * clock.WorkingDay);

    /// <summary>
    /// Working minutes in which others were answered: in the same week, else altogether, else as published; an owner who takes longer with
    /// everybody they write to puts nobody off.
    /// </summary>
    public double AnswersOthers(int week, int exchange) => weekly.MedianToOthers(week, exchange) ?? medianToOthers[exchange] ?? Math.Max(median, PublishedReplyTimes.Median);

    /// <summary>The median without each exchange in turn; one with a small part of the answers hardly moves it and shares the common one.</summary>
    private static double?[] MediansToOthers(List<Answer> answers, double[] minutes, int exchanges)
    {
        var own = new int[exchanges];
        foreach (var answer in answers.Where(answer => answer.Exchange >= 0))
        {
            own[answer.Exchange]++;
        }

        double? common = minutes.Length == 0 ? null : Robust.Median(minutes);
        return [.. own.Select((count, exchange) =>
            minutes.Length - count < LeastAnswers ? null
            : count < SmallPart * minutes.Length ? common
            : Robust.Median([.. answers.Where(answer => answer.Exchange != exchange).Select(answer => (double)answer.Minutes)]))];
    }

    private static int Longest(ExchangeBook book)
    {
        var lengths = new List<double>();
        foreach (var exchange in book.Exchanges)
        {
            var longest = new Dictionary<int, int>();
            foreach (ref readonly var mail in exchange.Mails.AsSpan())
            {
                CollectionsMarshal.GetValueRefOrAddDefault(longest, mail.Thread, out _) = mail.Ordinal;
            }

            lengths.AddRange(longest.Values.Select(length => (double)length));
        }

        if (lengths.Count == 0)
        {
            return ShortThread;
        }

        var values = CollectionsMarshal.AsSpan(lengths);
        var usual = Robust.Median(values);
        return Math.Max(ShortThread, (int)(usual + (Deviations * Robust.Deviation(values, usual))));
    }

    private static double Unread(ExchangeBook book) => Share(book, mail => mail.Counts, mail => mail.Has(MailMarks.Unread));

    private static double Night(ExchangeBook book) => Share(book, mail => mail.IsMine, mail => IsNight(mail.Minute));

    /// <summary>From eleven to five.</summary>
    public static bool IsNight(int minute) => minute % OwnerClock.MinutesADay / 60 is >= 23 or < 5;

    private static double Share(ExchangeBook book, Func<StressMail, bool> of, Func<StressMail, bool> have)
    {
        int all = 0, some = 0;
        foreach (var exchange in book.Exchanges)
        {
            foreach (ref readonly var mail in exchange.Mails.AsSpan())
            {
                all += of(mail) ? 1 : 0;
                some += of(mail) && have(mail) ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)some / all;
    }
}
