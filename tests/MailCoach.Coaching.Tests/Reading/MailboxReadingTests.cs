using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Tests.Mailboxes;

namespace MailCoach.Coaching.Tests.Reading;

public sealed class MailboxReadingTests
{
    private static readonly string Ott = MailboxBuilder.ClientId("ott-werke.de");
    private static readonly string AlpineGear = MailboxBuilder.ClientId("alpinegear.com");
    private static readonly string Brandt = MailboxBuilder.ClientId("brandtbau.de");
    private static readonly string Reed = MailboxBuilder.ClientId("reedfilms.com");

    private static MailboxBuilder Everything()
    {
        var mailbox = new MailboxBuilder();
        foreach (var story in new[] { "prompt", "slow", "unpaid", "referral", "vendor", "newsletter", "accountant", "family", "spam" })
        {
            mailbox.Tell(story);
        }

        return mailbox;
    }

    private static MailboxReading Read(MailboxBuilder mailbox) => MailboxReading.Read(mailbox.Mailbox, Stories.Now);

    private static MailboxReading Read(OwnersWord word) => MailboxReading.Read(Everything().Mailbox with { Word = word }, Stories.Now);

    [Fact]
    public void A_year_and_a_half_of_mail_shows_its_clients_and_nobody_else()
    {
        var reading = Read(Everything());
        Assert.Equal(
            ["Alpinegear", "Brandtbau", "Ott Werke", "Reedfilms"],
            reading.Clients.Values.Where(client => client.Client.State == ClientState.Current).Select(client => client.Client.Name).Order(StringComparer.Ordinal));
        Assert.Equal(new DateOnly(2025, 6, 30), reading.AsOf);
    }

    [Fact]
    public void Who_pays_late_is_told_from_who_pays_in_time()
    {
        var reading = Read(Everything());
        Assert.True(reading.Clients[AlpineGear].Payment.IsSlowPayer);
        Assert.False(reading.Clients[Ott].Payment.IsSlowPayer);
        Assert.Equal(12, reading.Clients[Ott].Invoices.Count);
    }

    /// <summary>Calls leave no mail, and a telephone's notices do.</summary>
    [Theory]
    [InlineData("Missed call from Tom Hale", Channel.Phone), InlineData("Missed call from Dana Reed", Channel.Email)]
    public void A_telephone_tells_how_they_mostly_speak(string notice, Channel channel)
    {
        var mailbox = new MailboxBuilder().Work("Tom Hale <tom@alpinegear.com>", from: "2025-02-03").In("2025-04-01", "noreply@phonebox.com", notice).In("2025-04-09", "noreply@phonebox.com", notice);
        Assert.Equal(channel, Read(mailbox).Clients[AlpineGear].UsualChannel.Channel);
    }

    [Fact]
    public void The_terms_agreed_with_a_client_count_before_the_owners()
    {
        var reading = Read(new OwnersWord { Clients = new Dictionary<string, ClientWord> { [AlpineGear] = new() { PaymentTermDays = 90 } } });
        Assert.False(reading.Clients[AlpineGear].Payment.IsSlowPayer);
    }

    [Fact]
    public void Shares_of_the_years_invoices_add_up() =>
        Assert.Equal(1.0, Read(Everything()).Clients.Values.Where(client => client.Client.State == ClientState.Current).Sum(client => client.ShareOfInvoices ?? 0), 6);

    [Fact]
    public void A_client_never_billed_has_no_mails_per_invoice() => Assert.Null(Read(Everything()).Clients[Reed].MailsPerInvoice);

    [Fact]
    public void What_an_invoice_usually_takes_is_the_middle_of_the_other_clients()
    {
        var berg = MailboxBuilder.ClientId("bergfilm.de");
        var clients = Read(Everything().Tell("steady")).Clients;
        double Of(string id) => clients[id].MailsPerInvoice!.Value;
        Assert.Equal((Of(AlpineGear) + Of(berg)) / 2, clients[Ott].UsualMailsPerInvoice);
        Assert.Equal(new[] { Of(Ott), Of(AlpineGear), Of(berg) }.Order().ElementAt(1), clients[Brandt].UsualMailsPerInvoice);
        Assert.Equal(clients[Brandt].UsualMailsPerInvoice, clients[Reed].UsualMailsPerInvoice);
    }

    [Fact]
    public void With_one_other_client_nobody_knows_what_an_invoice_usually_takes() =>
        Assert.Null(Read(new MailboxBuilder().Tell("prompt").Tell("slow")).Clients[Ott].UsualMailsPerInvoice);

    [Fact]
    public void What_an_unpaid_client_costs_is_counted()
    {
        var cost = Read(Everything()).Clients[Brandt].Cost;
        Assert.Equal(4, cost.Reminders);
        Assert.True(cost.CreditDays > 150);
    }

    [Fact]
    public void A_client_brought_by_a_troublesome_one_says_so() => Assert.Equal(AlpineGear, Read(Everything()).Clients[Reed].IntroducedBy);

    [Fact]
    public void A_client_brought_by_a_good_one_needs_no_second_look() =>
        Assert.Null(Read(new OwnersWord { Clients = new Dictionary<string, ClientWord> { [AlpineGear] = new() { PaymentTermDays = 90 } } }).Clients[Reed].IntroducedBy);

    [Fact]
    public void After_the_last_day_a_client_has_parted() => Assert.Equal(ClientState.Parted, Ended(Ott, new DateOnly(2025, 6, 15)).Clients[Ott].Client.State);

    [Fact]
    public void Before_the_last_day_nobody_has_parted() => Assert.Equal(ClientState.Current, Ended(Ott, new DateOnly(2025, 7, 15)).Clients[Ott].Client.State);

    [Fact]
    public void With_an_open_invoice_nobody_has_parted() => Assert.Equal(ClientState.Current, Ended(Brandt, new DateOnly(2025, 6, 15)).Clients[Brandt].Client.State);

    [Fact]
    public void What_comes_after_the_moment_is_unknown()
    {
        var early = MailboxReading.Read(Everything().Mailbox, new DateTimeOffset(2024, 9, 1, 0, 0, 0, TimeSpan.Zero));
        Assert.False(early.Clients.ContainsKey(Reed));
        Assert.All(early.Clients.Values, client => Assert.False(client.LastMessageAt > new DateTimeOffset(2024, 9, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.Equal(4, early.Clients[Ott].Invoices.Count);
    }

    [Fact]
    public void The_order_in_which_mail_came_does_not_matter()
    {
        var mailbox = Everything().Mailbox;
        var shuffled = mailbox.Messages.ToArray();
        new Random(7).Shuffle(shuffled);
        Assert.Equal(Written(MailboxReading.Read(mailbox, Stories.Now)), Written(MailboxReading.Read(mailbox with { Messages = shuffled }, Stories.Now)));
    }

    [Fact]
    public void Answers_given_before_a_merge_stay()
    {
        var reading = Read(new OwnersWord
        {
            Merges = new Dictionary<string, string> { [Brandt] = Ott },
            Fit = new Dictionary<string, FitAnswers> { [Brandt] = new(1, 2, 3, null) },
        });
        Assert.Equal(new FitAnswers(1, 2, 3, null), reading.Clients[Ott].Fit.Answers);
        Assert.False(reading.Clients.ContainsKey(Brandt));
        Assert.Equal(14, reading.Clients[Ott].Invoices.Count);
    }

    private static MailboxReading Ended(string clientId, DateOnly lastDay) =>
        Read(new OwnersWord { Talks = [new("t1", clientId, TalkKind.End, new DateOnly(2025, 5, 15), Channel.Email, null, lastDay)] });

    private static string Written(MailboxReading reading) => System.Text.Json.JsonSerializer.Serialize(
        new { Clients = reading.Clients.OrderBy(client => client.Key, StringComparer.Ordinal), reading.Threads },
        new System.Text.Json.JsonSerializerOptions { IncludeFields = true });
}
