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
    public void Evenings_that_are_enjoyed_weigh_less() =>
        Assert.True(Box(dread: evening => evening ? 0 : 4).Signal(Eve, "outOfHours").Points < Box(dread: null).Signal(Eve, "outOfHours").Points);

    [Fact]
    public void The_same_feeling_for_everybody_teaches_nothing() =>
        Assert.Equal(Box(dread: null).Signal(Eve, "outOfHours").Points, Box(dread: _ => 3).Signal(Eve, "outOfHours").Points);

    [Fact]
    public void However_many_they_are_a_signal_never_doubles() =>
        Assert.True(Box(dread: evening => evening ? 4 : 0, times: 5).Signal(Eve, "outOfHours").Points <= 1.4 * Box(dread: null).Signal(Eve, "outOfHours").Points);

    /// <summary>Tom keeps to the day in even weeks and takes the evenings in odd ones; the owner says how that felt. Eve is never spoken of.</summary>
    private static StressMailbox Box(Func<bool, int>? dread, int times = 1)
    {
        var box = Situations.Evenings(new StressMailbox().Others(), Eve);
        return box.EachWeek(20, week =>
        {
            var evening = week % 2 == 1;
            for (var day = 0; day < 3; day++)
            {
                box.In(Tom, week, day, evening ? "21:40" : "10:40", $"Note {week}-{day}").Out(Tom, week, day + 1, "11:30", $"Note {week}-{day}");
            }

            for (var time = 0; time < times && dread is not null; time++)
            {
                box.Feels(Tom, dread(evening), week, day: 3);
            }
        });
    }
}
