using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>How the owner works is theirs to say.</summary>
public sealed class SettingsTests(House house) : BrowserTest(house)
{
    [Fact]
    public async Task Working_days_that_were_changed_are_kept()
    {
        var visit = await OpenAsync();
        await OpenSettingsAsync(visit);
        await ChangeFridayAsync(visit);
        await visit.Page.ReloadAsync();
        await OpenSettingsAsync(visit);
        await Expect(visit.Pane.See("day-friday")).Not.ToBeCheckedAsync();
        await ChangeFridayAsync(visit);
        await Expect(visit.Pane.See("day-friday")).ToBeCheckedAsync();
    }

    private static async Task OpenSettingsAsync(Visit visit)
    {
        await visit.Pane.HomeIsShownAsync();
        await visit.Pane.PressAsync("settings-more");
        await Expect(visit.Pane.See("working-days")).ToBeVisibleAsync();
    }

    private static async Task ChangeFridayAsync(Visit visit)
    {
        await visit.Pane.See("day-friday").ClickAsync();
        await visit.Pane.PressAsync("settings-save");
        await Expect(visit.Pane.See("settings-saved")).ToBeVisibleAsync();
    }
}
