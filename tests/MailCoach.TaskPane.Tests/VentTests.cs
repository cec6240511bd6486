using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>What is vented is sent nowhere and kept nowhere.</summary>
public sealed class VentTests(House house) : BrowserTest(house)
{
    private const string Fury = "Quixotic vermilion fury";

    /// <summary>Everything a page can keep, as one text; in the pane's frame it is the same origin as the preview's.</summary>
    private const string AllThatIsKept = """
        async () => {
          const kept = [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage), JSON.stringify(history.state), location.href, window.name];
          for (const { name } of await indexedDB.databases()) kept.push(name);
          for (const name of await caches.keys()) kept.push(name);
          return kept.join('\n');
        }
        """;

    [Fact]
    public async Task Vented_words_are_in_no_request_and_no_storage_and_gone_once_torn()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await visit.Pane.Talk.BeginEndingAsync();
        await visit.Pane.Talk.OpenPadAsync();
        await visit.Pane.Vent.WriteAsync(Fury);
        await Expect(visit.Pane.Vent.Paper).ToHaveValueAsync(Fury);
        var frame = visit.Page.Frames.Single(frame => frame.Url.Contains("pane.html", StringComparison.Ordinal));
        Assert.DoesNotContain("ermilion", await frame.EvaluateAsync<string>(AllThatIsKept), StringComparison.Ordinal);

        await visit.Pane.Vent.TearUpAsync();
        Assert.DoesNotContain("ermilion", await frame.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("ermilion", await frame.EvaluateAsync<string>(AllThatIsKept), StringComparison.Ordinal);
        await visit.Pane.Vent.WriteAgainAsync();
        await visit.Pane.Vent.Paper.PressAsync("Control+z");
        await Expect(visit.Pane.Vent.Paper).ToHaveValueAsync("");
        Assert.NotEmpty(visit.Requests);
        Assert.DoesNotContain(visit.Requests, request => $"{request.Url} {request.PostData}".Contains("ermilion", StringComparison.Ordinal));
    }
}
