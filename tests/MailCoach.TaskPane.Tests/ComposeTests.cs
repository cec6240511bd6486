using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>The strip beside a mail that is being written.</summary>
public sealed class ComposeTests(House house) : BrowserTest(house)
{
    [Fact]
    public async Task A_but_after_a_thanks_is_marked_once_with_a_wording_that_can_be_taken()
    {
        var visit = await OpenAsync();
        await visit.Preview.WriteNewMailToAsync(People.Tom);
        await Expect(visit.Preview.ComposePane.Heading).ToHaveTextAsync("To Alpine Gear");
        await visit.Preview.TypeAsync("Thank you for the photos, but the deadline has moved.");
        await Expect(visit.Preview.ComposePane.Finding).ToHaveCountAsync(1);
        await Expect(visit.Preview.ComposePane.Finding).ToHaveAttributeAsync("data-rule", "adversative");
        await visit.Preview.ComposePane.TakeWordingAsync();
        await Expect(visit.Preview.Written).Not.ToContainTextAsync("but");
        await Expect(visit.Preview.ComposePane.Finding).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_kind_mail_is_left_alone()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Nora);
        await visit.Preview.ReplyAsync();
        await visit.Preview.ReplyFormIsOpenAsync();
        await visit.Preview.TypeAsync("Thank you for the photos. I will send the new draft on Friday.");
        await Expect(visit.Preview.ComposePane.AllWell).ToBeVisibleAsync();
        await Expect(visit.Preview.ComposePane.Finding).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Only_the_lines_that_are_new_are_sent_and_never_the_quoted_mail()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Nora);
        await visit.Preview.ReplyAsync();
        await visit.Preview.ReplyFormIsOpenAsync();
        await visit.Page.GetByTestId("compose-quoted").EvaluateAsync("quoted => { quoted.textContent = 'You wrote: quixotic vermilion'; }");
        await visit.Preview.TypeAsync("Thank you for the photos, but the deadline has moved.");
        await Expect(visit.Preview.ComposePane.Finding).ToHaveCountAsync(1);

        await visit.Preview.Written.PressAsync("Enter");
        await visit.Preview.TypeAsync("The draft is nearly done.");
        await Expect(visit.Preview.ComposePane.Finding).ToHaveCountAsync(1);
        await visit.Page.WaitForRequestFinishedAsync();

        var sent = visit.Requests.Where(request => request.Url.EndsWith("/phrasing/check", StringComparison.Ordinal)).Select(request => request.PostData!).ToList();
        Assert.DoesNotContain(visit.Requests, request => $"{request.Url} {request.PostData}".Contains("vermilion", StringComparison.Ordinal));
        Assert.Contains("deadline has moved", sent[0], StringComparison.Ordinal);
        Assert.DoesNotContain("deadline has moved", sent[^1], StringComparison.Ordinal);
        Assert.Contains("draft", sent[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_the_owner_never_wants_to_hear_of_stays_unmentioned_until_they_say_otherwise()
    {
        const string Sentence = "Thank you for the photos. Nevertheless the deadline has moved.";
        var visit = await OpenAsync();
        await visit.Preview.WriteNewMailToAsync(People.Nora);
        await visit.Preview.TypeAsync(Sentence);
        await Expect(visit.Preview.ComposePane.Finding).ToHaveCountAsync(1);
        await visit.Preview.ComposePane.NeverMentionItAsync();
        await Expect(visit.Preview.ComposePane.Finding).ToHaveCountAsync(0);

        await visit.Page.ReloadAsync();
        await visit.Preview.WriteNewMailToAsync(People.Nora);
        await visit.Preview.TypeAsync(Sentence);
        await Expect(visit.Preview.ComposePane.AllWell).ToBeVisibleAsync();

        await visit.Page.ReloadAsync();
        await visit.Pane.HomeIsShownAsync();
        await visit.Pane.PressAsync("settings-more");
        await visit.Pane.See("muted").Locator("summary").ClickAsync();
        await visit.Pane.See("muted").Locator("q").Filter(new() { HasText = "nevertheless" }).Locator("..").GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();
        await visit.Pane.PressAsync("settings-save");
        await Expect(visit.Pane.See("settings-saved")).ToBeVisibleAsync();
        await Expect(visit.Pane.See("muted").Locator("q")).ToHaveCountAsync(0);
    }
}
