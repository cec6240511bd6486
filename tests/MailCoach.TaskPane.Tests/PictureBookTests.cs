using System.Text.Json.Nodes;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using MailCoach.Api.Tests.Entra;
using MailCoach.TaskPane.Tests.Drivers;
using Microsoft.Playwright;
using static MailCoach.TaskPane.Tests.Drivers.OutlookMail;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>
/// Every screen of the pane as it stands in Outlook, 320 pixels wide, with its empty, waiting and failing states: looked at by axe, and kept
/// as a picture where MAILCOACH_SCREENS is set.
/// </summary>
public sealed class PictureBookTests(House house) : BrowserTest(house)
{
    private static readonly DateOnly LastDay = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(45);
    private readonly List<string> violations = [];
    private string book = "";
    private string theme = "";
    private Visit visit = null!;
    private OutlookWindow outlook = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("dark", "ar")]
    public Task In_a_theme_and_a_language(string theme, string language) => LeafThroughAsync(theme, language);

    [Theory]
    [Trait("long", "true")]
    [InlineData("contrast", "en-GB")]
    [InlineData("contrast", "ar")]
    [InlineData("light", "en-GB")]
    [InlineData("light", "ar")]
    [InlineData("dark", "en-GB")]
    public Task In_every_theme_and_direction(string theme, string language) => LeafThroughAsync(theme, language);

    private async Task LeafThroughAsync(string shown, string language)
    {
        theme = shown;
        book = $"{theme}-{language[..2]}";
        await using var office = await Office.StartAsync(Stop);
        var surroundings = new Surroundings { Language = language, Dark = theme == "dark", Contrast = theme == "contrast", Width = 320, Height = 640 };
        visit = await OpenAsync(surroundings, new Uri("about:blank"));
        var given = true;
        office.Authority.Desk.Refuses = Refusal.Consent;
        outlook = await office.OpenAsync(
            visit,
            new JsonObject { ["locale"] = language, ["background"] = theme == "light" ? "#ffffff" : "#1b1a19", ["item"] = From(People.Tom) },
            bridge =>
            {
                bridge.Silent = false;
                bridge.Agreed = () => office.Authority.Desk.Refuses = given ? null : Refusal.Consent;
            });
        given = false;
        await SeeAsync("signed-out", "state-signedOut");
        await outlook.Pane.PressAsync("state-action");
        await SeeAsync("permission-missing", "state-consentMissing");
        given = true;
        office.Faults.Delay = TimeSpan.FromMilliseconds(700);
        await outlook.Pane.PressAsync("state-action");
        await SeeAsync("first-reading", "first-sync");
        office.Faults.Delay = TimeSpan.Zero;

        await outlook.Pane.ClientIsShownAsync("Alpine Gear");
        await SeeAsync("client", "check-in");
        await outlook.Pane.WaveQuestionAwayAsync();
        await SeeAsync("client-with-advice", "advice");
        await PagesOfTheClientAsync();
        await OtherMailsAsync();
        await HomeAsync();
        await WritingAsync();
        await TroubleAsync();
        Assert.Empty(violations);
    }

    private async Task PagesOfTheClientAsync()
    {
        var pane = outlook.Pane;
        await OpenAndLeaveAsync("why", "advice-why");
        await OpenAndLeaveAsync("payment-more", "evidence-payment");
        await OpenAndLeaveAsync("stress-more", "evidence-stress");
        await pane.PressAsync("threads-more");
        await SeeAsync("threads", "thread-line");
        await pane.See("thread-line").First.ClickAsync();
        await SeeAsync("thread", "thread-mail");
        await pane.BackAsync();
        await pane.BackAsync();
        await OpenAndLeaveAsync("invoices-more", "invoices");
        await OpenAndLeaveAsync("fit-more", "fit");
        await pane.OpenToldAsync();
        await pane.See("tell-felt").Locator("summary").ClickAsync();
        await pane.PressAsync("felt-3");
        await Expect(pane.See("felt")).ToHaveCountAsync(1);
        await SeeAsync("told", "usual-way");
        await pane.BackAsync();
        await pane.Talk.BeginEndingAsync();
        await pane.Talk.OpenPadAsync();
        await SeeAsync("vent", "vent-paper");
        await pane.PressAsync("vent-close");
        await pane.Talk.SkipVentingAsync();
        await SeeAsync("reasons", "step-reasons");
        await pane.Talk.GiveReasonAsync("payment");
        await pane.Talk.AdmireAsync("The winter range is lovely to watch.");
        await pane.Talk.EndOnAsync(LastDay);
        await pane.Talk.HandOverAsync("", "");
        await pane.Talk.ChooseChannelAsync("email");
        await Expect(pane.Letter.Text).ToContainTextAsync("winter range");
        await SeeAsync("letter", "letter");
    }

    private async Task TalksThatWereHadAsync()
    {
        var pane = outlook.Pane;
        await pane.Talk.PrepareRaiseAsync();
        await pane.Talk.ChooseChannelAsync("phone");
        await pane.Talk.ItIsSaidAsync();
        await SeeAsync("said-conversation", "how-taken");
        await pane.PressAsync("said-done");
        await SeeAsync("client-after-a-conversation", "raised");
        await pane.PressAsync("not-said");
        await SeeAsync("conversation-taken-back", "talk-gone");
        await pane.Talk.AnswerAllAsync("The winter range is lovely to watch.", LastDay);
        await pane.Talk.ItIsSaidAsync();
        await SeeAsync("said-ending", "said-on");
        await pane.PressAsync("said-done");
        await pane.See("ending-change").Locator("summary").ClickAsync();
        await SeeAsync("client-after-the-ending", "ending");
        await pane.PressAsync("not-said");
        await Expect(pane.See("prepare")).ToBeVisibleAsync();
    }

    private async Task OtherMailsAsync()
    {
        await outlook.SelectAsync(From(People.Nora));
        if (await outlook.Pane.See("moved-go").CountAsync() > 0 || await AppearsAsync("moved-go"))
        {
            await SeeAsync("another-mail-while-writing", "moved");
            await outlook.Pane.PressAsync("moved-go");
        }

        await outlook.Pane.ClientIsShownAsync("Marigold Bakery");
        await SeeAsync("client-who-pays-well", "client-page");
        await TalksThatWereHadAsync();
        await outlook.SelectAsync(From(People.Greg));
        await outlook.Pane.ClientIsShownAsync("Ott Fitness");
        await SeeAsync("client-at-midnight", "client-page");
        await outlook.SelectAsync(From(People.Asha));
        await outlook.Pane.ClientIsShownAsync("Juniper Tea");
        await SeeAsync("client-who-leaves-no-trace", "client-page");
        await outlook.SelectAsync(From("nobody@unknown.example"));
        await SeeAsync("unknown-sender", "state-unknown");
        await outlook.SelectAsync(From(People.Newsletter));
        await SeeAsync("not-a-client", "state-notAClient");
        await outlook.SelectAsync(new JsonObject { ["from"] = Person("sam@rivers.example"), ["to"] = new JsonArray() });
        await SeeAsync("own-mail", "state-ownMail");
        await outlook.SelectAsync(new JsonObject { ["from"] = Person("sam@rivers.example"), ["to"] = new JsonArray(Person(People.Tom), Person(People.Nora)) });
        await SeeAsync("several-people", "state-severalPeople");
        var team = From(People.Tom);
        team["owner"] = "team@rivers.example";
        await outlook.SelectAsync(team);
        await SeeAsync("shared-mailbox", "state-sharedMailbox");
    }

    private async Task HomeAsync()
    {
        await outlook.SelectAsync(null);
        await outlook.Pane.HomeIsShownAsync();
        await SeeAsync("home", "home-page");
        await outlook.Pane.PressAsync("home-good");
        await SeeAsync("home-good", "home-page");
        await OpenAndLeaveAsync("settings-more", "settings");
        await visit.Page.RouteAsync("**/api/v1/clients?**", route => route.FulfillAsync(new() { Json = new { items = Array.Empty<object>(), nextCursor = (string?)null } }));
        await outlook.SelectAsync(From(People.Hal));
        await outlook.Pane.ClientIsShownAsync("Fenwick Joinery");
        await outlook.SelectAsync(null);
        await SeeAsync("home-empty", "home-page");
        await visit.Page.UnrouteAsync("**/api/v1/clients?**");
    }

    private async Task WritingAsync()
    {
        await outlook.SelectAsync(new JsonObject { ["compose"] = true, ["to"] = new JsonArray(Person(People.Tom)), ["body"] = "<p>Thank you for the photos, but the deadline has moved.</p>" });
        await SeeAsync("writing", "compose-page");
    }

    private async Task TroubleAsync()
    {
        const string Lookup = "**/api/v1/clients/lookup";
        var free = new TaskCompletionSource();
        await visit.Page.RouteAsync(Lookup, async route =>
        {
            await free.Task;
            await route.ContinueAsync();
        });
        await outlook.SelectAsync(From(People.Tom));
        await SeeAsync("waiting", "waiting");
        free.SetResult();
        await outlook.Pane.ClientIsShownAsync("Alpine Gear");
        await visit.Page.UnrouteAsync(Lookup);
        await visit.Page.RouteAsync(Lookup, route => route.FulfillAsync(new() { Status = 500, ContentType = "application/problem+json", Body = "{}" }));
        await outlook.SelectAsync(From(People.Nora));
        await SeeAsync("error", "state-error");
        await visit.Page.UnrouteAsync(Lookup);
        await visit.Page.RouteAsync(Lookup, route => route.AbortAsync());
        await outlook.SelectAsync(From(People.Tom));
        await SeeAsync("no-answer", "state-unreachable");
        await visit.Page.Context.SetOfflineAsync(true);
        await outlook.SelectAsync(From(People.Nora));
        await SeeAsync("offline", "state-offline");
        await visit.Page.Context.SetOfflineAsync(false);
    }

    private async Task OpenAndLeaveAsync(string press, string name)
    {
        await outlook.Pane.PressAsync(press);
        await Expect(outlook.Pane.See("back")).ToBeVisibleAsync();
        await SeeAsync(name, "back");
        await outlook.Pane.BackAsync();
    }

    private async Task<bool> AppearsAsync(string testId)
    {
        try
        {
            await outlook.Pane.See(testId).WaitForAsync(new() { Timeout = 3000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Waits for a screen, lets axe look at it, and keeps the picture.</summary>
    private async Task SeeAsync(string name, string testId)
    {
        await Expect(outlook.Pane.See(testId).First).ToBeVisibleAsync();
        // In a contrast theme the system chooses the colours, and axe reads those it did not choose.
        var found = await visit.Page.RunAxe(new AxeRunContext { Include = [new AxeSelector("#pane")] });
        violations.AddRange(found.Violations.Where(violation => !theme.Equals("contrast", StringComparison.Ordinal) || violation.Id != "color-contrast").Select(violation => $"{name}: {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        if (Environment.GetEnvironmentVariable("MAILCOACH_SCREENS") is { Length: > 0 })
        {
            var folder = Directory.CreateDirectory(Path.Combine(Repository.Root.FullName, "docs", "screens", "pane", book));
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName, $"{name}.png") });
        }
    }
}
