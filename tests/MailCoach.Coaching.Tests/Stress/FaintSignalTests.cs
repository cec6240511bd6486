namespace MailCoach.Coaching.Tests.Stress;

/// <summary>Many faint mails together: what is a reason is said as what was seen, never as a compliment.</summary>
public sealed class FaintSignalTests
{
    private const string Tom = "tom@alpine.example";

    [Fact]
    public void A_colleague_more_each_time_is_told_as_such() => Faint("ccEscalation", box => box.EachWeek(16, week => box
        .In(Tom, week, 1, "10:00", $"Plan {week}").In(Tom, week, 1, "14:00", $"Re: Plan {week}", $"{Tom} Plan {week}", cc: [$"a{week}@alpine.example"])
        .In(Tom, week, 2, "14:00", $"Re: Plan {week}", $"{Tom} Plan {week}", cc: [$"b{week}@alpine.example"]).In(Tom, week, 3, "14:00", $"Re: Plan {week}", $"{Tom} Plan {week}", cc: [$"c{week}@alpine.example"])
        .Out(Tom, week, 1, "11:00", $"Re: Plan {week}", $"{Tom} Plan {week}").Out(Tom, week, 1, "15:00", $"Re: Plan {week}", $"{Tom} Plan {week}")
        .Out(Tom, week, 2, "15:00", $"Re: Plan {week}", $"{Tom} Plan {week}").Out(Tom, week, 3, "15:00", $"Re: Plan {week}", $"{Tom} Plan {week}")));

    [Fact]
    public void Evenings_that_are_half_a_habit_are_told_as_such() => Faint("outOfHours", box => box.EachWeek(16, week => box
        .In(Tom, week, 0, "18:30", $"A {week}").In(Tom, week, 1, "19:30", $"B {week}").In(Tom, week, 2, "20:30", $"C {week}").In(Tom, week, 3, "09:30", $"D {week}")));

    private static void Faint(string signal, Func<StressMailbox, StressMailbox> live)
    {
        var standing = live(new StressMailbox().Others()).Standing(Tom);
        var found = standing.Signals.Single(one => one.Name == signal);

        Assert.True(found.Points >= 4, $"{found.Points}");
        Assert.Equal($"stress.{signal}", found.Explanation.Key);
        Assert.NotEmpty(found.MessageIds);
        Assert.DoesNotContain(standing.Reasons, reason => reason.Text.Key.EndsWith(".none", StringComparison.Ordinal));
    }
}
