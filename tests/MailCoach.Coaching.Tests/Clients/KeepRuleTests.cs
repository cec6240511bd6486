using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Tests.Mailboxes;

namespace MailCoach.Coaching.Tests.Clients;

public sealed class KeepRuleTests
{
    private static bool KeptWhole(MailboxBuilder mailbox, int message) =>
        KeepRule.KeepWhole(ClientDirectory.Read(mailbox.Mailbox), mailbox.Owner, mailbox.Messages[message]);

    [Fact]
    public void Mail_with_a_client_is_kept_whole() => Assert.True(KeptWhole(new MailboxBuilder().Work("tom@alpinegear.com"), 0));

    [Fact]
    public void Mail_with_somebody_not_yet_decided_on_is_kept_whole() =>
        Assert.True(KeptWhole(new MailboxBuilder().Thread("2025-02-03", "dana@reed.com", "A question"), 0));

    [Fact]
    public void Mail_with_a_stranger_nobody_answered_is_not() => Assert.False(KeptWhole(new MailboxBuilder().In("2025-02-03", "dana@reed.com", "A question"), 0));

    [Fact]
    public void Mail_with_family_is_not() => Assert.False(KeptWhole(new MailboxBuilder().Thread("2025-02-03", "Peter Lindt <p.lindt@gmx.de>", "Sunday"), 1));

    [Fact]
    public void Mail_with_somebody_the_owner_took_off_the_list_is_kept()
    {
        var mailbox = new MailboxBuilder().In("2025-02-03", "dana@reed.com", "A question");
        mailbox.Word = new OwnersWord { Clients = new Dictionary<string, ClientWord> { [MailboxBuilder.ClientId("reed.com")] = new() { IsClient = false } } };
        Assert.True(KeptWhole(mailbox, 0));
    }

    [Fact]
    public void A_notice_of_payment_is_kept_whole() =>
        Assert.True(KeptWhole(new MailboxBuilder().In("2025-03-31", "notifications@stripe.com", "Alpine Gear paid your invoice 1042"), 0));

    /// <summary>A telephone's notice is kept where it names a client, and of nobody else.</summary>
    [Theory]
    [InlineData("Missed call from Tom Hale", true), InlineData("Voicemail from Alpinegear (0:34)", true), InlineData("Missed call from Dana Reed", false), InlineData("Your bill is ready, Tom Hale", false)]
    public void A_notice_of_a_clients_call_is_kept_whole(string subject, bool kept) =>
        Assert.Equal(kept, KeptWhole(new MailboxBuilder().In("2025-03-31", "noreply@phonebox.com", subject).Work("Tom Hale <tom@alpinegear.com>"), 0));

    [Fact]
    public void A_bill_from_a_shop_is_not() => Assert.False(KeptWhole(new MailboxBuilder().Bill("2025-03-31", "billing@hosting.com", "88213"), 0));

    [Fact]
    public void The_bill_that_shows_a_correspondent_to_be_a_vendor_is_kept_and_their_other_mail_is_not()
    {
        var mailbox = new MailboxBuilder().Thread("2025-03-01", "pia@printshop.de", "Flyer").Bill("2025-03-31", "pia@printshop.de", "R-77");
        Assert.True(KeptWhole(mailbox, 3));
        Assert.False(KeptWhole(mailbox, 0));
    }

    [Fact]
    public void A_trace_tells_numbers_and_nothing_else()
    {
        var mailbox = new MailboxBuilder().Out("2025-02-03", "dana@reed.com", "Secret plans", mail => mail with { IsRead = true, Importance = Importance.High });
        var trace = KeepRule.Trace(mailbox.Owner, mailbox.Messages[0], text => (ulong)text.Length);
        Assert.Equal(TraceFlags.Mine | TraceFlags.Read | TraceFlags.HighImportance, trace.Flags);
        Assert.Equal((ulong)"dana@reed.com".Length, trace.Person);
        Assert.Equal(mailbox.Messages[0].At, trace.At);
    }

    [Fact]
    public void A_trace_knows_what_a_machine_wrote() => Assert.Equal(
        TraceFlags.Automatic | TraceFlags.Read,
        KeepRule.Trace(new MailboxBuilder().Owner, new MailboxBuilder().In("2025-02-03", "dana@reed.com", "Automatic reply: Hello").Messages[0], _ => 1).Flags);
}
