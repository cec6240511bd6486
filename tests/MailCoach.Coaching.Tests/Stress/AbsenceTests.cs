using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>When the owner was away: what came then enters no measure. The owner of these mailboxes writes on every working day.</summary>
public sealed class AbsenceTests
{
    private const string Tom = "tom@alpine.example";

    [Theory]
    [InlineData(2, true), InlineData(3, false), InlineData(5, false)]
    public void Three_working_days_without_a_mail_are_an_absence(int days, bool counts) => Assert.Equal(counts, Presses(Box(silentFrom: 0, days)));

    /// <summary>From Thursday on with the weekend: four days, two of them working days.</summary>
    [Fact]
    public void A_weekend_is_no_absence() => Assert.True(Presses(Box(silentFrom: 3, days: 2), day: 4));

    [Theory]
    [InlineData(TraceFlags.Mine, true), InlineData(TraceFlags.Mine | TraceFlags.Automatic, false), InlineData(TraceFlags.None, false)]
    public void Who_writes_to_others_is_there_and_an_automatic_reply_is_nobody(TraceFlags flags, bool counts)
        => Assert.Equal(counts, Presses(Box(silentFrom: 0, days: 3).Trace(1, 6, 1, "11:00", flags)));

    /// <summary>Who writes on Mondays and Tuesdays only is not away from Wednesday to Friday.</summary>
    [Fact]
    public void A_pause_that_is_usual_for_the_owner_is_no_absence() => Assert.True(Presses(new StressMailbox().Others().Calm(Tom), day: 3));

    [Fact]
    public void An_answer_that_came_after_an_absence_is_not_late()
    {
        var box = Box(silentFrom: 0, days: 4);
        box.EachWeek(20, week => box.In(Tom, week, 4, "09:00", $"T{week}").Out(Tom, week, 4, "10:00", $"T{week}"));
        box.In(Tom, 7, 4, "16:00", "Before the holiday").Out(Tom, 6, 4, "16:00", "Before the holiday");
        Assert.Equal(0, box.Signal(Tom, "dread").Value);
    }

    /// <summary>From Wednesday noon of last week to now, and nothing since.</summary>
    [Fact]
    public void An_absence_may_last_until_now()
    {
        var box = new StressMailbox();
        Working(box, "ada@birch.example", week => week < 2);
        Working(box, Tom, week => week < 2);
        Assert.False(Presses(box, week: 1, day: 2));
    }

    /// <summary>Mail of a holiday that is answered after it says nothing about how soon this owner answers.</summary>
    [Fact]
    public void What_others_wrote_during_an_absence_is_no_measure()
    {
        var box = Box(silentFrom: 0, days: 4);
        for (ulong other = 1; other <= 200; other++)
        {
            box.Trace(other, 6, 1, "10:00", TraceFlags.None).Trace(other, 6, 4, "10:00", TraceFlags.Mine);
        }

        box.EachWeek(5, week => box.In(Tom, week, 1, "11:00", $"U{week}").Out(Tom, week, 3, "11:00", $"U{week}"));
        Assert.True(box.Signal(Tom, "dread").Value > 0);
    }

    /// <summary>The automatic reply stands in Sent Items and nobody wrote it; a line of the owner's own ends the absence.</summary>
    [Theory]
    [InlineData("Automatic reply: Menu", false), InlineData("Re: Menu", true)]
    public void The_owners_automatic_reply_ends_no_absence(string subject, bool counts)
        => Assert.Equal(counts, Presses(Box(silentFrom: 0, days: 3).Out("ada@birch.example", 6, 1, "11:00", subject)));

    /// <summary>Friday's mail, unread on the second day after a week away: the owner had two days to read it. A day later it is put off.</summary>
    [Theory]
    [InlineData(1, 0), InlineData(2, 1)]
    public void What_lies_unread_over_a_holiday_is_not_put_off_by_the_holiday(int dayOfReturn, double value)
    {
        var box = new StressMailbox { Now = new DateTimeOffset(2026, 6, 29, 10, 0, 0, TimeSpan.Zero).AddDays(dayOfReturn) };
        var start = box.Now.AddDays(-dayOfReturn);
        var mailbox = new StressMailbox { Now = start };
        Working(mailbox, "ada@birch.example", week => week == 1);
        mailbox.In(Tom, 2, 4, "16:30", "Before the holiday", read: false).Out("ada@birch.example", 0, 0, "08:30", "Back again");
        mailbox.EachWeek(8, week => mailbox.In(Tom, week + 3, 1, "09:00", $"W{week}").Out(Tom, week + 3, 1, "10:00", $"W{week}"));
        foreach (var message in mailbox.Messages)
        {
            box.Add(message);
        }

        Assert.Equal(value > 0, box.Signal(Tom, "dread").Value > 0);
    }

    [Fact]
    public void An_owner_without_working_days_is_never_away()
    {
        var box = new StressMailbox { Owner = new StressMailbox().Owner with { Hours = WorkingHours.Usual with { Days = new HashSet<DayOfWeek>() } } };
        Working(box, Tom, week => week is 6 or 7);
        Assert.True(Presses(box));
    }

    private static bool Presses(StressMailbox box, int week = 6, int day = 1)
        => box.In(Tom, week, day, "10:00", "Menu", high: true).Signal(Tom, "importance").Value > 0;

    private static StressMailbox Box(int silentFrom, int days)
    {
        var box = new StressMailbox();
        Working(box, "ada@birch.example", week => false);
        Working(box, Tom, week => false);
        return Without(box, silentFrom, days);

        StressMailbox Without(StressMailbox all, int from, int count)
        {
            var silent = new StressMailbox();
            foreach (var message in all.Messages.Where(message => message.Folder != MailFolder.Sent || !Enumerable.Range(from, count).Any(day => message.At.Date == all.At(6, day, "12:00").Date)))
            {
                silent.Add(message);
            }

            return silent;
        }
    }

    /// <summary>A mail every working day at nine, answered at ten.</summary>
    private static void Working(StressMailbox box, string client, Func<int, bool> isSilent) => box.EachWeek(20, week =>
    {
        for (var day = 0; day < 5; day++)
        {
            box.In(client, week, day, "09:00", $"T{week}{day}");
            if (!isSilent(week))
            {
                box.Out(client, week, day, "10:00", $"T{week}{day}");
            }
        }
    });
}
