namespace MailCoach.Coaching.Tests.Stress;

/// <summary>What clients do, week by week.</summary>
internal static class Situations
{
    public static StressMailbox Pressing(StressMailbox box, string client, int weeks = 16) => box.EachWeek(weeks, week => PressingWeek(box, client, week));

    /// <summary>Something urgent in the morning, asked about within the hour and again by lunch, and one more in the evening.</summary>
    public static void PressingWeek(StressMailbox box, string client, int week)
    {
        var (one, two) = ($"URGENT: banner {week}", $"Where is the banner {week}??");
        box.In(client, week, 1, "09:30", one, high: true).In(client, week, 1, "10:20", $"Re: {one}", $"{client} {one}").In(client, week, 1, "10:50", $"Re: {one}", $"{client} {one}")
            .Out(client, week, 1, "13:00", one).In(client, week, 3, "21:30", two, high: true).In(client, week, 3, "22:10", two).Out(client, week, 4, "10:00", two);
    }

    public static StressMailbox Nights(StressMailbox box, string client, bool urgent) => box.EachWeek(20, week =>
    {
        for (var mail = 0; mail < 3; mail++)
        {
            var subject = urgent && mail != 1 ? $"Urgent, need this today: page {week}-{mail}" : $"Page {week}-{mail}";
            box.In(client, week, mail, mail == 1 ? "00:40" : "23:20", subject, high: urgent && mail == 0);
            if (urgent)
            {
                box.In(client, week, mail, mail == 1 ? "01:20" : "23:50", $"Re: {subject}", $"{client} {subject}");
            }

            box.Out(client, week, mail + 1, "09:40", subject);
        }
    });

    public static StressMailbox AcrossTheOcean(StressMailbox box, string client) => box.EachWeek(20, week =>
    {
        for (var day = 0; day < 5; day++)
        {
            var subject = $"Shop {week}-{day}";
            box.In(client, week, day, $"{16 + (((week * 3) + day) % 8):d2}:30", subject).Out(client, week, day + 1 == 5 ? 7 : day + 1, "09:30", subject);
        }
    });

    public static StressMailbox Evenings(StressMailbox box, string client) => box.EachWeek(20, week =>
    {
        for (var mail = 0; mail < 4; mail++)
        {
            var (day, time, subject) = (mail, mail % 2 == 0 ? "10:30" : "21:15", $"Blog {week}-{mail}");
            box.In(client, week, mail == 3 ? 6 : day, time, subject).Out(client, week, mail == 3 ? 7 : day + 1, "11:00", subject);
        }
    });

    public static StressMailbox SundayToThursday(StressMailbox box, string client) => Days(box, client, [6, 0, 1, 2, 3]);

    public static StressMailbox SevenDays(StressMailbox box, string client) => Days(box, client, [0, 1, 2, 3, 4, 5, 6]);

    /// <summary>Every week one thread that is asked about again before the answer comes.</summary>
    public static void Asking(StressMailbox box, string client, int daysBetween, int minutesBetween) => box.EachWeek(20, week =>
    {
        var subject = $"Map {week}";
        box.In(client, week, 0, "10:00", subject)
            .In(client, week, daysBetween, $"{10 + (minutesBetween / 60):d2}:{minutesBetween % 60:d2}", $"Re: {subject}", $"{client} {subject}")
            .Out(client, week, daysBetween, "15:30", subject);
    });

    private static StressMailbox Days(StressMailbox box, string client, int[] days) => box.EachWeek(20, week =>
    {
        foreach (var day in days)
        {
            box.In(client, week, day, "10:30", $"Menu {week}-{day}").Out(client, week, day, "13:00", $"Menu {week}-{day}");
        }
    });
}
