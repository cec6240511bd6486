using MailCoach.Api.Mailboxes;
using MailCoach.Coaching.Mail;
using MailCoach.Storage;

namespace MailCoach.Api.Tests;

public sealed class MailShelfTests
{
    private static HeldMail Mail(int name, int version = 0) => new(
        new MessageMetadata
        {
            Id = name.ToString("D5", null),
            ConversationId = "c",
            Folder = MailFolder.Inbox,
            At = DateTimeOffset.UnixEpoch.AddMinutes(version),
            Subject = $"version {version}",
        },
        TextMark.Of($"<{name}@mail.example>"));

    /// <summary>Pages of all sizes, mails that come again, mails that go: as a dictionary would hold them.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1234)]
    public void A_shelf_holds_what_a_dictionary_would(int seed)
    {
        var random = new Random(seed);
        var (shelf, model) = (MailShelf.Empty, new Dictionary<string, HeldMail>());
        for (var page = 0; page < 60; page++)
        {
            var before = (Shelf: shelf, Held: shelf.Select(mail => mail.Id + mail.Subject).Order().ToList());
            if (random.Next(6) == 0)
            {
                var gone = model.Keys.Where(_ => random.Next(4) == 0).ToHashSet();
                shelf = shelf.Without(gone);
                foreach (var name in gone)
                {
                    model.Remove(name);
                }
            }
            else
            {
                var mails = Enumerable.Range(0, random.Next(80)).Select(_ => Mail(random.Next(900), page)).ToList();
                shelf = shelf.With(mails);
                mails.ForEach(held => model[held.Mail.Id] = held);
            }

            Assert.Equal(before.Held, before.Shelf.Select(mail => mail.Id + mail.Subject).Order());
            Assert.Equal(model.Count, shelf.Count);
            Assert.Equal(model.Values.Select(held => held.Mail).OrderBy(mail => mail.Id), shelf.OrderBy(mail => mail.Id));
            Assert.All(model.Values, held => Assert.Same(held.Mail, shelf.Find(held.Mail.Id)));
            Assert.Null(shelf.Find("never seen"));
        }
    }

    [Fact]
    public void A_mail_is_found_by_its_Message_ID()
    {
        var shelf = MailShelf.Of(Enumerable.Range(0, 500).Select(name => Mail(name)));

        Assert.Equal("00042", Assert.Single(shelf.MarkedAs("<42@mail.example>")).Id);
        Assert.Empty(shelf.MarkedAs("<nobody@mail.example>"));
    }
}
