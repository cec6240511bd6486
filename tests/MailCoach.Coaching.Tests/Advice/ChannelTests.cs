using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Tests.Stress;

namespace MailCoach.Coaching.Tests.Advice;

public sealed class ChannelTests
{
    private const string Tom = "tom@alpine.example";

    [Fact]
    public void The_owners_word_wins() =>
        Assert.Equal(Channel.Phone, Advisor.UsualChannel(new ClientWord { UsualChannel = Channel.Phone }, new StressMailbox().Calm(Tom).Messages).Channel);

    [Fact]
    public void Mail_that_goes_back_and_forth_is_the_channel()
    {
        var box = new StressMailbox();
        box.EachWeek(5, week => box.In(Tom, week, 0, "09:00", $"A{week}").Out(Tom, week, 0, "10:00", $"A{week}").In(Tom, week, 0, "11:00", $"A{week}"));
        Assert.Equal(Channel.Email, Advisor.UsualChannel(null, box.Messages).Channel);
    }

    [Theory]
    [InlineData("Missed call from Tom Hale", Channel.Phone), InlineData("Verpasster Anruf von Tom Hale", Channel.Phone), InlineData("Appel manqué de Tom", Channel.Phone)]
    [InlineData("Llamada perdida de Tom", Channel.Phone), InlineData("مكالمة فائتة من Tom", Channel.Phone), InlineData("Zoom: weekly", Channel.VideoCall)]
    public void Notices_of_calls_speak(string subject, Channel channel)
    {
        var box = new StressMailbox().Calm(Tom, weeks: 3);
        box.EachWeek(3, week => box.In(Tom, week, 1, "12:00", subject));
        Assert.Equal(channel, Advisor.UsualChannel(null, box.Messages).Channel);
    }

    [Fact]
    public void Short_threads_alone_do_not_tell_and_the_owner_is_asked()
    {
        var advice = Advisor.UsualChannel(null, new StressMailbox().Calm(Tom, weeks: 2).Messages);
        Assert.Null(advice.Channel);
        Assert.Equal("advice.channel.unknown", advice.Reason.Key);
    }
}
