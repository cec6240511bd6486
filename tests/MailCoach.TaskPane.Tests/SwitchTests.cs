using MailCoach.TaskPane.Tests.Drivers;
using Microsoft.Playwright;

namespace MailCoach.TaskPane.Tests;

/// <summary>Going from mail to mail faster than answers come.</summary>
public sealed class SwitchTests(House house) : BrowserTest(house)
{
    /// <summary>Keeps every client's name that ever stood in the pane, in order.</summary>
    private const string RememberNames = """
        () => {
          window.namesSeen = [];
          new MutationObserver(() => {
            const name = document.querySelector('[data-testid=client-name]')?.textContent;
            if (name && window.namesSeen.at(-1) !== name) window.namesSeen.push(name);
          }).observe(document.body, { childList: true, subtree: true, characterData: true });
        }
        """;

    [Fact]
    public async Task An_answer_that_comes_late_never_names_its_client_over_another_mail()
    {
        var visit = await OpenAsync();
        await visit.Pane.HomeIsShownAsync();
        var frame = visit.Page.Frames.Single(frame => frame.Url.Contains("pane.html", StringComparison.Ordinal));
        await frame.EvaluateAsync(RememberNames);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await visit.Page.RouteAsync("**/clients/lookup", async route =>
        {
            if (route.Request.PostData?.Contains(People.Tom, StringComparison.Ordinal) == true)
            {
                asked.TrySetResult();
                await release.Task;
            }

            await GoOnAsync(route);
        });

        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await asked.Task;
        await visit.Pane.NoClientIsNamedAsync();
        await visit.Preview.ChooseMailFromAsync(People.Nora);
        await visit.Pane.ClientIsShownAsync("Marigold Bakery");
        release.SetResult();
        await visit.Preview.ChooseMailFromAsync(People.Hal);
        await visit.Pane.ClientIsShownAsync("Fenwick Joinery");
        Assert.Equal(["Marigold Bakery", "Fenwick Joinery"], await frame.EvaluateAsync<string[]>("() => window.namesSeen"));
    }

    [Fact]
    public async Task After_many_quick_clicks_the_last_mail_is_the_one_spoken_of()
    {
        var visit = await OpenAsync();
        await visit.Pane.HomeIsShownAsync();
        foreach (var address in new[] { People.Tom, People.Nora, People.Greg, People.Newsletter, People.Dana, People.Maya, People.Tom, People.Hal })
        {
            await visit.Preview.ChooseMailFromAsync(address);
        }

        await visit.Pane.ClientIsShownAsync("Fenwick Joinery");
    }

    /// <summary>The page may have given the request up meanwhile, and that is right.</summary>
    private static async Task GoOnAsync(IRoute route)
    {
        try
        {
            await route.ContinueAsync();
        }
        catch (PlaywrightException)
        {
            return;
        }
    }
}
