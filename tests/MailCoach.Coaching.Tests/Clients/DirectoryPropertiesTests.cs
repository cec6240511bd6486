using CsCheck;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Tests.Mailboxes;

namespace MailCoach.Coaching.Tests.Clients;

public sealed class DirectoryPropertiesTests
{
    private static readonly string[] People =
        ["Tom Hale <tom@alpinegear.com>", "accounts@alpinegear.com", "Kim <kim@gmail.com>", "Peter Lindt <p.lindt@gmx.de>", "pia@printshop.de", "no-reply@cloud.com", "news@paidontime.com"];

    private static readonly string[] Subjects =
        ["Homepage draft", "Re: Homepage draft", "Invoice 1042", "Fwd: Invoice 1042", "Your invoice R-77", "Dinner?", "Reminder: invoice 1042", "Proposal", "[list] hello", "Automatic reply: x", ""];

    private static readonly Gen<MailboxBuilder> Mailboxes =
        Gen.Select(Gen.Int[1, 365], Gen.Bool, Gen.OneOf(People), Gen.OneOf(Subjects), Gen.Bool).Array[0, 40].Select(mails =>
        {
            var mailbox = new MailboxBuilder();
            foreach (var (day, mine, person, subject, attached) in mails)
            {
                var at = new DateOnly(2025, 1, 1).AddDays(day).ToString("yyyy-MM-dd", null);
                MessageMetadata Attached(MessageMetadata mail) => mail with { HasAttachments = attached };
                _ = mine ? mailbox.Out(at, person, subject, Attached) : mailbox.In(at, person, subject, Attached);
            }

            return mailbox;
        });

    [Fact]
    public void The_order_of_mail_does_not_matter() => Mailboxes.Select(Gen.Int).Sample((mailbox, seed) =>
    {
        var shuffled = mailbox.Mailbox.Messages.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Written(ClientDirectory.Read(mailbox.Mailbox)), Written(ClientDirectory.Read(mailbox.Mailbox with { Messages = shuffled })));
    });

    [Fact]
    public void A_strangers_mail_changes_nothing_for_the_others() => Mailboxes.Sample(mailbox =>
    {
        var before = Written(ClientDirectory.Read(mailbox.Mailbox));
        var after = Written(ClientDirectory.Read(mailbox.In("2025-06-01", "Zoe <zoe@stranger.org>", "Hello").Mailbox));
        Assert.Equal(before, after.Where(client => !client.Contains("stranger.org", StringComparison.Ordinal)));
    });

    [Fact]
    public void An_address_keeps_its_client_whatever_mail_comes() => Mailboxes.Select(Mailboxes).Sample((one, other) =>
    {
        var (first, second) = (ClientDirectory.Read(one.Mailbox), ClientDirectory.Read(other.Mailbox));
        foreach (var person in first.Everybody.SelectMany(client => client.People))
        {
            Assert.True(second.Of(person.Address) is not { } there || there.Id == first.Of(person.Address)!.Id);
        }
    });

    [Fact]
    public void Everybody_on_a_mail_but_the_owner_is_somebody() => Mailboxes.Sample(mailbox =>
    {
        var directory = ClientDirectory.Read(mailbox.Mailbox);
        Assert.All(mailbox.Messages, mail => Assert.NotNull(directory.Of(mail)));
        Assert.All(directory.Everybody, client => Assert.Equal(client.State == ClientState.NotClient, client.NotClient is not null));
    });

    private static List<string> Written(ClientDirectory directory) =>
        [.. directory.Everybody.Select(client => $"{client.Id} {client.Name} {client.State} {client.NotClient} {string.Join(',', client.People)}")];
}
