using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Sample;

/// <summary>The freelancer's days, counted back from today on their own clock.</summary>
internal sealed class Calendar
{
    /// <summary>How far back the sample mailbox goes: eighteen months.</summary>
    public const int Days = 545;

    // Ten days of holiday last season, and the days around New Year: nothing is sent.
    private const int HolidayFrom = 132;
    private const int HolidayTo = 122;

    private readonly LocalOwner owner;

    public Calendar(LocalOwner owner, DateTimeOffset now)
    {
        this.owner = owner;
        Now = now;
        Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, owner.Zone).DateTime);
    }

    public DateTimeOffset Now { get; }

    public DateOnly Today { get; }

    public DateOnly DaysAgo(int days) => Today.AddDays(-days);

    public int AgeOf(DateTime local) => Today.DayNumber - DateOnly.FromDateTime(local).DayNumber;

    /// <summary>The working day that was so many working days ago; zero is today, or the last one before a weekend.</summary>
    public DateOnly WorkdaysAgo(int days)
    {
        var day = Workday(Today);
        for (; days > 0; days--)
        {
            day = Workday(day.AddDays(-1));
        }

        return day;
    }

    /// <summary>This day, or the Friday before it.</summary>
    public static DateOnly Workday(DateOnly day)
    {
        while (!IsWorkday(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    public static bool IsWorkday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    public bool IsAway(DateOnly day) =>
        (day <= DaysAgo(HolidayTo) && day >= DaysAgo(HolidayFrom)) || day is { Month: 12, Day: >= 24 } or { Month: 1, Day: 1 };

    /// <summary>The wall clock after so many of the owner's working hours.</summary>
    public DateTime AfterWork(DateTime local, double hours)
    {
        var left = TimeSpan.FromHours(hours);
        while (true)
        {
            var day = DateOnly.FromDateTime(local);
            var start = local.TimeOfDay > owner.WorkStart.ToTimeSpan() ? local : day.ToDateTime(owner.WorkStart);
            var end = day.ToDateTime(owner.WorkEnd);
            if (IsWorkday(day) && !IsAway(day) && start < end)
            {
                if (start + left < end)
                {
                    return start + left;
                }

                left -= end - start;
            }

            local = day.AddDays(1).ToDateTime(owner.WorkStart);
        }
    }

    public DateTimeOffset Instant(DateTime local) =>
        new DateTimeOffset(local, owner.Zone.GetUtcOffset(local)).ToUniversalTime();
}
