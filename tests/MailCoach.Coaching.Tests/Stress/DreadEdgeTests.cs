using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>What counts as putting somebody off, to the minute, and what of it is the owner's habit. Others wait 190 minutes.</summary>
public sealed class DreadEdgeTests
{
    private const string Tom = "tom@alpine.example";

    /// <summary>Three times as long as others is 570 working minutes: from Tuesday at nine to Wednesday at half past nine.</summary>
    [Theory]
    [InlineData(1, "16:00", 0), InlineData(2, "09:30", 0), InlineData(2, "09:31", 0.4), InlineData(4, "09:00", 0.4)]
    public void An_answer_is_late_after_three_times_what_others_wait(int day, string answered, double value) => Is(value, (box, week) => box
        .In(Tom, week, 1, "09:00", $"A{week}").Out(Tom, week, day, answered, $"A{week}"));

    /// <summary>Others are answered within the hour: three hours more are nothing, four are felt.</summary>
    [Theory]
    [InlineData("14:00", 0), InlineData("14:01", 0.8)]
    public void Less_than_four_hours_more_than_others_is_nothing(string answered, double value)
    {
        var box = new StressMailbox();
        foreach (var other in new[] { "ada@birch.example", "ben@cedar.example", "cleo@maple.example" })
        {
            box.EachWeek(20, week => box.In(other, week, 1, "09:00", $"T{week}").Out(other, week, 1, "10:00", $"T{week}"));
        }

        box.EachWeek(20, week => box.In(Tom, week, 1, "09:00", $"A{week}").Out(Tom, week, 1, answered, $"A{week}"));
        Assert.Equal(value, box.Signal(Tom, "dread").Value);
    }

    [Theory]
    [InlineData("22:59", 0), InlineData("23:00", 0.2)]
    public void An_answer_at_midnight_is_a_sign(string answered, double value) => Is(value, weeks: 12, week: (box, week) => box
        .In(Tom, week, 1, "16:00", $"A{week}").Out(Tom, week, 1, answered, $"A{week}"));

    [Theory]
    [InlineData("04:59", 0.2), InlineData("05:00", 0)]
    public void The_night_ends_at_five(string answered, double value) => Is(value, weeks: 12, week: (box, week) => box
        .In(Tom, week, 1, "16:00", $"A{week}").Out(Tom, week, 2, answered, $"A{week}"));

    /// <summary>Of 198 mails of the owner, 19 are a tenth at most and 20 are more.</summary>
    [Theory]
    [InlineData(16, true), InlineData(19, false)]
    public void Who_writes_a_tenth_of_their_mail_at_night_is_at_home_there(int nights, bool speaks)
    {
        var box = new StressMailbox().Others();
        box.EachWeek(nights, week => box.In(Tom, week, 1, "16:00", $"A{week}").Out(Tom, week, 1, "23:30", $"A{week}"));
        Assert.Equal(speaks, box.Signal(Tom, "dread").Value > 0);
    }

    [Fact]
    public void A_flag_is_a_sign() => Is(0.2, (box, week) => box.In(Tom, week, 1, "09:00", $"A{week}", flagged: true).Out(Tom, week, 1, "10:00", $"A{week}"));

    [Fact]
    public void Mail_that_stays_unread_is_avoided() => Is(0.5, (box, week) => box.In(Tom, week, 1, "09:00", $"A{week}", read: false).Out(Tom, week, 1, "10:00", $"A{week}"));

    [Fact]
    public void Who_leaves_a_quarter_of_all_mail_unread_does_not_use_the_mark()
    {
        var box = new StressMailbox().Others();
        box.EachWeek(26, week => box.In("ada@birch.example", week, 3, "09:00", $"U{week}", read: false).In("ben@cedar.example", week, 3, "09:00", $"U{week}", read: false)
            .In(Tom, week, 1, "09:00", $"A{week}", read: false).Out(Tom, week, 1, "10:00", $"A{week}"));
        Assert.Equal(0, box.Signal(Tom, "dread").Value);
    }

    [Fact]
    public void A_mail_without_an_answer_is_a_weak_sign() => Is(0.2, (box, week) => box.In(Tom, week, 1, "09:00", $"A{week}"));

    /// <summary>It is Monday noon: mail of Thursday morning has waited two working days and more, mail of Friday has not.</summary>
    [Theory]
    [InlineData(3, "08:00", true), InlineData(4, "09:00", false)]
    public void Two_working_days_must_pass_before_unread_is_avoided(int day, string time, bool avoided)
    {
        var box = new StressMailbox().Others();
        box.EachWeek(8, week => box.In(Tom, week, 1, "09:00", $"B{week}").Out(Tom, week, 1, "10:00", $"B{week}"));
        Assert.Equal(avoided, box.In(Tom, 1, day, time, "A", read: false).Signal(Tom, "dread").Value > 0);
    }

    [Fact]
    public void Late_and_at_midnight_is_still_one_mail() => Is(0.5, weeks: 12, week: (box, week) => box
        .In(Tom, week, 1, "09:00", $"A{week}", flagged: true).Out(Tom, week, 3, "23:30", $"A{week}"));

    /// <summary>A hard week makes all answers late: those to others of the same week are the measure.</summary>
    [Fact]
    public void In_a_hard_week_everybody_waits()
    {
        var box = new StressMailbox();
        foreach (var client in new[] { "ada@birch.example", "ben@cedar.example", "cleo@maple.example", Tom })
        {
            box.EachWeek(20, week => box.In(client, week, 0, "09:00", $"A{week}").Out(client, week, week % 4 == 0 ? 3 : 0, "14:00", $"A{week}")
                .In(client, week, 1, "09:00", $"B{week}").Out(client, week, week % 4 == 0 ? 4 : 1, "14:00", $"B{week}"));
        }

        Assert.Equal(0, box.Signal(Tom, "dread").Value);
    }

    /// <summary>People who are no clients are answered on the same day; to what a machine wrote there is no answer.</summary>
    [Theory]
    [InlineData(TraceFlags.None, 0.8), InlineData(TraceFlags.Automatic, 0)]
    public void Everybody_else_is_a_measure_too(TraceFlags flags, double value)
    {
        var box = new StressMailbox();
        box.EachWeek(20, week =>
        {
            for (ulong other = 1; other <= 3; other++)
            {
                box.Trace((ulong)week * 10 + other, week, 0, "09:00", flags).Trace((ulong)week * 10 + other, week, 0, "15:00", TraceFlags.Mine);
            }

            box.In(Tom, week, 0, "09:00", $"A{week}").Out(Tom, week, 3, "09:00", $"A{week}");
        });
        Assert.Equal(value, box.Signal(Tom, "dread").Value);
    }

    /// <summary>Beside each mail one that is answered within the hour, so that the share is half the strain.</summary>
    private static void Is(double value, Func<StressMailbox, int, StressMailbox> week, int weeks = 20)
    {
        var box = new StressMailbox().Others();
        box.EachWeek(weeks, ago => week(box.In(Tom, ago, 0, "09:00", $"P{ago}").Out(Tom, ago, 0, "10:00", $"P{ago}"), ago));
        Assert.Equal(value, box.Signal(Tom, "dread").Value);
    }
}
