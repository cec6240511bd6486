using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>What the pane says where there is no client to speak of: one sentence, one action.</summary>
public sealed class StateTests(House house) : BrowserTest(house)
{
    [Fact]
    public async Task With_no_mail_open_the_clients_are_listed_the_ones_that_ask_for_attention_first()
    {
        var visit = await OpenAsync();
        await visit.Pane.HomeIsShownAsync();
        await Expect(visit.Pane.See("home-client").First).ToContainTextAsync("Peakform");
        await visit.Pane.PressAsync("home-good");
        await Expect(visit.Pane.See("good-client").Filter(new() { HasText = "Marigold Bakery" })).ToBeVisibleAsync();
        await Expect(visit.Pane.See("good-client").Filter(new() { HasText = "Peakform" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_service_that_tells_of_payments_is_no_client()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync("notifications@stripe.com");
        await visit.Pane.SaysInOneSentenceAsync("notAClient", "Stripe does not look like a client.");
        await visit.Pane.NoClientIsNamedAsync();
    }

    [Theory]
    [InlineData(People.Newsletter)]
    [InlineData(People.Mum)]
    [InlineData("no-reply@dropbox.com")]
    public async Task Of_newsletters_family_and_robots_nothing_is_judged(string address)
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(address);
        await Expect(visit.Pane.Screen).ToHaveAttributeAsync("data-testid", Words.NothingToJudge());
        await Expect(visit.Pane.See("state-action")).ToHaveCountAsync(1);
        await visit.Pane.NoClientIsNamedAsync();
    }

    [Fact]
    public async Task An_own_mail_shows_the_client_it_went_to_and_asks_not_how_it_felt()
    {
        var visit = await OpenAsync();
        await visit.Preview.OpenFolderAsync("Sent Items");
        await visit.Preview.ChooseMailToAsync("Nora Whitfield");
        await visit.Pane.ClientIsShownAsync("Marigold Bakery");
        await Expect(visit.Pane.See("check-in")).ToHaveCountAsync(0);

        await visit.Preview.OpenFolderAsync("Inbox");
        await visit.Preview.ChooseMailFromAsync(People.Nora);
        await Expect(visit.Pane.See("check-in")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_client_opened_from_the_list_leads_back_to_the_list()
    {
        var visit = await OpenAsync();
        await visit.Pane.See("home-client").Filter(new() { HasText = "Fenwick Joinery" }).ClickAsync();
        await visit.Pane.ClientIsShownAsync("Fenwick Joinery");
        await visit.Pane.BackAsync();
        await visit.Pane.HomeIsShownAsync();
    }

    [Fact]
    public async Task Once_an_ending_is_said_the_list_says_so_and_asks_no_more()
    {
        var visit = await OpenAsync();
        var line = visit.Pane.See("home-client").Filter(new() { HasText = "Juniper Tea" });
        var talks = new Uri(House.Address, $"/api/v1/clients/{await line.GetAttributeAsync("data-client-id")}/talks");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var said = await visit.Page.APIRequest.PostAsync($"{talks}", new()
        {
            DataObject = new { kind = "end", saidOn = $"{today:yyyy-MM-dd}", channel = "email", lastDay = $"{today.AddDays(30):yyyy-MM-dd}" },
        });
        await Expect(said).ToBeOKAsync();
        try
        {
            await visit.Page.ReloadAsync();
            await Expect(line.Locator(".pill")).ToHaveTextAsync("The ending is said");
        }
        finally
        {
            var id = (await said.JsonAsync())!.Value.GetProperty("id").GetString();
            await visit.Page.APIRequest.DeleteAsync($"{talks}/{id}");
        }
    }

    [Fact]
    public async Task Advice_that_was_folded_away_stays_folded()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await visit.Pane.WaveQuestionAwayAsync();
        await visit.Pane.PressAsync("advice-fold");
        await visit.Page.ReloadAsync();
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await visit.Pane.ClientIsShownAsync("Alpine Gear");
        await Expect(visit.Pane.See("advice-folded")).ToHaveTextAsync("How do we stand?");
        await Expect(visit.Pane.See("verdict")).ToHaveCountAsync(0);
    }
}
