using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>"How did it feel when this popped up?": once a client a day, easy to leave aside.</summary>
public sealed class CheckInTests(House house) : BrowserTest(house)
{
    private const string Question = "check-in";
    private const string SaidBefore = "**/check-ins?**";

    /// <summary>Notes in what order the parts of the page were first drawn, were it for a moment.</summary>
    private const string WatchThePage = """
        () => {
          window.seen = [];
          new MutationObserver(() => {
            for (const part of ['check-in', 'advice-later', 'verdict']) {
              if (!window.seen.includes(part) && document.querySelector(`[data-testid=${part}]`)) window.seen.push(part);
            }
          }).observe(document, { childList: true, subtree: true });
        }
        """;

    [Theory]
    [InlineData("en-GB", People.Tom, "Alpine Gear", "check-in-skip")]
    [InlineData("ar", People.Tom, "Alpine Gear", "check-in-skip")]
    [InlineData("en-GB", People.Hal, "Fenwick Joinery", "check-in-1")]
    public async Task No_verdict_is_drawn_before_the_question_is_answered_or_waved_away(string language, string address, string client, string answer)
    {
        var visit = await OpenAsync(Surroundings.Of(language, dark: false));
        await visit.Pane.HomeIsShownAsync();
        await visit.Pane.Root.EvaluateAsync(WatchThePage);
        await visit.Page.RouteAsync(SaidBefore, async route =>
        {
            // Long after the report has come.
            await Task.Delay(TimeSpan.FromSeconds(1));
            await route.ContinueAsync();
        });
        await ChooseAsync(visit, address, client);
        await Expect(visit.Pane.See(Question)).ToBeVisibleAsync();
        await Expect(visit.Pane.See("advice-later")).ToBeVisibleAsync();
        Assert.Equal([Question, "advice-later"], await SeenAsync(visit));

        await visit.Pane.PressAsync(answer);
        await Expect(visit.Pane.See("verdict")).ToBeVisibleAsync();
        await Expect(visit.Pane.See("advice-later")).ToHaveCountAsync(0);
        Assert.Equal([Question, "advice-later", "verdict"], await SeenAsync(visit));
        if (answer != "check-in-skip")
        {
            // What was told stays told, and the other tests ask as well.
            await visit.Pane.PressAsync("check-in-thanks-undo");
            await Expect(visit.Pane.See(Question)).ToBeVisibleAsync();
        }
    }

    [Theory]
    [InlineData(500)]
    [InlineData(null)]
    public async Task Where_what_was_said_before_cannot_be_read_the_advice_is_not_held_back_for_ever(int? status)
    {
        var visit = await OpenAsync();
        await visit.Page.RouteAsync(SaidBefore, route => status is { } told
            ? route.FulfillAsync(new() { Status = told, ContentType = "application/problem+json", Body = "{}" })
            : Task.CompletedTask);
        await ChooseAsync(visit, People.Nora, "Marigold Bakery");
        await Expect(visit.Pane.See("verdict")).ToBeVisibleAsync();
        await Expect(visit.Pane.See(Question)).ToHaveCountAsync(0);
    }

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

    [Fact]
    public async Task An_answer_is_undone_where_it_was_given_and_asked_again()
    {
        var visit = await OpenAsync();
        await ChooseAsync(visit, People.Hal, "Fenwick Joinery");
        await visit.Pane.PressAsync("check-in-3");
        await visit.Pane.PressAsync("check-in-thanks-undo");
        await Expect(visit.Pane.See(Question)).ToBeVisibleAsync();
        await visit.Pane.OpenToldAsync();
        await Expect(visit.Pane.See("felt")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_call_and_a_meeting_are_told_of_unasked_and_taken_back_one_by_one()
    {
        var visit = await OpenAsync();
        var pane = visit.Pane;
        await ChooseAsync(visit, People.Hal, "Fenwick Joinery");
        await pane.OpenToldAsync();
        await pane.See("tell-felt").Locator("summary").ClickAsync();
        await pane.PressAsync("felt-3");
        await Expect(pane.See("felt-thanks")).Not.ToBeEmptyAsync();
        await pane.PressAsync("felt-about-meeting");
        await pane.PressAsync("felt-0");
        await Expect(pane.See("felt")).ToHaveCountAsync(2);
        await Expect(pane.See("felt").First).ToContainTextAsync("Meeting · Fine");
        await Expect(pane.See("felt").Last).ToContainTextAsync("Call · Uneasy");

        await pane.See("felt").Last.GetByTestId("felt-remove").ClickAsync();
        await Expect(pane.See("felt")).ToHaveCountAsync(1);
        await pane.PressAsync("check-in-gone-undo");
        await Expect(pane.See("felt").Last).ToContainTextAsync("Call · Uneasy");
        foreach (var left in (int[])[1, 0])
        {
            await pane.See("felt-remove").First.ClickAsync();
            await Expect(pane.See("felt")).ToHaveCountAsync(left);
        }
    }

    private static Task<string[]> SeenAsync(Visit visit) => visit.Pane.Root.EvaluateAsync<string[]>("() => window.seen");

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
