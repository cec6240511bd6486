using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests.Pages;

/// <summary>Dark paper, big type, nothing else.</summary>
internal sealed class VentPad(IFrameLocator frame)
{
    public ILocator Paper => frame.GetByTestId("vent-paper");

    public ILocator Pad => frame.GetByTestId("vent-pad");

    public Task WriteAsync(string words) => Paper.PressSequentiallyAsync(words);

    public async Task TearUpAsync()
    {
        await frame.GetByTestId("vent-tear").ClickAsync();
        await Expect(Pad).ToHaveAttributeAsync("data-state", "torn");
    }

    public Task WriteAgainAsync() => frame.GetByTestId("vent-again").ClickAsync();
}
