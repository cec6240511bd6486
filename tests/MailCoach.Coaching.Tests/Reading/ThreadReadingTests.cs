using MailCoach.Coaching.Tests.Mailboxes;

namespace MailCoach.Coaching.Tests.Reading;

public sealed class ThreadReadingTests
{
    private const string Tom = "Tom Hale <tom@alpinegear.com>";

    private static ThreadReading Thread(MailboxBuilder mailbox, string now = "2025-06-10")
    {
        var moment = new DateTimeOffset(DateTime.Parse(now, null), TimeSpan.Zero);
        var last = mailbox.Messages[^1].ConversationId;
        return Assert.Single(MailboxReading.Read(mailbox.Mailbox, moment).Threads, thread => thread.ConversationId == last);
    }

    private static MailboxBuilder Client() => new MailboxBuilder().Invoice("2025-03-31", Tom, "1042");

    [Fact]
    public void A_question_of_theirs_waits_for_the_owner() => Assert.Equal(WaitingOn.Me, Thread(Client().In("2025-06-03", Tom, "Colours")).WaitingOn);

    [Fact]
    public void After_the_owners_answer_it_is_their_turn() =>
        Assert.Equal(WaitingOn.Them, Thread(Client().In("2025-06-03", Tom, "Colours").Out("2025-06-04", Tom, "Re: Colours")).WaitingOn);

    [Fact]
    public void Their_absence_note_takes_no_turn() =>
        Assert.Equal(WaitingOn.Them, Thread(Client().Out("2025-06-04", Tom, "Colours").In("2025-06-04 10:01", Tom, "Automatic reply: Colours", mail => mail with { ConversationId = Last(Client().Out("2025-06-04", Tom, "Colours")) })).WaitingOn);

    /// <summary>A forward to a helper answers nobody.</summary>
    [Fact]
    public void A_forward_to_somebody_else_leaves_the_turn() => Assert.Equal(
        WaitingOn.Me,
        Thread(Client().In("2025-06-03", Tom, "Colours").Out("2025-06-04", "helper@elsewhere.com", "Fwd: Colours", mail => mail with { ConversationId = Last(Client().In("2025-06-03", Tom, "Colours")) })).WaitingOn);

    [Fact]
    public void Thanks_ask_for_no_answer() => Assert.Equal(WaitingOn.Nobody, Thread(Client().In("2025-06-03", Tom, "Thank you!")).WaitingOn);

    [Fact]
    public void A_copy_asks_for_no_answer() =>
        Assert.Equal(WaitingOn.Nobody, Thread(Client().In("2025-06-03", Tom, "Colours", mail => mail with { To = [MailboxBuilder.Person("ann@alpinegear.com")], Cc = mail.To })).WaitingOn);

    [Fact]
    public void After_a_month_nobody_waits() => Assert.Equal(WaitingOn.Nobody, Thread(Client().In("2025-04-03", Tom, "Colours")).WaitingOn);

    [Fact]
    public void A_thread_tells_who_spoke_in_order()
    {
        var thread = Thread(Client().In("2025-06-03", Tom, "Colours").Out("2025-06-04", Tom, "Re: Colours"));
        Assert.Equal([ThreadParty.Them, ThreadParty.Me], thread.Timeline.Select(mail => mail.From));
        Assert.Equal("m00001", thread.SubjectMessageId);
        Assert.Equal(MailboxBuilder.ClientId("alpinegear.com"), thread.ClientId);
    }

    [Fact]
    public void Mail_with_somebody_who_is_no_client_is_no_thread() =>
        Assert.Empty(MailboxReading.Read(new MailboxBuilder().In("2025-06-03", "dana@reed.com", "Hello").Mailbox, Stories.Now).Threads);

    private static string Last(MailboxBuilder mailbox) => mailbox.Messages[^1].ConversationId;
}
