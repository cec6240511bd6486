using CsCheck;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>One mail more, without reading the mailbox again.</summary>
public sealed class RunningStressTests
{
    private const string Tom = "tom@alpine.example";

    [Fact]
    public void Mail_that_comes_one_by_one_scores_its_client_as_a_whole_reading_does() => Gen.Select(
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 4], Gen.Int[0, 23], Gen.Bool).Array[14, 40], Gen.Int).Sample(
        (mails, seed) =>
        {
            var box = Pressing(mails);
            var theirs = box.Messages.Where(message => message.From?.Address == Tom).ToArray();
            new Random(seed).Shuffle(theirs);
            var late = theirs[..5].ToHashSet();
            var running = Running(box, box.Messages.Where(message => !late.Contains(message)));

            Assert.All(late, message => Assert.True(running.Add(message, box.ClientOf(message)!)));

            var (whole, one) = (box.Read(), running.Readings);
            AssertSame(whole.Clients["alpine.example"], one.Clients["alpine.example"]);
            foreach (var thread in theirs.Select(message => message.ConversationId))
            {
                Assert.Equal(whole.Threads[thread].Score, one.Threads[thread].Score);
            }
        },
        iter: 30);

    [Fact]
    public void A_mail_whose_flags_changed_takes_the_place_of_the_earlier_one()
    {
        var box = Pressing([.. Enumerable.Range(0, 20).Select(mail => (mail % 10, mail % 5, 10, false))]);
        var running = Running(box, box.Messages);
        foreach (var message in box.Messages.Where(message => message.From?.Address == Tom).ToList())
        {
            running.Add(message with { IsFlagged = true }, box.ClientOf(message)!);
        }

        var dread = running.Readings.Clients["alpine.example"].Standing.Signals.Single(signal => signal.Name == "dread");

        Assert.True(dread.Points > box.Signal(Tom, "dread").Points);
    }

    [Fact]
    public void Others_keep_their_score_and_what_only_a_whole_reading_can_tell_is_said()
    {
        var box = Pressing([.. Enumerable.Range(0, 20).Select(mail => (mail % 10, mail % 5, 23, true))]);
        var running = Running(box, box.Messages);
        var before = running.Readings.Clients["birch.example"];
        var first = box.Messages[^1];

        Assert.False(running.Add(first with { At = box.Now.AddMinutes(1) }, box.ClientOf(first)!));
        Assert.False(running.Add(first with { Folder = MailFolder.Deleted }, box.ClientOf(first)!));
        Assert.False(running.Add(first with { Id = "new" }, new Client { Id = "new.example", Name = "New", State = ClientState.Current, People = [] }));
        Assert.True(running.Add(first with { Id = "new", At = box.Now }, box.ClientOf(first)!));
        Assert.Same(before, running.Readings.Clients["birch.example"]);
    }

    /// <summary>Three calm clients, and one whose mail is like these: weeks ago, day, hour, urgent.</summary>
    private static StressMailbox Pressing((int Week, int Day, int Hour, bool Urgent)[] mails)
    {
        var box = new StressMailbox().Others();
        for (var i = 0; i < mails.Length; i++)
        {
            var (week, day, hour, urgent) = mails[i];
            box.In(Tom, week + 1, day, $"{hour:d2}:{i % 60:d2}", urgent ? "URGENT: texts" : "Texts", thread: $"t{i % 4}");
        }

        return box;
    }

    private static RunningStress Running(StressMailbox box, IEnumerable<MessageMetadata> messages)
    {
        MessageMetadata[] ordered = [.. messages.OrderBy(message => message.At).ThenBy(message => message.Id, StringComparer.Ordinal)];
        return new RunningStress(box.Mailbox() with { Messages = ordered }, [.. ordered.Select(box.ClientOf)], box.Now);
    }

    private static void AssertSame(ClientStress whole, ClientStress one)
    {
        Assert.Equal((whole.Standing.Score, whole.Standing.Level, whole.OutOfHoursMails), (one.Standing.Score, one.Standing.Level, one.OutOfHoursMails));
        Assert.Equal(whole.Standing.Signals.Select(signal => (signal.Name, signal.Points)), one.Standing.Signals.Select(signal => (signal.Name, signal.Points)));
        Assert.Equal(whole.Standing.Signals.SelectMany(signal => signal.MessageIds), one.Standing.Signals.SelectMany(signal => signal.MessageIds));
        Assert.Equal(whole.Weeks.Select(week => week.Score), one.Weeks.Select(week => week.Score));
        Assert.Equal(whole.People.Select(person => person.Score), one.People.Select(person => person.Score));
    }
}
