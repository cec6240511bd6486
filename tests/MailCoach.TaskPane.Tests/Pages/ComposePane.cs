using Microsoft.Playwright;

namespace MailCoach.TaskPane.Tests.Pages;

/// <summary>The strip beside a mail that is being written.</summary>
internal sealed class ComposePane(IFrameLocator frame)
{
    public ILocator Finding => frame.GetByTestId("finding");

    public ILocator Heading => frame.GetByTestId("compose-to");

    public ILocator AllWell => frame.GetByTestId("compose-well");

    public Task NeverMentionItAsync() => frame.GetByTestId("finding-mute").ClickAsync();

    public Task TakeWordingAsync() => frame.GetByTestId("finding-use").First.ClickAsync();
}
