using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Tests.Mailboxes;
using MailCoach.Coaching.Tests.Stress;

namespace MailCoach.Coaching.Tests.Advice;

/// <summary>How many talks are a habit, how much mail is a conversation, and which invitation is which meeting.</summary>
public sealed class ChannelEdgeTests
{
    private const string Tom = "tom@alpine.example";

    /// <summary>Two talks among thirty mails are one in fifteen.</summary>
    [Theory]
    [InlineData(2, 28, Channel.Phone), InlineData(2, 29, null), InlineData(1, 3, null), InlineData(3, 42, Channel.Phone), InlineData(3, 43, null)]
    public void One_talk_in_fifteen_mails_is_a_habit(int talks, int mails, Channel? channel)
        => Assert.Equal(channel, Of(Repeat(Repeat(new StressMailbox(), talks, "Missed call"), mails, "Map")).Channel);

    [Theory]
    [InlineData("Missed call", "advice.channel.phone"), InlineData("Zoom link", "advice.channel.videoCall")]
    public void Each_way_has_its_own_sentence(string subject, string key) => Assert.Equal(key, Of(Repeat(new StressMailbox(), 2, subject)).Reason.Key);

    [Fact]
    public void An_invitation_to_a_place_is_a_meeting_in_person_and_a_mail_about_it_is_not()
    {
        var invited = new StressMailbox().In(Tom, 2, 0, "09:00", "Lunch", meeting: true).In(Tom, 1, 0, "09:00", "Lunch", meeting: true);
        Assert.Equal("advice.channel.inPerson", Of(invited).Reason.Key);
        Assert.Equal(Channel.InPerson, Of(invited).Channel);
        Assert.Null(Of(Repeat(new StressMailbox(), 2, "Lunch")).Channel);
    }

    [Fact]
    public void The_way_that_was_used_most_wins_and_the_count_is_its_own()
    {
        var advice = Of(Repeat(Repeat(new StressMailbox(), 2, "Missed call"), 3, "Zoom link"));
        Assert.Equal(Channel.VideoCall, advice.Channel);
        Assert.Equal(("count", (object)3), Assert.Single(advice.Reason.Gaps));
    }

    /// <summary>Ten mails both ways, two and a half a thread.</summary>
    [Theory]
    [InlineData(10, 4, true, true), InlineData(9, 3, true, false), InlineData(10, 5, true, false), InlineData(10, 4, false, false)]
    public void Mail_that_goes_back_and_forth_is_a_channel(int mails, int threads, bool answered, bool isChannel)
    {
        var box = new StressMailbox();
        for (var mail = 0; mail < mails; mail++)
        {
            box = answered && mail % 2 == 1 ? box.Out(Tom, 1, 0, $"09:{mail:d2}", "Map", $"t{mail % threads}") : box.In(Tom, 1, 0, $"09:{mail:d2}", "Map", $"t{mail % threads}");
        }

        Assert.Equal(isChannel ? Channel.Email : null, Of(box).Channel);
    }

    [Fact]
    public void Mail_that_nobody_received_is_no_conversation()
    {
        var box = new StressMailbox();
        for (var mail = 0; mail < 12; mail++)
        {
            box.Out(Tom, 1, 0, $"09:{mail:d2}", "Map", "t");
        }

        Assert.Null(Of(box).Channel);
    }

    /// <summary>Twenty calls among the last three hundred mails are one in fifteen; the older ones are not asked.</summary>
    [Theory]
    [InlineData(280, Channel.Phone), InlineData(281, Channel.Email)]
    public void What_was_usual_long_ago_is_not_asked(int mailsSince, Channel channel)
    {
        var box = Repeat(new StressMailbox(), 22, "Missed call");
        for (var mail = 0; mail < mailsSince; mail++)
        {
            box = mail % 2 == 0 ? box.In(Tom, 5 - (mail / 80), mail / 16 % 5, $"{9 + (mail % 16 / 2):d2}:00", "Map", "t") : box.Out(Tom, 5 - (mail / 80), mail / 16 % 5, $"{9 + (mail % 16 / 2):d2}:30", "Map", "t");
        }

        Assert.Equal(channel, Of(box).Channel);
    }

    /// <summary>A meeting of the calendar is announced up to 31 days ahead, and spoken of until a day after.</summary>
    [Theory]
    [InlineData(31, 0, false), InlineData(31, 1, true), InlineData(-1, 0, false), InlineData(-1, -1, true)]
    public void An_invitation_is_the_meeting_of_the_next_month(int daysAhead, int minutes, bool isAnother)
    {
        var box = new StressMailbox().In(Tom, 8, 0, "09:00", "Zoom: the logo");
        var first = box.Messages[0].At.AddDays(daysAhead).AddMinutes(minutes);
        var calendar = new OwnersCalendar(true, [new Meeting(first, Channel.VideoCall, [Tom])]);
        Assert.Equal(isAnother ? Channel.VideoCall : null, Advisor.UsualChannel(null, box.Messages, calendar).Channel);
    }

    [Fact]
    public void A_mail_about_another_way_of_meeting_is_another_talk_and_an_invitation_is_not()
    {
        var mail = new StressMailbox().In(Tom, 2, 0, "09:00", "Missed call");
        var invitation = new StressMailbox().In(Tom, 2, 0, "09:00", "Our call", meeting: true);
        var calendar = new OwnersCalendar(true, [new Meeting(mail.Messages[0].At.AddDays(1), Channel.VideoCall, [Tom]), new Meeting(mail.Messages[0].At.AddDays(40), Channel.Phone, [Tom])]);
        Assert.Equal(("count", (object)2), Assert.Single(Advisor.UsualChannel(null, mail.Messages, calendar).Reason.Gaps));
        Assert.Null(Advisor.UsualChannel(null, invitation.Messages, calendar with { Meetings = [calendar.Meetings[0]] }).Channel);
    }

    [Theory]
    [InlineData("12345", Channel.InPerson), InlineData("123456", Channel.Phone), InlineData("Room 123456", Channel.InPerson), InlineData("+49 30 123 45", Channel.Phone)]
    public void Six_digits_and_no_letter_are_a_number(string place, Channel channel)
    {
        var box = Stories.Of("slow");
        var kept = KnownMeetings.Of(
            [new CalendarEntry("a", new DateTimeOffset(2026, 6, 29, 10, 0, 0, TimeSpan.Zero), false, place, ["tom@alpinegear.com"])],
            ClientDirectory.Read(box.Mailbox), box.Owner);
        Assert.Equal(channel, Assert.Single(kept).Channel);
    }

    private static ChannelAdvice Of(StressMailbox box) => Advisor.UsualChannel(null, [.. box.Messages.OrderBy(mail => mail.At)]);

    /// <summary>Mails in threads of their own, half a year ago.</summary>
    private static StressMailbox Repeat(StressMailbox box, int times, string subject)
    {
        for (var time = 0; time < times; time++)
        {
            box.In(Tom, 26, time % 5, $"{8 + (time / 5):d2}:00", subject, $"{subject} {time}");
        }

        return box;
    }
}
