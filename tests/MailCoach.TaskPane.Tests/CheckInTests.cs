using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>"How did it feel when this popped up?": once a client a day, easy to leave aside.</summary>
public sealed class CheckInTests(House house) : BrowserTest(house)
{
    private const string Question = "check-in";

    [Fact]
    public async Task Who_skips_it_is_not_asked_again_that_day_and_is_the_next()
    {
        var visit = await OpenAsync();
        await ChooseAsync(visit, People.Nora, "Marigold Bakery");
        await Expect(visit.Pane.See(Question)).ToBeVisibleAsync();
        await visit.Pane.PressAsync("payment-more");
        await visit.Pane.BackAsync();
        await Expect(visit.Pane.See(Question)).ToBeVisibleAsync();

        await visit.Pane.PressAsync("check-in-skip");
        await Expect(visit.Pane.See(Question)).ToHaveCountAsync(0);
        await visit.Page.ReloadAsync();
        await ChooseAsync(visit, People.Nora, "Marigold Bakery");
        await NotAskedAsync(visit);

        await visit.Page.Clock.SetFixedTimeAsync(TimeProvider.System.GetUtcNow().AddDays(1).UtcDateTime);
        await visit.Page.ReloadAsync();
        await ChooseAsync(visit, People.Nora, "Marigold Bakery");
        await Expect(visit.Pane.See(Question)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_leaves_it_unanswered_has_been_asked_and_a_calm_client_is_asked_as_a_stressful_one()
    {
        var visit = await OpenAsync();
        await ChooseAsync(visit, People.Greg, "Ott Fitness");
        await Expect(visit.Pane.See(Question)).ToBeVisibleAsync();
        await ChooseAsync(visit, People.Maya, "Larkspur Books");
        await Expect(visit.Pane.See(Question)).ToBeVisibleAsync();

        await ChooseAsync(visit, People.Greg, "Ott Fitness");
        await NotAskedAsync(visit);
        await ChooseAsync(visit, People.Maya, "Larkspur Books");
        await NotAskedAsync(visit);
    }

    [Fact]
    public async Task Who_answered_is_thanked_and_asked_by_no_other_browser_that_day()
    {
        var visit = await OpenAsync();
        await ChooseAsync(visit, People.Dana, "Peakform");
        await visit.Pane.PressAsync("check-in-2");
        await Expect(visit.Pane.See("check-in-thanks")).ToBeVisibleAsync();

        var other = await OpenAsync();
        await ChooseAsync(other, People.Dana, "Peakform");
        await NotAskedAsync(other);
    }

    private static async Task ChooseAsync(Visit visit, string address, string client)
    {
        await visit.Preview.ChooseMailFromAsync(address);
        await visit.Pane.ClientIsShownAsync(client);
    }

    /// <summary>The page has heard what was said before, and asks nothing.</summary>
    private static async Task NotAskedAsync(Visit visit)
    {
        await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        await Expect(visit.Pane.See(Question)).ToHaveCountAsync(0);
    }
}
