using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using MailCoach.TaskPane.Tests.Drivers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>Every main screen under axe's full rule set, in both themes and both directions.</summary>
public sealed class AxeTests(House house) : BrowserTest(house)
{
    [Theory]
    [InlineData("en-GB", false)]
    [InlineData("en-GB", true)]
    [InlineData("ar", false)]
    [InlineData("ar", true)]
    public async Task Nobody_is_kept_out_of_any_screen(string language, bool dark)
    {
        var visit = await OpenAsync(Surroundings.Of(language, dark));
        var pane = visit.Pane;
        await pane.HomeIsShownAsync();
        var found = await ViolationsAsync("home", visit.Page, null);
        await pane.PressAsync("settings-more");
        await pane.See("muted").Locator("summary").ClickAsync();
        found.AddRange(await ViolationsAsync("settings", visit.Page));
        await pane.BackAsync();
        await visit.Preview.ChooseMailFromAsync(People.Greg);
        await pane.ClientIsShownAsync("Ott Fitness");
        await Expect(pane.See("check-in")).ToBeVisibleAsync();
        found.AddRange(await ViolationsAsync("client", visit.Page));
        await pane.WaveQuestionAwayAsync();
        found.AddRange(await ViolationsAsync("client with the advice", visit.Page));
        await pane.PressAsync("invoices-more");
        await pane.See("invoice").First.Locator("summary").ClickAsync();
        found.AddRange(await ViolationsAsync("invoices", visit.Page));
        await pane.BackAsync();
        await pane.PressAsync("stress-more");
        await Expect(pane.See("evidence-stress")).ToBeVisibleAsync();
        await pane.See("other-weeks").Locator("> summary").ClickAsync();
        await pane.See("differently").Locator("> summary").ClickAsync();
        found.AddRange(await ViolationsAsync("evidence", visit.Page));
        await pane.See("evidence-stress").GetByTestId("threads-more").ClickAsync();
        await Expect(pane.See("thread-line").First).ToBeVisibleAsync();
        found.AddRange(await ViolationsAsync("threads", visit.Page));
        await pane.See("thread-line").First.ClickAsync();
        await Expect(pane.See("thread-mail").First).ToBeVisibleAsync();
        found.AddRange(await ViolationsAsync("thread", visit.Page));
        await pane.BackAsync();
        await pane.BackAsync();
        await pane.BackAsync();
        await pane.Talk.BeginEndingAsync();
        await pane.Talk.OpenPadAsync();
        await Expect(pane.Vent.Paper).ToBeVisibleAsync();
        found.AddRange(await ViolationsAsync("vent pad", visit.Page));
        await pane.PressAsync("vent-close");
        await pane.Talk.SkipVentingAsync();
        await pane.Talk.GiveReasonAsync("stress");
        found.AddRange(await ViolationsAsync("reasons", visit.Page));
        await pane.Talk.AdmireAsync("The gym posters.");
        await pane.Talk.EndOnAsync(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(40));
        await pane.Talk.HandOverAsync("", "");
        await pane.Talk.ChooseChannelAsync("email");
        await Expect(pane.Letter.Text).ToBeVisibleAsync();
        await pane.Letter.AddAsync(" You never pay!!!");
        await Expect(pane.Letter.Finding).ToBeVisibleAsync();
        found.AddRange(await ViolationsAsync("letter", visit.Page));
        await pane.Talk.ItIsSaidAsync();
        await Expect(pane.See("said-on")).ToBeVisibleAsync();
        found.AddRange(await ViolationsAsync("said", visit.Page));
        await pane.PressAsync("said-done");
        await pane.See("ending-change").Locator("summary").ClickAsync();
        found.AddRange(await ViolationsAsync("ending", visit.Page));
        await pane.PressAsync("not-said");
        await Expect(pane.See("talk-gone")).ToBeVisibleAsync();
        found.AddRange(await ViolationsAsync("taken back", visit.Page));
        await pane.OpenToldAsync();
        await pane.See("tell-felt").Locator("summary").ClickAsync();
        found.AddRange(await ViolationsAsync("told", visit.Page));
        Assert.Empty(found);
    }

    /// <summary>The mail window was looked at with the first screen; from there on only the pane changes.</summary>
    internal static Task<List<string>> ViolationsAsync(string screen, IPage page) =>
        ViolationsAsync(screen, page, new AxeRunContext { Include = [new AxeSelector("[data-testid=pane]")] });

    private static async Task<List<string>> ViolationsAsync(string screen, IPage page, AxeRunContext? where)
    {
        var result = where is null ? await page.RunAxe() : await page.RunAxe(where);
        Assert.Contains(result.Passes.SelectMany(pass => pass.Nodes), node => $"{node.Target}".Contains("iframe", StringComparison.Ordinal));
        return [.. result.Violations.Select(violation =>
            $"{screen}: {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => $"{node.Target} {node.Html}"))}")];
    }
}
