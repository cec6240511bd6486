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
}
