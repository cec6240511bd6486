namespace MailCoach.Coaching.Tests.Stress;

/// <summary>What check-ins teach about this owner.</summary>
public sealed class CheckInLearningTests
{
    private const string Tom = "tom@alpine.example";
    private const string Eve = "eve@willow.example";

    [Fact]
    public void Dread_that_goes_along_with_evenings_makes_evenings_weigh_more()
    {
        var before = Box(dread: null).Signal(Eve, "outOfHours").Points;
        var after = Box(dread: evening => evening ? 4 : 0);
        Assert.True(after.Signal(Eve, "outOfHours").Points > before);
        Assert.Contains(after.Standing(Eve).Reasons, reason => reason.Text.Key == "stress.weighsMore");
    }

    [Fact]
    public void Evenings_that_are_enjoyed_weigh_less()
    {
        var after = Box(dread: evening => evening ? 0 : 4);
        Assert.True(after.Signal(Eve, "outOfHours").Points < Box(dread: null).Signal(Eve, "outOfHours").Points);
        var lesson = after.Standing(Eve).Reasons.Single(reason => reason.Text.Key == "stress.weighsLess").Text;
        Assert.Equal("stress.name.outOfHours", Assert.IsType<Sentence>(Assert.Single(lesson.Gaps).Value).Key);
    }

    [Fact]
    public void The_same_feeling_for_everybody_teaches_nothing() =>
        Assert.Equal(Box(dread: null).Signal(Eve, "outOfHours").Points, Box(dread: _ => 3).Signal(Eve, "outOfHours").Points);

    [Fact]
    public void However_many_they_are_a_signal_never_doubles() =>
        Assert.True(Box(dread: evening => evening ? 4 : 0, times: 5).Signal(Eve, "outOfHours").Points <= 1.4 * Box(dread: null).Signal(Eve, "outOfHours").Points);

    /// <summary>Twenty check-ins that go along fully: 1 + 0.4 × 20 / (20 + 10).</summary>
    [Fact]
    public void A_full_lesson_of_twenty_check_ins_adds_a_quarter_and_more()
        => Assert.Equal(1.267, Box(dread: evening => evening ? 4 : 0).Signal(Eve, "outOfHours").Points / Box(dread: null).Signal(Eve, "outOfHours").Points, 0.01);

    /// <summary>Of nine evenings five are dreaded, of nine days three: Pearson 0.2236, times 0.4 × 18 / 28.</summary>
    [Fact]
    public void A_feeling_that_goes_along_a_little_teaches_a_little()
    {
        var box = Noted();
        var before = box.Signal(Eve, "outOfHours").Points;
        for (var week = 1; week <= 18; week++)
        {
            box.Feels(Tom, week % 2 == 1 ? (week % 4 == 1 ? 3 : 0) : (week % 6 == 0 ? 3 : 0), week, day: 3);
        }

        Assert.Equal(1 + (0.4 * 0.2236 * 18 / 28), box.Signal(Eve, "outOfHours").Points / before, 0.01);
    }

    [Theory]
    [InlineData(7, false), InlineData(8, true)]
    public void Fewer_than_eight_check_ins_teach_nothing(int checkIns, bool teaches)
    {
        var box = Noted();
        var before = box.Signal(Eve, "outOfHours").Points;
        for (var week = 1; week <= checkIns; week++)
        {
            box.Feels(Tom, week % 2 == 1 ? 4 : 0, week, day: 3);
        }

        Assert.Equal(teaches, box.Signal(Eve, "outOfHours").Points > before);
    }

    /// <summary>Of a client without mail in the days before, of one who is none, and of a day to come.</summary>
    [Fact]
    public void A_check_in_without_mail_before_it_teaches_nothing()
    {
        var box = Noted();
        var before = box.Signal(Eve, "outOfHours").Points;
        for (var week = 1; week <= 7; week++)
        {
            box.Feels(Tom, week % 2 == 1 ? 4 : 0, week, day: 3);
        }

        box.Feels(Tom, 4, 40).Feels(Tom, 4, -3).Feels("nobody@nowhere.example", 4, 3);
        Assert.Equal(before, box.Signal(Eve, "outOfHours").Points);
    }

    /// <summary>Eve takes the evenings; Tom keeps to the day in even weeks and takes the evenings in odd ones.</summary>
    private static StressMailbox Noted()
    {
        var box = Situations.Evenings(new StressMailbox().Others(), Eve);
        return box.EachWeek(20, week =>
        {
            for (var day = 0; day < 3; day++)
            {
                box.In(Tom, week, day, week % 2 == 1 ? "21:40" : "10:40", $"Note {week}-{day}").Out(Tom, week, day + 1, "11:30", $"Note {week}-{day}");
            }
        });
    }

    /// <summary>The owner says how Tom's days and evenings felt. Eve is never spoken of.</summary>
    private static StressMailbox Box(Func<bool, int>? dread, int times = 1)
    {
        var box = Noted();
        return box.EachWeek(20, week =>
        {
            for (var time = 0; time < times && dread is not null; time++)
            {
                box.Feels(Tom, dread(week % 2 == 1), week, day: 3);
            }
        });
    }
}
