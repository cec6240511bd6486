using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests.Pages;

/// <summary>The pane, as a person looks at it: by what it shows and by what one can press.</summary>
internal sealed class PanePage(IFrameLocator frame)
{
    public LetterScreen Letter { get; } = new(frame);

    public TalkScreens Talk { get; } = new(frame);

    public VentPad Vent { get; } = new(frame);

    public ILocator Root => frame.Locator("html");

    public ILocator ClientName => See("client-name");

    /// <summary>The screen that stands in the pane, whichever it is.</summary>
    public ILocator Screen => frame.Locator("main");

    public ILocator See(string testId) => frame.GetByTestId(testId);

    public ILocator State(string id) => See($"state-{id}");

    public Task PressAsync(string testId) => See(testId).ClickAsync();

    public Task BackAsync() => See("back").Filter(new() { Visible = true }).ClickAsync();

    public async Task HomeIsShownAsync() => await Expect(See("home-client").First).ToBeVisibleAsync();

    /// <summary>The whole client screen, with what comes last on it.</summary>
    public async Task ClientIsShownAsync(string name)
    {
        await Expect(ClientName).ToHaveTextAsync(name);
        await Expect(See("prepare")).ToBeVisibleAsync();
    }

    /// <summary>How it felt is asked before the advice: who will not say waves it away, and the advice is shown.</summary>
    public async Task WaveQuestionAwayAsync()
    {
        await PressAsync("check-in-skip");
        await Expect(See("check-in")).ToHaveCountAsync(0);
    }

    public Task NoClientIsNamedAsync() => Expect(ClientName).ToHaveCountAsync(0);

    /// <summary>The owner's word about this client in one place.</summary>
    public async Task OpenToldAsync()
    {
        await PressAsync("client-menu");
        await PressAsync("menu-told");
        await Expect(See("check-ins")).ToBeVisibleAsync();
    }

    /// <summary>One sentence, one thing to do.</summary>
    public async Task SaysInOneSentenceAsync(string state, string sentence)
    {
        await Expect(State(state).GetByRole(AriaRole.Heading)).ToHaveTextAsync(sentence);
        await Expect(See("state-action")).ToHaveCountAsync(1);
    }
}
