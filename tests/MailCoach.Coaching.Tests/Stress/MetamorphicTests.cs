using CsCheck;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>What must not matter, does not.</summary>
public sealed class MetamorphicTests
{
    private const string Tom = "tom@alpine.example";

    /// <summary>A client of any kind: who writes when, how, and how soon the owner answers.</summary>
    private static readonly Gen<(int Week, int Day, int Hour, bool Urgent, bool High, int AnswerHours)[]> Mails =
        Gen.Select(Gen.Int[1, 20], Gen.Int[0, 6], Gen.Int[0, 23], Gen.Bool, Gen.Bool, Gen.Int[0, 40]).Array[12, 60];

    [Fact]
    public void A_week_later_the_same_mail_has_the_same_score() => Mails.Sample(
        mails => Assert.Equal(Score(Box(mails)), Score(Box(mails, now: new StressMailbox().Now.AddDays(7)))), iter: 60);

    /// <summary>
    /// From June back over the change of clocks in March and on into the winter before. In the hour that was left out there, fourteen weeks ago on
    /// Sunday, nobody could write.
    /// </summary>
    [Fact]
    public void Daylight_saving_changes_nothing() => Mails.Where(mails => !mails.Any(mail => IsLeftOut(mail.Week, mail.Day, mail.Hour)
        || IsLeftOut(mail.Week, mail.Day + ((mail.Hour + mail.AnswerHours) / 24), (mail.Hour + mail.AnswerHours) % 24))).Sample(
        mails => Assert.Equal(Score(Box(mails)), Score(Box(mails, now: new DateTimeOffset(2026, 8, 24, 10, 0, 0, TimeSpan.Zero)))), iter: 60);

    [Fact]
    public void A_client_by_another_name_has_the_same_score() => Mails.Sample(
        mails => Assert.Equal(Score(Box(mails)), Score(Box(mails, client: "zoe@willow.example"), "willow.example")), iter: 60);

    [Fact]
    public void The_order_in_which_mail_is_read_does_not_matter() => Gen.Select(Mails, Gen.Int).Sample(
        (mails, seed) =>
        {
            var box = Box(mails);
            var shuffled = box.Messages.ToArray();
            new Random(seed).Shuffle(shuffled);
            var one = StressReadings.Read(box.Mailbox(), box.ClientOf, box.Now).Clients["alpine.example"];
            var other = StressReadings.Read(box.Mailbox() with { Messages = shuffled }, box.ClientOf, box.Now).Clients["alpine.example"];
            Assert.Equal(one.Standing.Score, other.Standing.Score);
            Assert.Equal(one.Weeks.Select(week => week.Score), other.Weeks.Select(week => week.Score));
            Assert.Equal(one.Standing.Signals.SelectMany(signal => signal.MessageIds), other.Standing.Signals.SelectMany(signal => signal.MessageIds));
        },
        iter: 40);

    [Theory]
    [InlineData(1), InlineData(2), InlineData(4), InlineData(8), InlineData(16)]
    public void Twice_the_calm_mail_is_no_more_stress(int mailsAWeek)
    {
        var once = new StressMailbox().Others().Calm(Tom, mailsAWeek: mailsAWeek).Standing(Tom).Score;
        var twice = new StressMailbox().Others().Calm(Tom, mailsAWeek: 2 * mailsAWeek).Standing(Tom).Score;
        Assert.True(twice <= once, $"{mailsAWeek} a week: {once}, twice: {twice}");
    }

    [Fact]
    public void Calm_mail_beside_it_never_makes_a_client_worse() => Mails.Sample(
        mails => Assert.True(Score(Box(mails).Calm(Tom, mailsAWeek: 10)) <= Score(Box(mails)) + Rounding), iter: 40);

    [Fact]
    public void What_is_dated_after_the_reading_is_unknown() => Mails.Sample(
        mails => Assert.Equal(Score(Box(mails)), Score(Box(mails).In(Tom, -2, 1, "03:00", "URGENT!!", high: true))), iter: 20);

    /// <summary>Scores are whole points.</summary>
    private const int Rounding = 1;

    private static bool IsLeftOut(int week, int day, int hour) => (week * 7) - day == (14 * 7) - 6 && hour == 2;

    private static int? Score(StressMailbox box, string client = "alpine.example") => box.Read().Clients[client].Standing.Score;

    private static StressMailbox Box((int Week, int Day, int Hour, bool Urgent, bool High, int AnswerHours)[] mails, string client = Tom, DateTimeOffset? now = null)
    {
        var box = new StressMailbox { Now = now ?? new StressMailbox().Now }.Others();
        for (var i = 0; i < mails.Length; i++)
        {
            var (week, day, hour, urgent, high, answer) = mails[i];
            var subject = urgent ? $"Urgent matter {i}" : $"Matter {i}";
            box.In(client, week, day, $"{hour:d2}:{i % 60:d2}", subject, $"t{i}", high);
            if (answer > 0)
            {
                box.Out(client, week, day + ((hour + answer) / 24), $"{(hour + answer) % 24:d2}:30", subject, $"t{i}");
            }
        }

        return box;
    }
}
