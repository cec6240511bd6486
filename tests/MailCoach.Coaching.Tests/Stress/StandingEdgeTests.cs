using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>Where words begin: how much mail is enough, how much is a lot, what a check-in moves.</summary>
public sealed class StandingEdgeTests
{
    private const string Tom = "tom@alpine.example";

    [Theory]
    [InlineData(7, 7, Confidence.None), InlineData(8, 2, Confidence.None), InlineData(8, 3, Confidence.Low), InlineData(14, 4, Confidence.Low), InlineData(15, 3, Confidence.Low)]
    [InlineData(15, 4, Confidence.Medium), InlineData(59, 12, Confidence.Medium), InlineData(60, 11, Confidence.Medium), InlineData(60, 12, Confidence.High)]
    public void Confidence_grows_with_mails_and_weeks(int mails, int weeks, Confidence confidence)
        => Assert.Equal(confidence, Spread(new StressMailbox().Others(), mails, weeks).Standing(Tom).Confidence);

    [Fact]
    public void Two_other_clients_are_no_measure_of_the_owners_own()
        => Assert.Equal(Confidence.Medium, Spread(new StressMailbox().Calm("ada@birch.example").Calm("ben@cedar.example"), 60, 12).Standing(Tom).Confidence);

    /// <summary>Two months have 8 weeks, the running one included: 32 mails are four a week.</summary>
    [Theory]
    [InlineData(31, 1, StressLevel.Calm), InlineData(32, 1, StressLevel.Busy), InlineData(32, 3, StressLevel.Calm), InlineData(42, 3, StressLevel.Busy), InlineData(41, 3, StressLevel.Calm)]
    public void Four_mails_a_week_and_twice_what_others_write_is_busy(int mails, int othersAWeek, StressLevel level)
    {
        var box = new StressMailbox();
        foreach (var other in new[] { "ada@birch.example", "ben@cedar.example", "cleo@maple.example" })
        {
            box.Calm(other, mailsAWeek: othersAWeek);
        }

        Assert.Equal(level, Spread(box.Calm(Tom, weeks: 0), mails, 7).Standing(Tom).Level);
    }

    [Fact]
    public void A_busy_client_is_told_how_much_in_a_quarter()
    {
        var busy = new StressMailbox().Others().Calm(Tom, mailsAWeek: 10).Standing(Tom);
        var reason = Assert.Single(busy.Reasons);
        Assert.Equal(new Sentence("stress.busy", [("count", 120), ("weeks", 13)]).Gaps, reason.Text.Gaps);
    }

    [Theory]
    [InlineData(1, "weeks", 2), InlineData(2, "weeks", 1), InlineData(3, "mails", 2)]
    public void Too_early_says_what_is_missing(int weeks, string what, int missing)
    {
        var early = Spread(new StressMailbox().Others(), 6, weeks).Standing(Tom);
        Assert.Equal((what, (object)missing), Assert.Single(Assert.Single(early.Reasons).Text.Gaps));
        Assert.Empty(early.Signals);
    }

    [Fact]
    public void A_feeling_is_shown_even_where_mail_says_too_little()
    {
        var early = Spread(new StressMailbox().Others(), 6, 2).Feels(Tom, 4, 1).Standing(Tom);
        Assert.Equal("checkIns", Assert.Single(early.Signals).Name);
    }

    /// <summary>One dread is half believed: 38 × 3/3 × ½, of this week.</summary>
    [Theory]
    [InlineData(4, 0, 19d), InlineData(0, 0, -7d), InlineData(1, 0, 0d), InlineData(4, 8, 12.667), InlineData(4, 60, null)]
    public void A_feeling_weighs_by_its_age_and_is_half_believed_alone(int dread, int weeksAgo, double? points)
    {
        var box = new StressMailbox { Now = new DateTimeOffset(2026, 7, 3, 10, 0, 0, TimeSpan.Zero) }.Others().Calm(Tom).Feels(Tom, dread, weeksAgo);
        var signal = box.Standing(Tom).Signals.SingleOrDefault(one => one.Name == "checkIns");
        Assert.Equal(points, signal is null ? null : Math.Round(signal.Points, 3));
    }

    /// <summary>Neutral is what is felt about others: between fine (1) and the middle of the scale (2).</summary>
    [Theory]
    [InlineData(0, 2, 6.333), InlineData(2, 2, 0), InlineData(4, 2, 0), InlineData(4, 3, 9.5)]
    public void A_feeling_is_measured_against_the_others(int others, int dread, double points)
    {
        var box = new StressMailbox { Now = new DateTimeOffset(2026, 7, 3, 10, 0, 0, TimeSpan.Zero) }.Others().Calm(Tom).Feels(Tom, dread, 0);
        box.Feels("ada@birch.example", others, 0);
        Assert.Equal(points, Math.Round(box.Signal(Tom, "checkIns").Points, 3));
        Assert.Equal(others, box.Signal(Tom, "checkIns").Baseline);
    }

    /// <summary>A thread that has run for more than a year chose its subject long ago.</summary>
    [Fact]
    public void A_client_whose_subjects_are_all_old_has_no_share_of_haste_and_is_no_measure_of_it()
    {
        var box = new StressMailbox().Others().Calm(Tom);
        box.EachWeek(60, week => box.In("old@oak.example", week, 0, "10:00", "Retainer", "forever").Out("old@oak.example", week, 0, "11:00", "Retainer", "forever"));
        Assert.Null(box.Signal("old@oak.example", "urgency").Value);
        Assert.InRange(box.Signal(Tom, "urgency").Baseline!.Value, 0, 0.05);
    }

    [Fact]
    public void Mail_of_a_machine_at_their_firm_enters_nothing()
    {
        var calm = new StressMailbox().Others().Calm(Tom);
        var score = calm.Standing(Tom).Score;
        calm.EachWeek(20, week => calm.In("noreply@alpine.example", week, 6, "03:00", $"URGENT ticket {week}", high: true));
        Assert.Equal(score, calm.Standing(Tom).Score);
    }

    /// <summary>Twelve months are a year and the running week.</summary>
    [Theory]
    [InlineData(52, 1), InlineData(53, 0)]
    public void Evenings_are_counted_for_a_year(int weeksAgo, int count)
        => Assert.Equal(count, new StressMailbox().Others().Calm(Tom).In(Tom, weeksAgo, 1, "21:00", "Map").Of(Tom).OutOfHoursMails);

    [Fact]
    public void Mail_that_was_deleted_enters_nothing()
    {
        var calm = new StressMailbox().Others().Calm(Tom);
        var score = calm.Standing(Tom).Score;
        foreach (var message in Situations.Pressing(new StressMailbox(), Tom).Messages)
        {
            calm.Add(message with { Folder = MailFolder.Deleted, Id = "deleted" + message.Id });
        }

        Assert.Equal(score, calm.Standing(Tom).Score);
    }

    [Fact]
    public void Who_has_written_five_mails_has_no_score_of_their_own_and_with_six_they_have()
    {
        var box = new StressMailbox().Others().Calm(Tom);
        box.EachWeek(5, week => box.In("pia@alpine.example", week, 3, "10:00", $"P{week}"));
        Assert.Null(Pia().Score);
        box.In("pia@alpine.example", 6, 3, "10:00", "P6");
        Assert.NotNull(Pia().Score);

        PersonReading Pia() => box.Of(Tom).People.Single(person => person.Address == "pia@alpine.example");
    }

    /// <summary>Mails of the same number every week, the rest in the oldest, all in working hours and in threads of their own.</summary>
    private static StressMailbox Spread(StressMailbox box, int mails, int weeks)
    {
        for (var mail = 0; mail < mails; mail++)
        {
            var (week, number) = ((mail % weeks) + 1, mail / weeks);
            box.In(Tom, week, number % 5, $"{9 + (number / 5 % 8):d2}:{number / 40:d2}", $"S{mail}").Out(Tom, week, number % 5, $"{10 + (number / 5 % 8):d2}:30", $"S{mail}");
        }

        return box;
    }
}
