using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests.Pages;

/// <summary>The questions before a letter, one a screen.</summary>
internal sealed class TalkScreens(IFrameLocator frame)
{
    public ILocator Support => frame.Locator(".support");

    public ILocator UsualChannel => frame.GetByTestId("channel-reason");

    public Task BeginEndingAsync() => frame.GetByTestId("prepare-end").ClickAsync();

    public Task OpenPadAsync() => frame.GetByTestId("open-pad").ClickAsync();

    /// <summary>Past the vent pad: skipping is fine.</summary>
    public Task SkipVentingAsync() => OnAsync("vent");

    public async Task GiveReasonAsync(string reason)
    {
        await frame.GetByTestId($"reason-{reason}").CheckAsync();
        await Expect(frame.GetByTestId($"reason-{reason}")).ToBeCheckedAsync();
    }

    public async Task AdmireAsync(string care)
    {
        await OnAsync("reasons");
        await frame.GetByTestId("care").FillAsync(care);
        await OnAsync("care");
    }

    public async Task EndOnAsync(DateOnly lastDay)
    {
        await frame.GetByTestId("last-day").FillAsync(lastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await OnAsync("lastDay");
    }

    public async Task HandOverAsync(string what, string toWhom)
    {
        await frame.GetByTestId("handover").FillAsync(what);
        await frame.GetByTestId("referral-name").FillAsync(toWhom);
        await OnAsync("handover");
    }

    public async Task ChooseChannelAsync(string channel)
    {
        await frame.GetByTestId($"channel-{channel}").CheckAsync();
        await OnAsync("channel");
    }

    public async Task AskForAsync(string request)
    {
        await OnAsync("reasons");
        await frame.GetByTestId("request").FillAsync(request);
        await OnAsync("request");
    }

    /// <summary>On without choosing how: mail could not tell, and the owner does not.</summary>
    public Task LeaveChannelOpenAsync() => OnAsync("channel");

    public Task ItIsSaidAsync() => frame.GetByTestId("it-is-said").ClickAsync();

    /// <summary>The shortest way to the last question before a conversation.</summary>
    public async Task PrepareRaiseAsync()
    {
        await frame.GetByTestId("prepare-raise").ClickAsync();
        await SkipVentingAsync();
        await GiveReasonAsync("capacity");
        await AskForAsync("Could we plan a week ahead?");
    }

    /// <summary>The shortest way to a letter by mail.</summary>
    public async Task AnswerAllAsync(string care, DateOnly lastDay)
    {
        await BeginEndingAsync();
        await SkipVentingAsync();
        await GiveReasonAsync("direction");
        await AdmireAsync(care);
        await EndOnAsync(lastDay);
        await OnAsync("handover");
        await ChooseChannelAsync("email");
    }

    private Task OnAsync(string step) => frame.GetByTestId($"step-{step}").GetByTestId("step-next").ClickAsync();
}
