using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>The same clients, found by the directory and read with everything else.</summary>
public sealed class WholeMailboxTests
{
    private const string Tom = "tom@alpinegear.com";

    [Fact]
    public void A_client_who_presses_week_after_week_is_worth_a_talk()
    {
        var reading = Read(box => Situations.Pressing(box, Tom));
        Assert.Equal(StressLevel.Stressful, reading.Stress.Level);
        Assert.Equal(Verdict.Talk, reading.Advice.Verdict);
        Assert.NotEmpty(reading.Weeks);
        Assert.All(reading.Weeks, week => Assert.Equal(DayOfWeek.Monday, week.Week.DayOfWeek));
        Assert.Contains(reading.People, person => person.Address == Tom && person.Level == StressLevel.Stressful);
    }

    [Fact]
    public void A_busy_and_friendly_client_is_kept()
    {
        var reading = Read(box => box.Calm(Tom, mailsAWeek: 12));
        Assert.Equal(StressLevel.Busy, reading.Stress.Level);
        Assert.Equal(Verdict.Keep, reading.Advice.Verdict);
    }

    /// <summary>The owner says that all four are clients; whom mail alone shows to be one is another room's business.</summary>
    private static ClientReading Read(Func<StressMailbox, StressMailbox> live)
    {
        var mailbox = live(new StressMailbox().Calm("ada@birchandsons.com").Calm("ben@cedarworks.com").Calm("cleo@mapleprint.com")).Mailbox();
        var said = ClientDirectory.Read(mailbox).Everybody.ToDictionary(client => client.Id, _ => new ClientWord { IsClient = true });
        var reading = MailboxReading.Read(mailbox with { Word = new OwnersWord { Clients = said } }, new StressMailbox().Now);
        return reading.Clients[reading.Directory.Of(Tom)!.Id];
    }
}
