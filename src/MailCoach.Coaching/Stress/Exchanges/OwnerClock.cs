using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Stress.Exchanges;

/// <summary>
/// The owner's wall clock as plain minutes since 1 January of the year 1 (a Monday), daylight saving included,
/// and the working minutes that have passed on it: what is late is measured in time the owner was at the desk. Not safe for several threads at once.
/// </summary>
internal sealed class OwnerClock
{
    public const int MinutesADay = 24 * 60;
    private const int DaysAWeek = 7;

    /// <summary>Clocks change on a quarter of an hour everywhere (tz database, since 1972).</summary>
    private const long OffsetStep = 15 * TimeSpan.TicksPerMinute;

    private readonly TimeZoneInfo zone;
    private readonly int start;
    private readonly int end;
    private readonly bool[] worksOn = new bool[DaysAWeek];
    private readonly int[] workedBefore = new int[DaysAWeek + 1];
    private long offsetStep = -1;
    private long offset;

    public OwnerClock(Owner owner)
    {
        zone = owner.TimeZone;
        start = (int)owner.Hours.Start.ToTimeSpan().TotalMinutes;
        end = (int)owner.Hours.End.ToTimeSpan().TotalMinutes;
        WorkingDay = start < end ? end - start : MinutesADay - start + end;
        for (var day = 0; day < DaysAWeek; day++)
        {
            worksOn[day] = owner.Hours.Days.Contains((DayOfWeek)((day + 1) % DaysAWeek));
            workedBefore[day + 1] = workedBefore[day] + (worksOn[day] ? WorkingDay : 0);
        }
    }

    /// <summary>Minutes in one working day.</summary>
    public int WorkingDay { get; }

    /// <summary>Mail is read in order of time, so that the zone is asked once for all mail of the same quarter of an hour.</summary>
    public int Minute(DateTimeOffset at)
    {
        var step = at.UtcTicks / OffsetStep;
        if (step != offsetStep)
        {
            (offsetStep, offset) = (step, zone.GetUtcOffset(at).Ticks);
        }

        return (int)((at.UtcTicks + offset) / TimeSpan.TicksPerMinute);
    }

    public static int Day(int minute) => minute / MinutesADay;

    public static int Week(int minute) => minute / MinutesADay / DaysAWeek;

    public static DateOnly Monday(int week) => DateOnly.FromDayNumber(week * DaysAWeek);

    public bool WorksOn(int day) => worksOn[day % DaysAWeek];

    public bool IsWorking(int minute) => WorksOn(Day(minute)) && Within(minute % MinutesADay);

    /// <summary>Working minutes from the beginning of the count to a moment.</summary>
    public int Worked(int minute)
    {
        var day = Day(minute);
        var worked = (day / DaysAWeek * workedBefore[DaysAWeek]) + workedBefore[day % DaysAWeek];
        return WorksOn(day) ? worked + WorkedOn(minute % MinutesADay) : worked;
    }

    private bool Within(int minuteOfDay) => start < end ? minuteOfDay >= start && minuteOfDay < end : minuteOfDay >= start || minuteOfDay < end;

    private int WorkedOn(int minuteOfDay) => start < end
        ? Math.Clamp(minuteOfDay - start, 0, end - start)
        : Math.Min(minuteOfDay, end) + Math.Max(0, minuteOfDay - start);
}
