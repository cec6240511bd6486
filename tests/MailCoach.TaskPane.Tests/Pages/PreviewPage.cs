using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests.Pages;

/// <summary>The mail window around the pane.</summary>
internal sealed class PreviewPage(IPage page)
{
    public PanePage Pane { get; } = new(page.FrameLocator("[data-testid=pane]"));

    /// <summary>The pane beside a mail that is being written.</summary>
    public ComposePane ComposePane { get; } = new(page.FrameLocator("[data-testid=pane-compose]"));

    public ILocator Messages => page.GetByTestId("message");

    public ILocator Written => page.GetByTestId("compose-body");

    public ILocator Recipients => page.GetByTestId("compose-recipients");

    public ILocator OpenSubject => page.GetByTestId("reading-subject");

    /// <summary>Opens the newest mail of a person in the folder that is shown.</summary>
    public Task ChooseMailFromAsync(string address) => From(address).ClickAsync();

    public ILocator From(string address) => page.Locator($"[data-testid=message][data-from='{address}']").First;

    /// <summary>Opens the newest mail to a person in a folder of the owner's own mail.</summary>
    public Task ChooseMailToAsync(string name) => Messages.Filter(new() { HasText = name }).First.ClickAsync();

    public async Task OpenFolderAsync(string name)
    {
        var folder = page.GetByTestId("folder").Filter(new() { Has = page.GetByText(name, new() { Exact = true }) });
        await folder.ClickAsync();
        await Expect(folder).ToHaveAttributeAsync("aria-current", "true");
    }

    public Task ReplyAsync() => page.GetByTestId("reply").ClickAsync();

    public async Task WriteNewMailToAsync(string address)
    {
        await page.GetByTestId("new-mail").ClickAsync();
        await Recipients.FillAsync(address);
    }

    /// <summary>Letter by letter, as a person does.</summary>
    public Task TypeAsync(string words) => Written.PressSequentiallyAsync(words);

    public Task ReplyFormIsOpenAsync() => Expect(page.GetByTestId("reply-form")).ToBeVisibleAsync();

    public Task SwitchLanguageAsync(string language) => page.GetByTestId("switch-language").SelectOptionAsync(language);

    public Task SwitchThemeAsync() => page.GetByTestId("switch-theme").ClickAsync();
}
