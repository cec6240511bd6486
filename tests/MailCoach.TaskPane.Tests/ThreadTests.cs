using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>The conversations with a client: whose turn it is, and who wrote when.</summary>
public sealed class ThreadTests(House house) : BrowserTest(house)
{
    [Theory]
    [InlineData("en-GB", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task A_conversation_tells_whose_turn_it_is_and_opens_each_of_its_mails(string language, string direction)
    {
        var visit = await OpenAsync(Surroundings.Of(language, dark: false));
        var pane = visit.Pane;
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await pane.ClientIsShownAsync("Alpine Gear");
        await pane.PressAsync("threads-more");
        await Expect(pane.Root).ToHaveAttributeAsync("dir", direction);
        await Expect(pane.See("thread-line").First).ToHaveAttributeAsync("data-waiting-on", Words.Turn());
        var subject = await pane.See("thread-line").First.Locator("bdi").InnerTextAsync();
        await pane.See("thread-line").First.ClickAsync();

        await Expect(pane.See("thread-turn")).Not.ToBeEmptyAsync();
        await Expect(pane.See("thread-page").Locator("h1")).ToHaveTextAsync(subject);
        if (direction == "rtl")
        {
            await Expect(pane.See("thread-turn")).ToHaveTextAsync(Words.Arabic());
        }

        await pane.BackAsync();
        await Expect(pane.See("threads-page")).ToBeVisibleAsync();
        await pane.See("thread-line").First.ClickAsync();
        await pane.See("thread-mail").First.ClickAsync();
        await Expect(visit.Preview.OpenSubject).ToContainTextAsync(subject);
    }

    [Fact]
    public async Task The_page_behind_the_stress_leads_there_too()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Dana);
        await visit.Pane.ClientIsShownAsync("Peakform");
        await visit.Pane.PressAsync("stress-more");
        await visit.Pane.See("evidence-stress").GetByTestId("threads-more").ClickAsync();
        await Expect(visit.Pane.See("thread-line").First).ToBeVisibleAsync();
    }
}
