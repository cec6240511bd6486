using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>
/// Where each signal begins, to the minute and to the mail. Tom does the same every week, so that the value is the share of his mails that
/// strain, whatever the weeks weigh.
/// </summary>
public sealed class SignalEdgeTests
{
    private const string Tom = "tom@alpine.example";
    private const string Thread = "thread";

    /// <summary>The owner of these mailboxes answers three times in four within 190 minutes.</summary>
    [Theory]
    [InlineData("09:10", "Re: Map", 0), InlineData("09:11", "Re: Map", 0.5), InlineData("09:05", "Any news of the map?", 0.5)]
    [InlineData("12:09", "Re: Map", 0.5), InlineData("12:10", "Re: Map", 0), InlineData("12:10", "Any news of the map?", 0)]
    public void Asking_again_is_early_until_the_owner_usually_answers(string again, string subject, double share) => Is(share, "chasing", (box, week) => box
        .In(Tom, week, 1, "09:00", $"Map {week}", Thread + week).In(Tom, week, 1, again, $"{subject} {week}", Thread + week).Out(Tom, week, 1, "15:00", $"Map {week}", Thread + week));

    [Fact]
    public void A_third_mail_within_ten_minutes_is_no_afterthought() => Is(0.333, "chasing", (box, week) => box
        .In(Tom, week, 1, "09:00", $"Map {week}", Thread + week).In(Tom, week, 1, "09:05", $"Re: Map {week}", Thread + week).In(Tom, week, 1, "09:10", $"Re: Map {week}", Thread + week)
        .Out(Tom, week, 1, "15:00", $"Map {week}", Thread + week));

    [Theory]
    [InlineData("Where is the map?", false, 0.5), InlineData("Another map", false, 0), InlineData("Where is the map?", true, 0)]
    public void A_new_thread_may_ask_about_an_old_one_that_has_no_answer(string subject, bool answered, double share) => Is(share, "chasing", (box, week) =>
    {
        box.In(Tom, week, 1, "09:00", $"Map {week}", $"old{week}").In(Tom, week, 1, "10:00", $"{subject} {week}", $"new{week}").Out(Tom, week, 1, "15:00", $"Map {week}", $"new{week}");
        return answered ? box.Out(Tom, week, 1, "09:30", $"Map {week}", $"old{week}") : box;
    });

    [Fact]
    public void Between_Saturday_and_Sunday_nobody_was_at_the_desk() => Is(0.5, "chasing", (box, week) => box
        .In(Tom, week, 5, "10:00", $"Map {week}", Thread + week).In(Tom, week, 6, "20:00", $"Re: Map {week}", Thread + week).Out(Tom, week - 1, 0, "09:00", $"Map {week}", Thread + week));

    [Theory]
    [InlineData("09:12", 0.475), InlineData("10:00", 0.375), InlineData("10:59", 0.252), InlineData("11:00", 0)]
    public void The_sooner_they_chase_the_more_it_strains(string again, double share) => Is(share, "speed", (box, week) => box
        .In(Tom, week, 1, "09:00", $"Map {week}", Thread + week).In(Tom, week, 1, again, $"Re: Map {week}", Thread + week).Out(Tom, week, 1, "15:00", $"Map {week}", Thread + week));

    [Fact]
    public void High_importance_is_counted_by_the_mail() => Is(0.25, "importance", (box, week) => box
        .In(Tom, week, 1, "09:00", "Map", high: true).In(Tom, week, 2, "09:00").In(Tom, week, 3, "09:00").In(Tom, week, 4, "09:00"));

    [Fact]
    public void An_urgent_subject_counts_once_a_thread() => Is(0.5, "urgency", (box, week) => box
        .In(Tom, week, 1, "09:00", $"URGENT: map {week}", Thread + week).Out(Tom, week, 1, "10:00", $"Re: URGENT: map {week}", Thread + week)
        .In(Tom, week, 1, "11:00", $"Re: URGENT: map {week}", Thread + week).In(Tom, week, 2, "09:00", $"Menu {week}"));

    [Theory]
    [InlineData(7, 0.7), InlineData(8, 0)]
    public void Eight_loud_subjects_in_ten_are_a_habit(int loud, double share) => Is(share, "urgency", (box, week) =>
    {
        for (var mail = 0; mail < 10; mail++)
        {
            box.In(Tom, week, mail / 2, mail % 2 == 0 ? "09:00" : "14:00", mail < loud ? $"Map {week} {mail}!!" : $"Map {week} {mail}");
        }

        return box;
    });

    [Theory]
    [InlineData(5, 1), InlineData(6, 0)]
    public void Six_subjects_show_a_habit(int subjects, double share)
    {
        var box = new StressMailbox().Others();
        box.EachWeek(subjects, week => box.In(Tom, week, 1, "09:00", $"Map {week}!!", Thread + week).In(Tom, week, 1, "16:00", $"Re: Map {week}!!", Thread + week));
        Assert.Equal(share, box.Signal(Tom, "urgency").Value);
    }

    /// <summary>Nine mails show no habit yet.</summary>
    [Theory]
    [InlineData(1, "07:59", 1), InlineData(1, "08:00", 0), InlineData(1, "16:59", 0), InlineData(1, "17:00", 1), InlineData(4, "12:00", 0), InlineData(5, "12:00", 1), InlineData(6, "12:00", 1)]
    public void Out_of_hours_is_what_comes_outside_the_owners_hours(int day, string time, double share)
    {
        var box = new StressMailbox().Others();
        box.EachWeek(9, week => box.In(Tom, week, day, time));
        Assert.Equal(share, box.Signal(Tom, "outOfHours").Value);
    }

    [Theory]
    [InlineData("09:00", "19:30", 0.25), InlineData("10:00", "19:30", 0), InlineData("14:00", "23:30", 0), InlineData("14:00", "00:30", 0.25)]
    public void Their_own_hours_are_ten(string usually, string once, double share) => Is(share, "outOfHours", (box, week) => box
        .In(Tom, week, 0, usually).In(Tom, week, 2, usually).In(Tom, week, 3, usually).In(Tom, week, 1, once));

    [Theory]
    [InlineData("Map", 0), InlineData("Urgent map", 0.125)]
    public void The_hours_they_keep_excuse_a_mail_and_a_pressing_one_half(string subject, double share) => Is(share, "outOfHours", (box, week) => box
        .In(Tom, week, 0, "10:00").In(Tom, week, 1, "12:00").In(Tom, week, 2, "14:00").In(Tom, week, 3, "17:30", subject));

    /// <summary>Seven mails in ten lie within ten hours: half of a habit. Those of the night lie outside of it.</summary>
    [Fact]
    public void Half_a_habit_excuses_half() => Is(0.35, "outOfHours", (box, week) =>
    {
        foreach (var time in new[] { "09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "17:30", "02:00", "02:10", "02:20" })
        {
            box.In(Tom, week, 1, time, $"Map {time}");
        }

        return box;
    });

    [Theory]
    [InlineData(9, 1), InlineData(10, 0)]
    public void Ten_mails_show_a_habit(int weeks, double share)
    {
        var box = new StressMailbox().Others();
        box.EachWeek(weeks, week => box.In(Tom, week, 1, "20:00"));
        Assert.Equal(share, box.Signal(Tom, "outOfHours").Value);
    }

    [Theory]
    [InlineData(new[] { 0, 1, 2, 3, 5 }, 0), InlineData(new[] { 0, 1, 2, 3, 4, 5 }, 0.167)]
    public void Who_rests_on_two_other_days_may_write_on_Saturday(int[] days, double share) => Is(share, "outOfHours", (box, week) =>
    {
        foreach (var day in days)
        {
            box.In(Tom, week, day, "10:00");
        }

        return box;
    });

    [Theory]
    [InlineData(new[] { "pia@alpine.example" }, false, 0.125), InlineData(new[] { "pia@alpine.example", "leo@alpine.example", "ina@alpine.example" }, false, 0.375)]
    [InlineData(new[] { "a@alpine.example", "b@alpine.example", "c@alpine.example", "d@alpine.example", "e@alpine.example" }, false, 0.5)]
    [InlineData(new[] { "pia@alpine.example" }, true, 0.5), InlineData(new[] { StressMailbox.Me }, false, 0), InlineData(new[] { Tom }, false, 0)]
    public void Who_joins_in_calm_weather_strains_a_quarter_each(string[] cc, bool high, double share) => Is(share, "ccEscalation", (box, week) => box
        .In(Tom, week, 1, "09:00", $"Map {week}", Thread + week).Out(Tom, week, 1, "10:00", $"Map {week}", Thread + week).In(Tom, week, 1, "11:00", $"Re: Map {week}", Thread + week, high, cc: cc)
        .Out(Tom, week, 1, "12:00", $"Map {week}", Thread + week));

    /// <summary>It does not matter whether they are written to or copied in.</summary>
    [Fact]
    public void Who_is_written_to_joins_as_well()
    {
        var box = new StressMailbox().Others();
        box.EachWeek(20, week => box.In(Tom, week, 1, "09:00", $"Map {week}", Thread + week).Out(Tom, week, 1, "10:00", $"Map {week}", Thread + week)
            .Add(new StressMailbox().In(Tom, week, 1, "11:00", $"Re: Map {week}", Thread + week).Messages[0] with
            {
                Id = $"to{week}",
                To = [new MailPerson(StressMailbox.Me, null), new MailPerson("pia@alpine.example", null), new MailPerson("leo@alpine.example", null)],
            }));
        Assert.Equal(0.25, box.Signal(Tom, "ccEscalation").Value);
    }

    [Theory]
    [InlineData(false, 0), InlineData(true, 0.5)]
    public void Who_joins_while_an_answer_is_awaited_strains_fully(bool joins, double share) => Is(share, "ccEscalation", (box, week) => box
        .In(Tom, week, 1, "09:00", $"Map {week}", Thread + week, cc: ["leo@alpine.example"])
        .In(Tom, week, 1, "16:00", $"Re: Map {week}", Thread + week, cc: joins ? ["leo@alpine.example", "pia@alpine.example"] : ["leo@alpine.example"])
        .Out(Tom, week, 2, "09:00", $"Map {week}", Thread + week));

    [Theory]
    [InlineData("Map final version", 2, "14:00", 0), InlineData("Map final version", 2, "14:01", 1), InlineData("Map", 4, "14:01", 0)]
    public void After_the_final_version_two_days_are_for_thanks(string delivered, int day, string answered, double share) => Is(share, "reopening", (box, week) => box
        .Out(Tom, week, 0, "14:00", $"{delivered} {week}", Thread + week).In(Tom, week, day, answered, $"Re: {delivered} {week}", Thread + week));

    /// <summary>Within a week the same words in a new conversation carry the old thread on.</summary>
    [Theory]
    [InlineData("14:00", 1), InlineData("14:01", 0)]
    public void The_same_words_within_a_week_are_the_same_thread(string answered, double share) => Is(share, "reopening", (box, week) => box
        .Out(Tom, week, 0, "14:00", $"Map {week} final version", $"old{week}").In(Tom, week - 1, 0, answered, $"AW: Map {week} final version", $"new{week}"), least: 2);

    [Theory]
    [InlineData("10:00", 0), InlineData("10:01", 0.4)]
    public void A_thread_that_slept_three_weeks_wakes_up(string answered, double share) => Is(share, "reopening", (box, week) => box
        .Out(Tom, week + 3, 0, "10:00", $"Map {week}", Thread + week).In(Tom, week, 0, answered, $"Re: Map {week}", Thread + week));

    [Theory]
    [InlineData("One more thing for the map", 0.5), InlineData("Also the map", 0)]
    public void One_more_thing_opens_the_work_again(string subject, double share) => Is(share, "reopening", (box, week) => box
        .In(Tom, week, 0, "10:00", $"Menu {week}", Thread + week).In(Tom, week, 3, "10:00", $"{subject} {week}", Thread + week));

    [Theory]
    [InlineData("Re: Map", 0), InlineData("Menu", 0.5), InlineData("", 0), InlineData("Fwd: AW: Máp", 0)]
    public void A_running_thread_with_another_subject_drifts(string subject, double share) => Is(share, "drift", (box, week) => box
        .In(Tom, week, 1, "09:00", $"Map {week}", Thread + week).In(Tom, week, 1, "16:00", subject.Length == 0 ? "" : $"{subject} {week}", Thread + week));

    [Fact]
    public void Back_to_the_first_subject_is_no_second_drift() => Is(0.333, "drift", (box, week) => box
        .In(Tom, week, 1, "09:00", $"Map {week}", Thread + week).In(Tom, week, 1, "14:00", $"Menu {week}", Thread + week).In(Tom, week, 1, "16:00", $"Map {week}", Thread + week));

    [Theory]
    [InlineData(12, 0), InlineData(13, 0.143), InlineData(15, 0.25)]
    public void A_thread_is_long_after_twelve_mails(int length, double share) => Is(share, "threadLength", (box, week) => Long(box, Tom, week, length));

    /// <summary>Threads of ten and of twenty mails: 15 in the middle, five apart, so that 45 would be long.</summary>
    [Fact]
    public void Where_threads_are_long_they_are_not_longer_than_usual()
    {
        var box = new StressMailbox();
        box.EachWeek(20, week => Long(Long(box, "ada@birch.example", week, week % 2 == 0 ? 10 : 20), Tom, week, week % 2 == 0 ? 10 : 20));
        Assert.Equal(0, box.Signal(Tom, "threadLength").Value);
    }

    [Theory]
    [InlineData(2, 5, true), InlineData(1, 3, false), InlineData(2, 2, true), InlineData(1, 1, false)]
    public void A_week_swings_when_two_mails_in_five_turn_pressing(int pressing, int mails, bool swings)
    {
        var box = new StressMailbox().Others();
        box.EachWeek(20, week =>
        {
            for (var mail = 0; mail < (week % 2 == 0 ? 5 : mails); mail++)
            {
                box.In(Tom, week, mail, "10:00", $"Map {week} {mail}", high: week % 2 == 1 && mail < pressing);
            }
        });
        Assert.Equal(swings, box.Signal(Tom, "swing").Value > 0);
    }

    [Fact]
    public void Who_always_presses_does_not_swing() => Is(0, "swing", (box, week) => box
        .In(Tom, week, 1, "10:00", $"A{week}", high: true).In(Tom, week, 2, "10:00", $"B{week}", high: true));

    private static StressMailbox Long(StressMailbox box, string client, int week, int length)
    {
        for (var mail = 0; mail < length; mail++)
        {
            var (day, time) = (mail / 8, $"{8 + (mail % 8):d2}:30");
            box = mail % 2 == 0 ? box.In(client, week, day, time, $"Map {week}", $"{client}{week}") : box.Out(client, week, day, time, $"Map {week}", $"{client}{week}");
        }

        return box;
    }

    private static void Is(double share, string signal, Func<StressMailbox, int, StressMailbox> week, int least = 1)
    {
        var box = new StressMailbox().Others();
        for (var ago = 20; ago >= least; ago--)
        {
            week(box, ago);
        }

        Assert.Equal(share, box.Signal(Tom, signal).Value);
    }
}
