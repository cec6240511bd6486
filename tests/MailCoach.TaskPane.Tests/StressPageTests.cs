using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>What lies behind the strip of weeks, and the owner's own word about it.</summary>
public sealed class StressPageTests(House house) : BrowserTest(house)
{
    [Theory]
    [InlineData("en-GB", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task The_weeks_that_asked_most_show_their_mails_and_each_opens(string language, string direction)
    {
        var visit = await OpenAsync(Surroundings.Of(language, dark: false));
        await visit.Preview.ChooseMailFromAsync(People.Dana);
        await visit.Pane.ClientIsShownAsync("Peakform");
        await visit.Pane.PressAsync("stress-more");
        await Expect(visit.Pane.Root).ToHaveAttributeAsync("dir", direction);
        var peak = visit.Pane.See("weeks").Locator("> details[data-week]").First;
        await Expect(peak).ToHaveAttributeAsync("open", "");
        if (direction == "rtl")
        {
            await Expect(peak.Locator("summary")).ToHaveTextAsync(Words.Arabic());
        }

        var mail = peak.GetByTestId("evidence-mail").First;
        await Expect(mail.Locator(".quiet")).Not.ToBeEmptyAsync();
        var subject = await mail.Locator("bdi").InnerTextAsync();
        await mail.ClickAsync();
        await Expect(visit.Preview.OpenSubject).ToHaveTextAsync(subject);
    }

    [Fact]
    public async Task Any_other_week_shows_its_mails_once_it_is_chosen_by_keyboard()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Dana);
        await visit.Pane.ClientIsShownAsync("Peakform");
        await visit.Pane.PressAsync("stress-more");
        var others = visit.Pane.See("other-weeks");
        await others.Locator("> summary").PressAsync("Enter");
        var week = others.GetByTestId("week").First;
        await Expect(week.GetByTestId("evidence-mail").First).ToBeHiddenAsync();
        await week.Locator("summary").PressAsync("Enter");
        await Expect(week.GetByTestId("evidence-mail").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("ar")]
    public async Task Who_sees_it_differently_says_how_it_feels_and_it_is_read_again_with_that(string language)
    {
        var visit = await OpenAsync(Surroundings.Of(language, dark: false));
        await visit.Preview.ChooseMailFromAsync(People.Asha);
        await visit.Pane.ClientIsShownAsync("Juniper Tea");
        await visit.Pane.PressAsync("stress-more");
        await visit.Pane.See("differently").Locator("> summary").ClickAsync();
        await Expect(visit.Pane.See("feels-told")).ToBeEmptyAsync();
        await visit.Pane.PressAsync("feels-4");
        await Expect(visit.Pane.See("feels-told")).Not.ToBeEmptyAsync();
        await Expect(visit.Pane.See("feels-4")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(visit.Pane.See("signals")).ToBeVisibleAsync();

        // It is the day's word: on the page of the client nobody asks again.
        await visit.Pane.BackAsync();
        await Expect(visit.Pane.See("verdict")).ToBeVisibleAsync();
        await Expect(visit.Pane.See("check-in")).ToHaveCountAsync(0);
    }
}
