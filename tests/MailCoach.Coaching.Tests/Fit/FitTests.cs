using MailCoach.Coaching.Fit;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Tests.Stress;

namespace MailCoach.Coaching.Tests.Fit;

public sealed class FitTests
{
    private const string Tom = "tom@alpine.example";

    [Fact]
    public void Answers_come_first_and_only_the_low_ones_are_reasons()
    {
        var box = new StressMailbox();
        var fit = FitReading.Read(new FitAnswers(1, 3, null, "slow"), box.Messages, box.Owner);
        Assert.Equal("fit.communication", Assert.Single(fit.Reasons).Text.Key);
    }

    [Fact]
    public void An_owner_who_was_not_asked_yet_has_said_nothing()
    {
        var box = new StressMailbox().Calm(Tom);
        var fit = FitReading.Read(null, box.Messages, box.Owner);
        Assert.Null(fit.Answers);
        Assert.Empty(fit.Reasons);
    }

    [Theory]
    [InlineData(5, 0, "fit.theyTakeTime"), InlineData(0, 5, "fit.youTakeTime")]
    public void Two_paces_are_named_as_nobodys_fault(int theirDays, int myDays, string key)
    {
        var box = new StressMailbox();
        box.EachWeek(12, week => box.In(Tom, week, 0, "09:00", $"A{week}").Out(Tom, week, myDays, "10:00", $"A{week}")
            .In(Tom, week, myDays + theirDays, "11:00", $"A{week}"));
        Assert.Equal(key, Assert.Single(FitReading.Read(null, box.Messages, box.Owner).Reasons).Text.Key);
    }

    /// <summary>A robot that confirms each mail within the minute is no pace of theirs.</summary>
    [Fact]
    public void An_automatic_reply_is_no_pace()
    {
        var box = new StressMailbox();
        box.EachWeek(12, week => box.In(Tom, week, 0, "09:00", $"A{week}").Out(Tom, week, 3, "10:00", $"A{week}").In(Tom, week, 3, "10:01", "Automatic reply: A", $"{Tom} A{week}"));
        Assert.Empty(FitReading.Read(null, box.Messages, box.Owner).Reasons);
    }
}
