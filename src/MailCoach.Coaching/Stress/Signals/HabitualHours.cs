using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>
/// When a client writes anyway: the ten hours of the day that hold most of their mail, and the days of their own week. Another time zone,
/// a Friday–Saturday weekend or a love of the night is no sin.
/// </summary>
internal sealed class HabitualHours
{
    /// <summary>A working day with its edges.</summary>
    private const int Hours = 10;

    /// <summary>Fewer mails show no habit.</summary>
    private const int LeastMails = 10;

    /// <summary>From this share of mails within their ten hours it begins to look like a habit, and from <see cref="ClearHabit"/> it is one.</summary>
    private const double FirstHabit = 0.6;
    private const double ClearHabit = 0.8;

    /// <summary>A day of the week with less than this share of their mails is a day of rest.</summary>
    private const double RestDay = 0.04;

    private const int HoursADay = 24;
    private const int DaysAWeek = 7;

    private readonly int firstHour;
    private readonly bool[] ownDay;

    private HabitualHours(int first, double excuse, bool[] workedDays)
    {
        firstHour = first;
        Excuse = excuse;
        ownDay = workedDays;
    }

    /// <summary>0–1: how far an hour of their own excuses a mail.</summary>
    public double Excuse { get; }

    public bool HasHour(int minute) => ((minute % OwnerClock.MinutesADay / 60) - firstHour + HoursADay) % HoursADay < Hours;

    /// <summary>A day they regularly work, seen from a week with days of rest in it.</summary>
    public bool HasDay(int minute) => ownDay[OwnerClock.Day(minute) % DaysAWeek];

    public static HabitualHours Read(StressMail[] mails)
    {
        Span<int> hours = stackalloc int[HoursADay];
        Span<int> days = stackalloc int[DaysAWeek];
        var count = 0;
        foreach (ref readonly var mail in mails.AsSpan())
        {
            if (mail.Counts)
            {
                hours[mail.Minute % OwnerClock.MinutesADay / 60]++;
                days[OwnerClock.Day(mail.Minute) % DaysAWeek]++;
                count++;
            }
        }

        var worked = new bool[DaysAWeek];
        if (count < LeastMails)
        {
            return new HabitualHours(0, 0, worked);
        }

        var (first, most) = Densest(hours);
        var rests = 0;
        for (var day = 0; day < DaysAWeek; day++)
        {
            worked[day] = days[day] >= RestDay * count;
            rests += worked[day] ? 0 : 1;
        }

        if (rests < 2)
        {
            Array.Clear(worked);
        }

        return new HabitualHours(first, Math.Clamp((((double)most / count) - FirstHabit) / (ClearHabit - FirstHabit), 0, 1), worked);
    }

    private static (int First, int Most) Densest(ReadOnlySpan<int> hours)
    {
        int first = 0, most = -1;
        for (var from = 0; from < HoursADay; from++)
        {
            var within = 0;
            for (var hour = 0; hour < Hours; hour++)
            {
                within += hours[(from + hour) % HoursADay];
            }

            (first, most) = within > most ? (from, within) : (first, most);
        }

        return (first, most);
    }
}
