using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>The pictures of the README, taken from the running house. They are written only where MAILCOACH_SCREENS is set.</summary>
public sealed class ScreenTests(House house) : BrowserTest(house)
{
    private const string Care = "The winter range finds its way into every small shop along the valley, and that is lovely to watch.";
    private const string CareInArabic = "مجموعة الشتاء تجد طريقها إلى كل متجر صغير في الوادي، ويسعدني أن أرى ذلك.";

    [Theory]
    [Trait("long", "true")]
    [InlineData("preview", "en-GB", false)]
    [InlineData("dark", "en-GB", true)]
    [InlineData("arabic", "ar", false)]
    public async Task A_client_beside_their_mail(string picture, string language, bool dark)
    {
        var visit = await OpenAsync(Surroundings.Of(language, dark));
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await visit.Pane.ClientIsShownAsync("Alpine Gear");
        await visit.Pane.WaveQuestionAwayAsync();
        await Expect(visit.Pane.See("advice")).ToBeVisibleAsync();
        await TakeAsync(visit, picture);
    }

    [Theory]
    [Trait("long", "true")]
    [InlineData("letter", "en-GB", Care)]
    [InlineData("letter-arabic", "ar", CareInArabic)]
    public async Task A_letter_that_ends_well(string picture, string language, string care)
    {
        var visit = await OpenAsync(Surroundings.Of(language, dark: false) with { Height = 900 });
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await visit.Pane.Talk.AnswerAllAsync(care, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(45));
        await Expect(visit.Pane.Letter.Text).ToContainTextAsync(care);
        await TakeAsync(visit, picture);
    }

    [Fact]
    [Trait("long", "true")]
    public async Task A_reply_with_the_draft_in_it()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await visit.Pane.Talk.AnswerAllAsync(Care, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(45));
        await visit.Pane.Letter.InsertReplyAsync();
        await visit.Preview.ReplyFormIsOpenAsync();
        await Expect(visit.Preview.ComposePane.AllWell).ToBeVisibleAsync();
        await TakeAsync(visit, "reply");
    }

    [Fact]
    [Trait("long", "true")]
    public async Task The_vent_pad_with_something_on_it()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await visit.Pane.Talk.BeginEndingAsync();
        await visit.Pane.Talk.OpenPadAsync();
        await visit.Pane.Vent.WriteAsync("Fifty-two days. Again. And then you ask for one more change.");
        await TakeAsync(visit, "vent");
    }

    [Theory]
    [Trait("long", "true")]
    [InlineData("invoices", "en-GB", false)]
    [InlineData("invoices-dark-arabic", "ar", true)]
    public async Task The_invoices_of_a_client_with_what_only_the_owner_knows(string picture, string language, bool dark)
    {
        var visit = await OpenAsync(Surroundings.Of(language, dark) with { Height = 900 });
        await visit.Preview.ChooseMailFromAsync(People.Asha);
        await visit.Pane.PressAsync("invoices-more");
        await Expect(visit.Pane.See("payment-question")).ToBeVisibleAsync();
        await visit.Pane.See("invoice").First.Locator("summary").ClickAsync();
        await TakeAsync(visit, picture);
    }

    [Theory]
    [Trait("long", "true")]
    [InlineData("settings", "en-GB")]
    [InlineData("settings-german", "de")]
    public async Task How_the_owner_works(string picture, string language)
    {
        var visit = await OpenAsync(Surroundings.Of(language, dark: false) with { Height = 1400 });
        await visit.Pane.HomeIsShownAsync();
        await visit.Pane.PressAsync("settings-more");
        await Expect(visit.Pane.See("working-days")).ToBeVisibleAsync();
        await visit.Pane.See("muted").Locator("summary").ClickAsync();
        await TakeAsync(visit, picture);
    }

    private static async Task TakeAsync(Visit visit, string name)
    {
        var picture = await visit.Page.ScreenshotAsync();
        Assert.NotEmpty(picture);
        if (Environment.GetEnvironmentVariable("MAILCOACH_SCREENS") is { Length: > 0 })
        {
            var folder = Directory.CreateDirectory(Path.Combine(Repository.Root.FullName, "docs", "screens"));
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{name}.png"), picture, TestContext.Current.CancellationToken);
        }
    }
}
