using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>Whose stress it is: the people the directory knows, whoever else wrote, each by their own mails; and threads by theirs.</summary>
public sealed class PeopleTests
{
    private const string Tom = "tom@alpine.example";

    [Fact]
    public void Everybody_known_is_named_and_so_is_who_else_wrote()
    {
        var box = new StressMailbox().Others().Calm(Tom);
        box.Add(Named(box.Messages[^2], "first", Tom, "Tom of the mail")).Add(Named(box.Messages[^2], "second", "kim@alpine.example", "Kim"));
        var client = new Client
        {
            Id = "alpine.example",
            Name = "Alpine",
            State = ClientState.Current,
            People = [Person("boss@alpine.example", "Bea"), Person(Tom, null)],
        };
        var read = StressReadings.Read(box.Mailbox(), message => box.ClientOf(message)?.Id == client.Id ? client : box.ClientOf(message), box.Now).Clients[client.Id].People;
        Assert.Equal(["boss@alpine.example Bea Boss", $"{Tom} Tom of the mail Work", "kim@alpine.example Kim Work"], read.Select(person => $"{person.Address} {person.Name} {person.Role}"));
        Assert.Equal([null, 0, null], read.Select(person => person.Score));
        Assert.Equal([null, StressLevel.Calm, null], read.Select(person => person.Level));
    }

    [Fact]
    public void The_name_the_directory_knows_wins()
    {
        var box = new StressMailbox().Others().Calm(Tom);
        box.Add(Named(box.Messages[^2], "first", Tom, "T."));
        var client = new Client { Id = "alpine.example", Name = "Alpine", State = ClientState.Current, People = [Person(Tom, "Tom Hale")] };
        var read = StressReadings.Read(box.Mailbox(), message => box.ClientOf(message)?.Id == client.Id ? client : box.ClientOf(message), box.Now);
        Assert.Equal("Tom Hale", Assert.Single(read.Clients[client.Id].People).Name);
    }

    [Theory]
    [InlineData(2, null, Confidence.None), InlineData(3, 0, Confidence.Low), InlineData(7, 0, Confidence.Low), InlineData(8, 0, Confidence.Medium)]
    public void A_calm_thread_is_known_by_the_number_of_its_mails(int mails, int? score, Confidence confidence)
    {
        var thread = Thread(mails, high: false);
        Assert.Equal(score, thread.Score);
        Assert.Equal(confidence, thread.Confidence);
        Assert.Equal(score is null ? null : StressLevel.Calm, thread.Level);
    }

    [Theory]
    [InlineData(3, Confidence.Low), InlineData(7, Confidence.Low), InlineData(8, Confidence.Medium)]
    public void A_pressing_thread_is_known_by_the_number_of_its_mails(int mails, Confidence confidence)
    {
        var thread = Thread(mails, high: true);
        Assert.True(thread.Score > 0);
        Assert.Equal(confidence, thread.Confidence);
        Assert.Equal(1, thread.Signals.Single(signal => signal.Name == "importance").Value);
        Assert.Equal(Math.Min(5, mails), thread.Signals.Single(signal => signal.Name == "importance").MessageIds.Count);
    }

    private static StressStanding Thread(int mails, bool high)
    {
        var box = new StressMailbox().Others();
        for (var mail = 0; mail < mails; mail++)
        {
            box.In(Tom, 2, mail / 4, $"{9 + (mail % 4)}:00", "Map", "thread", high).Out(Tom, 2, mail / 4, $"{9 + (mail % 4)}:30", "Map", "thread");
        }

        return box.Read().Threads["thread"];
    }

    private static MessageMetadata Named(MessageMetadata like, string id, string address, string name) => like with { Id = id, ConversationId = id, From = new MailPerson(address, name) };

    private static MailPerson Person(string address, string? name) => new(address, name);
}
