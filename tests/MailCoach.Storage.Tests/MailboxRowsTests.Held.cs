using MailCoach.Coaching.Mail;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests;

public abstract partial class MailboxRowsTests
{
    [Fact]
    public async Task A_mail_is_held_the_same_way_whether_it_came_from_Graph_or_from_its_row()
    {
        var rows = await database.WithFoldersAsync(Folder("in", MailFolder.Inbox));
        MessageMetadata[] mails = [Mail("a"), Mail("b") with { InternetMessageId = null, WebLink = null }, Mail("c", new string('é', 5000))];
        await rows.PageAsync("in", mails);
        var shared = new SharedTexts();

        var held = (await rows.LoadHeldAsync(None)).Held;

        Assert.Equivalent(mails.Select(mail => rows.Hold(mail, shared)).OrderBy(mail => mail.Mail.Id, StringComparer.Ordinal), held.OrderBy(mail => mail.Mail.Id, StringComparer.Ordinal), strict: true);
        Assert.All(held, mail => Assert.True(mail.Mail is { WebLink: null, InternetMessageId: null }));
        Assert.Single(held, mail => mail.MessageIdMark == TextMark.Of("<a@larkspur.example>"));
        Assert.Single(held, mail => mail.MessageIdMark == 0);
    }

    [Fact]
    public async Task What_a_held_mail_left_in_its_row_is_fetched_by_its_name()
    {
        var rows = await database.WithFoldersAsync(Folder("in", MailFolder.Inbox), Folder("project"));
        await rows.PageAsync("in", [.. Enumerable.Range(0, 1_200).Select(i => Mail($"m{i}"))]);
        await rows.PageAsync("project", [Mail("m7", "moved")]);
        string[] names = [.. Enumerable.Range(0, 1_100).Select(i => rows.NameOf($"m{i}")), rows.NameOf("never-seen")];

        var shown = await rows.ShowAsync(names, None);
        var whole = await rows.ReadAsync([rows.NameOf("m7")], None);

        Assert.Equal(1_100, shown.Count);
        Assert.Equal(new ShownMail("m41", "conversation-of-m41", "<m41@larkspur.example>", "https://outlook.example/mail/m41"), shown[rows.NameOf("m41")]);
        Assert.Equal("moved", whole[rows.NameOf("m7")].Subject);
    }

    [Fact]
    public async Task Both_spellings_of_a_conversation_have_one_name()
    {
        var rows = await database.WithFoldersAsync();

        Assert.Equal(rows.ConversationNameOf("AAQk-_8="), rows.ConversationNameOf("AAQk+/8"));
        Assert.NotEqual(rows.ConversationNameOf("AAQk-_8="), rows.ConversationNameOf("AAQk-_9="));
        Assert.Equal("", rows.ConversationNameOf(""));
    }

    [Fact]
    public async Task Texts_that_many_mails_share_are_held_once()
    {
        var rows = await database.WithFoldersAsync(Folder("in", MailFolder.Inbox));
        await rows.PageAsync("in", [Mail("a"), Mail("b")]);

        var held = (await rows.LoadHeldAsync(None)).Held;

        Assert.Same(held[0].Mail.Subject, held[1].Mail.Subject);
        Assert.Same(held[0].Mail.To, held[1].Mail.To);
        Assert.Same(held[0].Mail.From, held[1].Mail.From);
        Assert.Same(held[0].Mail.To[0].Address, held[1].Mail.To[0].Address);
    }
}
