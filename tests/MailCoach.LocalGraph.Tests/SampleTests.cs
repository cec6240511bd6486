using System.Text.Json.Nodes;
using MailCoach.LocalGraph.Mail;
using MailCoach.LocalGraph.Sample;
using Microsoft.Extensions.Time.Testing;

namespace MailCoach.LocalGraph.Tests;

public sealed class SampleTests
{
    private static readonly string[] Content = ["body", "bodyPreview", "uniqueBody", "attachments", "internetMessageHeaders"];

    [Fact]
    public async Task The_same_moment_gives_the_same_mailbox_to_the_byte()
    {
        await using var one = await GraphClient.StartAsync(new LocalGraphOptions());
        await using var other = await GraphClient.StartAsync(new LocalGraphOptions());
        string[] paths = ["/me/messages?$top=1000", "/me/mailFolders/inbox/messages/delta", "/me/mailFolders/delta"];
        foreach (var path in paths)
        {
            var first = (await one.GetAsync(path)).ToJsonString().Replace(one.Host.BaseUrl.ToString(), "", StringComparison.Ordinal);
            var second = (await other.GetAsync(path)).ToJsonString().Replace(other.Host.BaseUrl.ToString(), "", StringComparison.Ordinal);
            Assert.Equal(first, second);
        }
    }

    [Theory]
    [InlineData("2026-11-23T06:00:00Z"), InlineData("2026-03-29T12:00:00Z"), InlineData("2027-01-01T23:30:00Z"), InlineData("2028-02-29T09:00:00Z"), InlineData("2026-08-15T10:00:00Z")]
    public void On_any_day_there_are_several_thousand_mails_and_none_from_the_future(string today)
    {
        var now = DateTimeOffset.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        var mails = SampleMailbox.Make(new FakeTimeProvider(now), messages: null).Messages();

        Assert.InRange(mails.Count, 4000, 5500);
        Assert.All(mails, mail => Assert.True(mail.Received <= now));
        Assert.True(mails.Max(mail => mail.Received) > now.AddDays(-4));
        Assert.True(mails.Min(mail => mail.Received) < now.AddDays(-530));
    }

    [Theory]
    [InlineData("tom.hale@alpinegear.example"), InlineData("greg@ott-fitness.example"), InlineData("nora@marigold-bakery.example"), InlineData("rick.stanton@northgate-media.example")]
    public void Something_unread_waits_from_everybody_who_matters(string address)
    {
        var mails = SampleMailbox.Make(GraphClient.Clock(), messages: null).Messages();

        Assert.Contains(mails, mail => !mail.IsRead && mail.From?.Address == address && mail.Received > GraphClient.Wednesday.AddDays(-3));
    }

    [Fact]
    public void Alpine_Gear_pays_about_three_weeks_late_and_has_two_open_one_of_them_overdue()
    {
        var mails = SampleMailbox.Make(GraphClient.Clock(), messages: null).Messages();
        var sent = Numbered(mails, "Invoice ", "accounts@alpinegear.example");
        var paid = Numbered(mails, "Remittance advice - Invoice ", "sam@samrivers.example");
        var days = paid.Where(payment => sent.ContainsKey(payment.Key)).Select(payment => (payment.Value - sent[payment.Key]).TotalDays).ToList();
        var open = sent.Where(invoice => !paid.ContainsKey(invoice.Key)).Select(invoice => (GraphClient.Wednesday - invoice.Value).TotalDays).ToList();

        Assert.InRange(days.Average(), 48, 56);
        Assert.Equal(2, open.Count);
        Assert.Single(open, age => age > 30);
        Assert.Contains(mails, mail => mail.Subject.StartsWith("Reminder: Invoice", StringComparison.Ordinal) && mail.To[0].Address == "accounts@alpinegear.example");
    }

    [Fact]
    public void Two_invoices_of_the_joinery_are_paid_in_one_go_months_later()
    {
        var mails = SampleMailbox.Make(GraphClient.Clock(), messages: null).Messages();
        var sent = Numbered(mails, "Invoice ", "hal@fenwick-joinery.example");
        var payments = mails.Where(mail => mail.Subject.StartsWith("Payment for invoices ", StringComparison.Ordinal)).ToList();

        Assert.True(payments.Count >= 3);
        Assert.All(payments, payment =>
        {
            var numbers = payment.Subject["Payment for invoices ".Length..].Split(" and ");
            Assert.Equal(2, numbers.Length);
            Assert.True(payment.Received - sent[numbers[0]] > TimeSpan.FromDays(80));
        });
    }

    [Fact]
    public void The_client_whom_Greg_introduced_stopped_paying_and_was_reminded()
    {
        var mails = SampleMailbox.Make(GraphClient.Clock(), messages: null).Messages();
        var sent = Numbered(mails, "Invoice ", "dana@peakform.example").Where(invoice => invoice.Key.All(char.IsDigit)).ToList();
        var unpaid = sent.Where(invoice => !mails.Any(mail => mail.Subject == $"Payment received from Peakform Coaching - invoice {invoice.Key}")).ToList();

        Assert.Contains(mails, mail => mail.From?.Address == "greg@ott-fitness.example" && mail.Cc.Any(person => person.Address == "dana@peakform.example"));
        Assert.True(unpaid.Count < sent.Count);
        Assert.True(unpaid.Count(invoice => GraphClient.Wednesday - invoice.Value > TimeSpan.FromDays(120)) >= 2);
        Assert.Contains(mails, mail => mail.Subject == $"2nd reminder: Invoice {unpaid.MinBy(invoice => invoice.Value).Key}");
    }

    [Fact]
    public void Mail_of_the_owner_lies_in_Sent_Items_and_every_client_has_a_reserved_domain()
    {
        var mailbox = SampleMailbox.Make(GraphClient.Clock(), messages: null);
        var stories = Diary.Read<Story[]>("clients.json");

        Assert.InRange(stories.Length, 10, 14);
        Assert.All(stories.SelectMany(story => story.People), person => Assert.EndsWith(".example", person.Address, StringComparison.Ordinal));
        Assert.Equal(
            mailbox.Messages().Count(mail => mail.From?.Address == mailbox.Owner.Address && !mail.IsDraft),
            mailbox.MessageIds(WellKnownFolders.Sent).Count);
    }

    [Theory]
    [InlineData("clients.json"), InlineData("contacts.json"), InlineData("senders.json"), InlineData("lately.json")]
    public void Every_line_of_a_story_says_something(string file)
    {
        var texts = Texts(Diary.Read<JsonNode>(file)).ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Equal(text.Trim(), text.Trim('\n')));
    }

    [Fact]
    public async Task No_answer_holds_any_content()
    {
        await using var graph = await GraphClient.StartAsync(new LocalGraphOptions());
        var (pages, _) = await graph.WalkAsync("/me/mailFolders/inbox/messages/delta", pageSize: 1000);

        Assert.All(pages.SelectMany(page => page), item => Assert.DoesNotContain(Content, item.AsObject().ContainsKey));
    }

    [Fact]
    public void For_benchmarks_the_mailbox_can_be_any_size() =>
        Assert.Equal(12_345, SampleMailbox.Make(GraphClient.Clock(), messages: 12_345).MessageCount);

    private static Dictionary<string, DateTimeOffset> Numbered(IEnumerable<LocalMessage> mails, string subject, string to) => mails
        .Where(mail => mail.Subject.StartsWith(subject, StringComparison.Ordinal) && mail.To[0].Address == to)
        .ToDictionary(mail => mail.Subject[subject.Length..], mail => mail.Received, StringComparer.Ordinal);

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
