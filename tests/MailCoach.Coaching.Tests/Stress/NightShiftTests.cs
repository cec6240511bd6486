using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>An owner who works from eight in the evening to four in the morning: the hours on both sides of midnight are one day's work.</summary>
public sealed class NightShiftTests
{
    private const string Tom = "tom@alpine.example";

    [Theory]
    [InlineData("19:59", 1), InlineData("20:00", 0), InlineData("23:59", 0), InlineData("00:00", 0), InlineData("03:59", 0), InlineData("04:00", 1), InlineData("12:00", 1)]
    public void Hours_may_go_past_midnight(string time, double share)
    {
        var box = Box();
        box.EachWeek(9, week => box.In(Tom, week, 1, time));
        Assert.Equal(share, box.Signal(Tom, "outOfHours").Value);
    }

    /// <summary>Four hours of Tuesday and two of Wednesday are the six in which most mail is answered.</summary>
    [Theory]
    [InlineData("01:59", 0.5), InlineData("02:00", 0), InlineData("04:30", 0)]
    public void Waiting_is_counted_in_hours_at_the_desk_on_both_sides(string again, double chasing)
    {
        var box = Box();
        box.EachWeek(9, week => box.In(Tom, week, 1, "20:00", $"Map {week}", $"t{week}").In(Tom, week, 2, again, $"Re: Map {week}", $"t{week}").Out(Tom, week, 3, "21:00", $"Map {week}", $"t{week}"));
        Assert.Equal(chasing, box.Signal(Tom, "chasing").Value);
    }

    private static StressMailbox Box() => new() { Owner = new StressMailbox().Owner with { Hours = WorkingHours.Usual with { Start = new TimeOnly(20, 0), End = new TimeOnly(4, 0) } } };
}
