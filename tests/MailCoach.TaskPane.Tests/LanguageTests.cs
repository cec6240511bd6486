using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>The pane in the owner's language and direction.</summary>
public sealed class LanguageTests(House house) : BrowserTest(house)
{
    [Fact]
    public async Task In_Arabic_every_screen_reads_from_the_right()
    {
        var visit = await OpenAsync(Surroundings.Of("ar", dark: false));
        var pane = visit.Pane;
        await pane.HomeIsShownAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(pane.Root).ToHaveAttributeAsync("dir", "rtl");
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await pane.ClientIsShownAsync("Alpine Gear");
        await pane.WaveQuestionAwayAsync();
        await Expect(pane.See("verdict")).ToHaveTextAsync(Words.Arabic());
        await Expect(pane.See("payment-more")).ToHaveTextAsync(Words.Arabic());
        await pane.PressAsync("payment-more");
        await Expect(pane.See("reason").First).ToHaveTextAsync(Words.Arabic());
        await pane.BackAsync();
        await pane.PressAsync("invoices-more");
        await Expect(pane.See("invoice").First).ToHaveTextAsync(Words.Arabic());
        await pane.BackAsync();
        await pane.Talk.AnswerAllAsync("مجموعة الشتاء تجد طريقها إلى كل متجر صغير.", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(40));
        await Expect(pane.Letter.Text).ToHaveAttributeAsync("dir", "rtl");
        await Expect(pane.Letter.Text).ToContainTextAsync("مجموعة الشتاء");
    }

    [Theory]
    [InlineData("de", "Wird gezahlt?", "ltr")]
    [InlineData("fr", "Est-ce qu’ils paient ?", "ltr")]
    [InlineData("es", "¿Pagan?", "ltr")]
    [InlineData("ar", "هل يدفعون؟", "rtl")]
    public async Task The_language_can_be_switched_while_a_client_is_shown(string language, string question, string direction)
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await visit.Pane.ClientIsShownAsync("Alpine Gear");
        await visit.Preview.SwitchLanguageAsync(language);
        await Expect(visit.Pane.Root).ToHaveAttributeAsync("lang", language);
        await Expect(visit.Pane.Root).ToHaveAttributeAsync("dir", direction);
        await visit.Pane.ClientIsShownAsync("Alpine Gear");
        await Expect(visit.Pane.See("payment")).ToContainTextAsync(question);
    }
}
