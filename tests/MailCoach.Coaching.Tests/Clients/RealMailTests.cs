using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Tests.Mailboxes;

namespace MailCoach.Coaching.Tests.Clients;

/// <summary>2,500 real mails of public mailing lists, none of them a client's.</summary>
public sealed partial class RealMailTests
{
    [Theory]
    [InlineData("zzzz@localhost.netnoteinc.com")]
    [InlineData("yyyy@spamassassin.taint.org")]
    public void Two_and_a_half_thousand_list_mails_give_no_client(string me)
    {
        var mails = Mails();
        Assert.True(mails.Count > 2400);
        var mailbox = new MailboxBuilder().Mailbox;
        mailbox = mailbox with { Owner = mailbox.Owner with { Addresses = new HashSet<string> { me } }, Messages = mails };
        Assert.Empty(ClientDirectory.Read(mailbox).Everybody.Where(client => client.State != ClientState.NotClient).Select(client => client.Name));
    }

    private static List<MessageMetadata> Mails()
    {
        var file = Above.Find("shared/data/real-mail.mbox");
        Assert.SkipWhen(file is null, "needs ../shared, which is absent");
        var text = File.ReadAllText(file!, Encoding.Latin1);
        return [.. text.Split("From - Mon Jan  1 00:00:00 2001\n").Skip(1).Select(Mail)];
    }

    private static MessageMetadata Mail(string headers, int number)
    {
        var fields = Unfold().Replace(headers, " ").Split('\n').Select(line => line.Split(':', 2)).Where(field => field.Length == 2)
            .GroupBy(field => field[0].ToLowerInvariant()).ToDictionary(group => group.Key, group => group.First()[1].Trim());
        var subject = fields.GetValueOrDefault("subject", "");
        var thread = fields.GetValueOrDefault("references", fields.GetValueOrDefault("in-reply-to", ""));
        return new MessageMetadata
        {
            Id = $"r{number:D4}",
            ConversationId = thread.Length > 0 ? thread.Split(' ', '\t')[0] : fields.GetValueOrDefault("message-id", $"{number}"),
            Folder = MailFolder.Inbox,
            At = DateTimeOffset.TryParse(Zone().Replace(fields.GetValueOrDefault("date", ""), "$1"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                ? at.ToUniversalTime()
                : DateTimeOffset.UnixEpoch.AddDays(12000),
            Subject = subject,
            From = People(fields.GetValueOrDefault("from", "")).FirstOrDefault(),
            To = People(fields.GetValueOrDefault("to", "")),
            Cc = People(fields.GetValueOrDefault("cc", "")),
        };
    }

    private static List<MailPerson> People(string written) =>
        [.. Address().Matches(written).Select(match => new MailPerson(match.Value.ToLowerInvariant(), null))];

    [GeneratedRegex(@"\n[ \t]+", RegexOptions.NonBacktracking)]
    private static partial Regex Unfold();

    [GeneratedRegex(@"(?<when>[+-]\d{4}).*$", RegexOptions.NonBacktracking)]
    private static partial Regex Zone();

    [GeneratedRegex(@"[\w.+=-]+@[\w.-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
