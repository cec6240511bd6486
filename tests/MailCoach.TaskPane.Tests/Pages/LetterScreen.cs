using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests.Pages;

/// <summary>The letter, editable in place, with its findings.</summary>
internal sealed class LetterScreen(IFrameLocator frame)
{
    public ILocator Text => frame.GetByTestId("letter");

    public ILocator Notes => frame.GetByTestId("letter-notes");

    public ILocator Finding => frame.GetByTestId("finding");

    public async Task AddAsync(string words)
    {
        await Text.PressAsync("Control+End");
        await Text.PressSequentiallyAsync(words);
    }

    /// <summary>The card of a rule is shown for these words, and they are underlined in the letter.</summary>
    public async Task FindsAsync(string rule, string words)
    {
        await Expect(Finding).ToHaveAttributeAsync("data-rule", rule);
        await Expect(Finding).ToContainTextAsync(words);
        Assert.Contains(words, await UnderlinedAsync());
    }

    /// <summary>The words under the quiet dotted line; it is painted over the text and never part of it.</summary>
    public async Task<string[]> UnderlinedAsync() =>
        await Text.EvaluateAsync<string[]>("letter => [...(CSS.highlights.get('finding') ?? [])].map(range => range.toString())");

    public Task TakeWordingAsync() => frame.GetByTestId("finding-use").First.ClickAsync();

    public Task InsertReplyAsync() => frame.GetByTestId("insert-reply").ClickAsync();

    public Task ShowNotesAsync() => frame.GetByTestId("view-notes").ClickAsync();
}
