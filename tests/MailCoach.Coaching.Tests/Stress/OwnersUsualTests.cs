using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>What is usual for the owner, told by the mails to people who are no clients: how soon they are answered, in working minutes.</summary>
public sealed class OwnersUsualTests
{
    private const string Tom = "tom@alpine.example";

    /// <summary>In weeks without anybody else, the answers of all other weeks are the measure; fewer than ten of them are none.</summary>
    [Theory]
    [InlineData(10, 0.8), InlineData(9, 0)]
    public void Who_is_alone_in_their_weeks_is_compared_with_all_others(int others, double dread)
    {
        var box = Answering(others, 60);
        box.EachWeek(20, week => box.In(Tom, week, 0, "09:00", $"A{week}").Out(Tom, week, 2, "09:00", $"A{week}")
            .In(Tom, week, 2, "10:00", $"B{week}").Out(Tom, week, 4, "10:00", $"B{week}"));
        Assert.Equal(dread, box.Signal(Tom, "dread").Value);
    }

    /// <summary>Half of the answers take an hour and half two: the middle is ninety minutes, and four hours more are felt.</summary>
    [Theory]
    [InlineData("14:30", 0), InlineData("14:31", 0.8)]
    public void Between_two_middle_answers_lies_the_median(string answered, double dread)
    {
        var box = Answering(10, 60, 120);
        box.EachWeek(10, week => box.In(Tom, week, 1, "09:00", $"A{week}").Out(Tom, week, 1, answered, $"A{week}"));
        Assert.Equal(dread, box.Signal(Tom, "dread").Value);
    }

    /// <summary>Nine answers of the owner: three quarters of all office mail are answered within six hours.</summary>
    [Theory]
    [InlineData("14:59", 0.5), InlineData("15:00", 0)]
    public void An_owner_of_few_answers_is_taken_for_one_of_many(string again, double chasing)
    {
        var box = Chasing(new StressMailbox(), weeks: 9, day: 1, again);
        box.EachWeek(9, week => box.Out(Tom, week, 1, "16:00", $"Map {week}", $"t{week}"));
        Assert.Equal(chasing, box.Signal(Tom, "chasing").Value);
    }

    /// <summary>Three answers in four within an hour, or one less.</summary>
    [Theory]
    [InlineData(9, 3, 0), InlineData(8, 4, 0.5)]
    public void Usually_is_three_times_in_four(int soon, int late, double chasing)
    {
        var answers = Enumerable.Repeat(60, soon).Concat(Enumerable.Repeat(400, late)).ToArray();
        Assert.Equal(chasing, Chasing(Answering(12, answers), weeks: 10, day: 1, "10:01").Signal(Tom, "chasing").Value);
    }

    [Theory]
    [InlineData(10, 1, "09:29", 0.5), InlineData(10, 1, "09:30", 0), InlineData(1000, 2, "08:59", 0.5), InlineData(1000, 2, "09:00", 0)]
    public void Patience_is_half_an_hour_at_least_and_a_working_day_at_most(int usual, int day, string again, double chasing)
        => Assert.Equal(chasing, Chasing(Answering(12, usual), weeks: 10, day, again).Signal(Tom, "chasing").Value);

    /// <summary>Of a conversation in which several came before the answer, the first one waited.</summary>
    [Fact]
    public void The_first_of_several_mails_is_the_one_that_waits()
    {
        var box = new StressMailbox();
        for (ulong other = 1; other <= 12; other++)
        {
            box.Trace(other, 25, 1, "09:00", TraceFlags.None).Trace(other, 25, 1, "10:30", TraceFlags.None).Trace(other, 25, 1, "11:00", TraceFlags.Mine)
                .Trace(other, 25, 1, "16:00", TraceFlags.Mine);
        }

        Assert.Equal(0.5, Chasing(box, weeks: 10, day: 1, "10:59").Signal(Tom, "chasing").Value);
    }

    /// <summary>Mails to nobody in particular, answered after these minutes in turn, in weeks when Tom wrote nothing.</summary>
    private static StressMailbox Answering(int count, params int[] minutes)
    {
        var box = new StressMailbox();
        for (var mail = 0; mail < count; mail++)
        {
            var (hours, rest) = int.DivRem(minutes[mail % minutes.Length], 60);
            var (days, hour) = int.DivRem(hours, 9);
            box.Trace((ulong)mail + 1, 30 + mail, 1, "08:00", TraceFlags.None).Trace((ulong)mail + 1, 30 + mail, 1 + days, $"{8 + hour:d2}:{rest:d2}", TraceFlags.Mine);
        }

        return box;
    }

    /// <summary>Tom asks, and asks again; the owner is at the desk and writes to others.</summary>
    private static StressMailbox Chasing(StressMailbox box, int weeks, int day, string again) => box.EachWeek(weeks, week =>
    {
        box.In(Tom, week, 1, "09:00", $"Map {week}", $"t{week}").In(Tom, week, day, again, $"Re: Map {week}", $"t{week}");
        for (var written = 0; written < 5; written++)
        {
            box.Trace((ulong)(1000 + (week * 10) + written), week, written, "12:00", TraceFlags.Mine);
        }
    });
}
