using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Tests.Mailboxes;
using MailCoach.Coaching.Tests.Stress;

namespace MailCoach.Coaching.Tests.Advice;

/// <summary>Calls leave no mail; a calendar knows of some of them.</summary>
public sealed class MeetingTests
{
    private const string Tom = "tom@alpinegear.com";

    private static readonly DateTimeOffset Now = new(2026, 6, 29, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(true, null, Channel.VideoCall), InlineData(true, "Room 12", Channel.VideoCall), InlineData(false, "https://zoom.us/j/123", Channel.VideoCall)]
    [InlineData(false, "Zoom", Channel.VideoCall), InlineData(false, "Online", Channel.VideoCall), InlineData(false, "Visioconférence", Channel.VideoCall)]
    [InlineData(false, "+49 30 1234567", Channel.Phone), InlineData(false, "Telefonisch", Channel.Phone), InlineData(false, "Phone: 555-0100", Channel.Phone)]
    [InlineData(false, "por teléfono", Channel.Phone), InlineData(false, "Café Einstein, Kurfürstenstr. 58, 10785 Berlin", Channel.InPerson)]
    [InlineData(false, "Room 12", Channel.InPerson), InlineData(false, "مكتب ليلى", Channel.InPerson), InlineData(false, "عن بعد", Channel.VideoCall)]
    public void The_place_tells_how_they_meet(bool online, string? place, Channel channel) =>
        Assert.Equal(channel, Assert.Single(Kept(new CalendarEntry("a", Now, online, place, [Tom, MailboxBuilder.Me]))).Channel);

    [Theory]
    [InlineData(null), InlineData(""), InlineData("  ")]
    public void An_entry_without_a_place_may_be_anything_and_is_not_kept(string? place) => Assert.Empty(Kept(new CalendarEntry("a", Now, false, place, [Tom])));

    [Fact]
    public void Only_known_people_are_kept_and_a_meeting_without_any_is_not()
    {
        var kept = Kept(
            new CalendarEntry("a", Now, true, null, ["doctor@praxis.example", Tom, "kim@alpinegear.com", MailboxBuilder.Me, Tom]),
            new CalendarEntry("b", Now, true, null, ["doctor@praxis.example", MailboxBuilder.Me]));

        Assert.Equal(["kim@alpinegear.com", Tom], Assert.Single(kept).With);
    }

    [Fact]
    public void An_entry_that_came_on_two_pages_is_one_meeting() =>
        Assert.Single(Kept(new CalendarEntry("a", Now, true, null, [Tom]), new CalendarEntry("a", Now, true, null, [Tom])));

    [Fact]
    public void Forgotten_people_are_not_kept()
    {
        var box = Stories.Of("slow");
        box.Word = new OwnersWord { Forgotten = new HashSet<string> { MailboxBuilder.IdOf(Tom) } };
        Assert.Empty(KnownMeetings.Of([new CalendarEntry("a", Now, true, null, [Tom])], ClientDirectory.Read(box.Mailbox), box.Owner));
    }

    [Theory]
    [InlineData(Channel.VideoCall), InlineData(Channel.InPerson), InlineData(Channel.Phone)]
    public void Meetings_change_the_usual_channel_and_the_reason_names_the_calendar(Channel channel)
    {
        var mails = new StressMailbox().Calm(Tom, weeks: 3).Messages;
        var advice = Advisor.UsualChannel(null, mails, Calendar(channel, 2, 9, 16));

        Assert.Equal(channel, advice.Channel);
        Assert.EndsWith(".met", advice.Reason.Key, StringComparison.Ordinal);
        Assert.Equal(3, advice.Reason.Gaps.Single(value => value.Name == "count").Value);
        Assert.Null(Advisor.UsualChannel(null, mails).Channel);
    }

    [Fact]
    public void One_meeting_is_an_exception() => Assert.Null(Advisor.UsualChannel(null, [], Calendar(Channel.VideoCall, 2)).Channel);

    [Fact]
    public void Two_meetings_beside_hundreds_of_mails_are_exceptions_too()
    {
        var box = new StressMailbox();
        box.EachWeek(40, week => box.In(Tom, week, 0, "09:00", $"A{week}").Out(Tom, week, 0, "10:00", $"A{week}").In(Tom, week, 0, "11:00", $"A{week}"));
        Assert.Equal(Channel.Email, Advisor.UsualChannel(null, box.Messages, Calendar(Channel.VideoCall, 2, 9)).Channel);
    }

    [Fact]
    public void An_invitation_and_its_meeting_are_one_talk()
    {
        var box = new StressMailbox();
        box.In(Tom, 4, 0, "09:00", "Zoom: the logo", meeting: true).In(Tom, 4, 0, "10:00", "Zoom link for Thursday");
        var at = box.Messages[0].At.AddDays(3);
        var calendar = new OwnersCalendar(true, [new Meeting(at, Channel.VideoCall, [Tom]), new Meeting(at.AddDays(7), Channel.VideoCall, [Tom])]);

        Assert.Equal(2, Advisor.UsualChannel(null, box.Messages, calendar).Reason.Gaps.Single(value => value.Name == "count").Value);
        Assert.Null(Advisor.UsualChannel(null, box.Messages, calendar with { Meetings = [calendar.Meetings[0]] }).Channel);
    }

    [Fact]
    public void A_missed_call_before_a_video_meeting_stays_a_call()
    {
        var box = new StressMailbox();
        box.EachWeek(3, week => box.In(Tom, week, 1, "12:00", "Missed call from Tom"));
        Assert.Equal(Channel.Phone, Advisor.UsualChannel(null, box.Messages, Calendar(Channel.VideoCall, 2)).Channel);
    }

    [Fact]
    public void Where_the_calendar_is_closed_the_question_says_so()
    {
        Assert.Equal("advice.channel.unknown.noCalendar", Advisor.UsualChannel(null, [], OwnersCalendar.Refused).Reason.Key);
        Assert.Equal("advice.channel.unknown", Advisor.UsualChannel(null, [], new OwnersCalendar(true, [])).Reason.Key);
    }

    [Fact]
    public void A_reading_gives_each_client_their_own_meetings_and_knows_none_of_the_future()
    {
        var box = Stories.Of("slow").Tell("prompt");
        OwnersCalendar Of(DateTimeOffset last) => new(true, [.. new[] { Stories.Now.AddDays(-16), Stories.Now.AddDays(-9), last }.Select(at => new Meeting(at, Channel.InPerson, [Tom]))]);
        ChannelAdvice Advice(DateTimeOffset last, string firm) =>
            MailboxReading.Read(box.Mailbox with { Calendar = Of(last) }, Stories.Now).Clients[MailboxBuilder.ClientId(firm)].UsualChannel;

        Assert.Equal(Channel.InPerson, Advice(Stories.Now.AddDays(-2), "alpinegear.com").Channel);
        Assert.NotEqual(Channel.InPerson, Advice(Stories.Now.AddDays(-2), "ott-werke.de").Channel);
        Assert.NotEqual(Channel.InPerson, Advice(Stories.Now.AddDays(2), "alpinegear.com").Channel);
    }

    private static OwnersCalendar Calendar(Channel channel, params int[] daysAgo) =>
        new(true, [.. daysAgo.Select(days => new Meeting(Now.AddDays(-days), channel, [Tom]))]);

    private static IReadOnlyList<Meeting> Kept(params CalendarEntry[] entries)
    {
        var box = Stories.Of("slow");
        return KnownMeetings.Of(entries, ClientDirectory.Read(box.Mailbox), box.Owner);
    }
}
