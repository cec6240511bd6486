using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Entra;
using MailCoach.TaskPane.Tests.Drivers;
using Microsoft.Playwright;
using static MailCoach.TaskPane.Tests.Drivers.OutlookMail;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>In Outlook, in Service mode: signing in, following the selected mail, handing over a letter. Tokens are of the test authority.</summary>
public sealed class OutlookTests(House house) : BrowserTest(house)
{
    private const string Graph = "https://graph.microsoft.com/";
    private static readonly Uri Blank = new("about:blank");
    private static readonly DateOnly LastDay = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(45);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_pane_signs_in_without_a_word_and_follows_the_selected_mail()
    {
        await using var office = await Office.StartAsync(Stop);
        var outlook = await OpenAsync(office, From(People.Tom));
        await outlook.Pane.ClientIsShownAsync("Alpine Gear");
        Assert.Single(outlook.Bridge.Asked);

        await outlook.SelectAsync(From(People.Nora));
        await outlook.Pane.ClientIsShownAsync("Marigold Bakery");
        await outlook.SelectAsync(null);
        await outlook.Pane.HomeIsShownAsync();
        await outlook.SelectAsync(From("sam@rivers.example"));
        await Expect(outlook.Pane.State("ownMail")).ToBeVisibleAsync();
        await outlook.SelectAsync(new JsonObject { ["from"] = Person("sam@rivers.example"), ["to"] = new JsonArray(Person(People.Tom), Person(People.Nora)) });
        await Expect(outlook.Pane.State("severalPeople")).ToBeVisibleAsync();
        await outlook.SelectAsync(From("nobody@unknown.example"));
        await Expect(outlook.Pane.State("unknown")).ToBeVisibleAsync();
        await outlook.SelectAsync(From(People.Newsletter));
        await Expect(outlook.Pane.State("notAClient")).ToBeVisibleAsync();
        var team = From(People.Tom);
        team["owner"] = "team@rivers.example";
        await outlook.SelectAsync(team);
        await Expect(outlook.Pane.State("sharedMailbox")).ToBeVisibleAsync();
        await outlook.Pane.NoClientIsNamedAsync();
    }

    [Fact]
    public async Task Mails_chosen_faster_than_the_host_answers_end_with_the_last_one()
    {
        await using var office = await Office.StartAsync(Stop);
        var outlook = await OpenAsync(office, From(People.Tom));
        await outlook.Pane.ClientIsShownAsync("Alpine Gear");

        await outlook.InPaneAsync($"{{ const mails = [{From(People.Nora).ToJsonString()}, null, {From(People.Greg).ToJsonString()}, {From(People.Hal).ToJsonString()}, {From(People.Nora).ToJsonString()}]; mails.forEach(mail => outlook.select(mail)); }}");

        await outlook.Pane.ClientIsShownAsync("Marigold Bakery");
        await Task.Delay(500, Stop);
        await outlook.Pane.ClientIsShownAsync("Marigold Bakery");
    }

    [Fact]
    public async Task Who_is_signed_out_finds_one_button_and_is_in_after_it()
    {
        await using var office = await Office.StartAsync(Stop);
        var outlook = await OpenAsync(office, From(People.Tom), bridge => bridge.Silent = false);
        await outlook.Pane.SaysInOneSentenceAsync("signedOut", "You are signed out.");
        outlook.Bridge.Closes = true;
        await outlook.Pane.PressAsync("state-action");
        await outlook.Pane.SaysInOneSentenceAsync("signedOut", "You are signed out.");

        outlook.Bridge.Closes = false;
        await outlook.Pane.PressAsync("state-action");

        await outlook.Pane.ClientIsShownAsync("Alpine Gear");
        Assert.DoesNotContain(outlook.Bridge.Asked, request => request["tokenParams"]!["scope"]!.GetValue<string>().Contains(Graph, StringComparison.Ordinal));
        Assert.All(outlook.Bridge.Asked, request => Assert.StartsWith($"api://{Authority.ClientId}/access_as_user", request["tokenParams"]!["scope"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_that_the_authority_asks_for_is_answered_with_a_fresh_token()
    {
        await using var office = await Office.StartAsync(Stop);
        office.Authority.Desk.Refuses = Refusal.Claims;
        var outlook = await OpenAsync(office, From(People.Tom), bridge => bridge.Given = request =>
        {
            if (request["tokenParams"]!["claims"]?.GetValue<string>().Contains("acrs", StringComparison.Ordinal) == true)
            {
                office.Authority.Desk.Refuses = null;
            }
        });

        await outlook.Pane.ClientIsShownAsync("Alpine Gear");
        Assert.DoesNotContain(outlook.Bridge.Asked, request => request["method"]!.GetValue<string>() == "GetTokenPopup");
    }

    [Fact]
    public async Task A_permission_that_is_missing_is_asked_for_by_its_own_screen()
    {
        await using var office = await Office.StartAsync(Stop);
        office.Authority.Desk.Refuses = Refusal.Consent;
        var outlook = await OpenAsync(office, From(People.Tom), bridge => bridge.Agreed = () => office.Authority.Desk.Refuses = null);
        await outlook.Pane.SaysInOneSentenceAsync("consentMissing", "One permission is missing.");

        await outlook.Pane.PressAsync("state-action");

        await outlook.Pane.ClientIsShownAsync("Alpine Gear");
        var asked = Assert.Single(outlook.Bridge.Asked, request => request["method"]!.GetValue<string>() == "GetTokenPopup");
        Assert.Contains("Mail.ReadBasic", asked["tokenParams"]!["scope"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_is_asked_for_on_its_own_in_the_settings_and_everything_else_works_before()
    {
        await using var office = await Office.StartAsync(Stop, readsCalendar: true);
        office.Authority.Desk.Refuses = Refusal.CalendarConsent;
        var outlook = await OpenAsync(office, From(People.Hal), bridge => bridge.Agreed = () => office.Authority.Desk.Refuses = null);
        await outlook.Pane.ClientIsShownAsync("Fenwick Joinery");
        await outlook.SelectAsync(null);
        await outlook.Pane.HomeIsShownAsync();
        await outlook.Pane.PressAsync("settings-more");
        await Expect(outlook.Pane.See("calendar-notGranted")).ToBeVisibleAsync();

        await outlook.Pane.PressAsync("calendar-allow");
        await Expect(outlook.Pane.See("calendar-asked")).ToBeVisibleAsync();

        var asked = Assert.Single(outlook.Bridge.Asked, request => request["method"]!.GetValue<string>() == "GetTokenPopup");
        var scopes = asked["tokenParams"]!["scope"]!.GetValue<string>();
        Assert.Contains("Calendars.ReadBasic", scopes, StringComparison.Ordinal);
        Assert.DoesNotContain("Mail.", scopes, StringComparison.Ordinal);
        while (await outlook.Pane.See("calendar-read").CountAsync() == 0)
        {
            await outlook.Pane.BackAsync();
            await outlook.Pane.PressAsync("settings-more");
            await Expect(outlook.Pane.See("calendar").Locator("p").First).ToBeVisibleAsync();
            await Task.Delay(250, Stop);
        }
    }

    [Fact]
    public async Task Where_Outlook_cannot_sign_in_its_dialog_does()
    {
        await using var office = await Office.StartAsync(Stop);
        var outlook = await OpenAsync(office, From(People.Tom), settings: new JsonObject { ["nested"] = false });
        await outlook.Pane.SaysInOneSentenceAsync("signedOut", "You are signed out.");
        await outlook.Pane.PressAsync("state-action");
        await ShownAsync(outlook, "outlook.happened.dialogs.length === 1");
        await outlook.InPaneAsync("outlook.dialogCloses()");
        await outlook.Pane.SaysInOneSentenceAsync("signedOut", "You are signed out.");

        await outlook.Pane.PressAsync("state-action");
        await ShownAsync(outlook, "outlook.happened.dialogs.length === 2");
        Assert.StartsWith(new Uri(office.Address, "/sign-in.html#dialog=1").ToString(), await outlook.FromPaneAsync<string>("outlook.happened.dialogs[1]"), StringComparison.Ordinal);
        var message = new JsonObject { ["given"] = new JsonObject { ["token"] = office.Authority.Tokens.For(), ["until"] = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeMilliseconds() } }.ToJsonString();
        await outlook.InPaneAsync($"outlook.dialogSays({{ message: {JsonValue.Create(message)!.ToJsonString()}, origin: location.origin }})");

        await outlook.Pane.ClientIsShownAsync("Alpine Gear");
    }

    [Fact]
    public async Task The_page_in_the_dialog_signs_in_at_the_authority_and_hands_the_token_to_the_pane()
    {
        await using var office = await Office.StartAsync(Stop);
        var visit = await OpenAsync(Surroundings.Usual, Blank);
        await Office.StandInAsync(visit.Page, []);
        await visit.Page.GotoAsync(new Uri(office.Address, "/sign-in.html#dialog=1").ToString());
        await visit.Page.WaitForFunctionAsync("() => window.outlook?.happened.parent.length === 1");

        var said = JsonNode.Parse(await visit.Page.EvaluateAsync<string>("outlook.happened.parent[0]"))!;
        var token = new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(said["given"]!["token"]!.GetValue<string>());
        Assert.Equal("access_as_user", token.GetClaim("scp").Value);
    }

    [Fact]
    public async Task As_a_page_of_its_own_the_pane_leaves_for_the_authority_and_comes_back_signed_in()
    {
        await using var office = await Office.StartAsync(Stop);
        var visit = await OpenAsync(Surroundings.Usual, Blank);
        await Office.NoOutlookAsync(visit.Page);
        await visit.Page.GotoAsync(new Uri(office.Address, "/pane.html").ToString());
        await Expect(visit.Page.GetByTestId("state-signedOut")).ToBeVisibleAsync();
        await visit.Page.GetByTestId("state-action").ClickAsync();

        await Expect(visit.Page.GetByTestId("home-client").First).ToBeVisibleAsync();
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.GetByTestId("home-client").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("en-GB", "The winter range is lovely to watch.", "Copy")]
    [InlineData("ar", "مجموعة الشتاء تجد طريقها إلى كل متجر صغير في الوادي.", "النسخ")]
    public async Task A_letter_goes_into_a_reply_and_where_Outlook_stays_silent_a_copy_is_offered(string language, string care, string copy)
    {
        await using var office = await Office.StartAsync(Stop);
        var outlook = await OpenAsync(office, From(People.Tom), settings: new JsonObject { ["locale"] = language });
        await outlook.Pane.ClientIsShownAsync("Alpine Gear");
        await Expect(outlook.Pane.Root).ToHaveAttributeAsync("dir", language == "ar" ? "rtl" : "ltr");
        await outlook.Pane.PressAsync("check-in-3");
        await Expect(outlook.Pane.See("check-in-thanks")).ToBeVisibleAsync();
        await outlook.Pane.PressAsync("payment-more");
        await Expect(outlook.Pane.See("evidence-mail").First).ToBeVisibleAsync();
        await outlook.Pane.BackAsync();
        await outlook.Pane.Talk.AnswerAllAsync(care, LastDay);
        await Expect(outlook.Pane.Letter.Text).ToContainTextAsync(care);

        await outlook.InPaneAsync("{ outlook.faults.displayReplyFormAsync = 'silent'; }");
        await outlook.Pane.Letter.InsertReplyAsync();
        await Expect(outlook.Pane.See("letter-told")).ToContainTextAsync(copy);
        await outlook.InPaneAsync("{ delete outlook.faults.displayReplyFormAsync; }");
        await outlook.Pane.Letter.InsertReplyAsync();

        await ShownAsync(outlook, "outlook.happened.replies.length === 1");
        Assert.Contains(care, await outlook.FromPaneAsync<string>("outlook.happened.replies[0]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_being_written_keeps_its_quote_and_signature_and_only_the_owners_words_leave()
    {
        await using var office = await Office.StartAsync(Stop);
        var mail = new JsonObject
        {
            ["compose"] = true,
            ["to"] = new JsonArray(Person(People.Tom)),
            ["conversationId"] = "a reply",
            ["body"] = "<p>Thank you for the photos, but the deadline has moved.</p><div>-- </div><div>Sam, vermilion studio</div><hr><div>From: Tom Hale</div><div>but quixotic</div>",
        };
        var visit = await OpenAsync(Surroundings.Usual, Blank);
        var outlook = await office.OpenAsync(visit, new JsonObject { ["item"] = mail });
        await Expect(outlook.Pane.See("compose-to")).ToHaveTextAsync("To Alpine Gear");
        await Expect(outlook.Pane.See("finding")).ToHaveAttributeAsync("data-rule", "adversative");
        await outlook.Pane.See("finding-use").First.ClickAsync();
        await ShownAsync(outlook, "!outlook.body().includes('photos, but')");

        var body = await outlook.FromPaneAsync<string>("outlook.body()");
        Assert.EndsWith("<div>-- </div><div>Sam, vermilion studio</div><hr><div>From: Tom Hale</div><div>but quixotic</div>", body, StringComparison.Ordinal);
        Assert.DoesNotContain(visit.Requests, request => $"{request.Url} {request.PostData}" is var sent && (sent.Contains("quixotic", StringComparison.Ordinal) || sent.Contains("vermilion", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_mail_in_plain_text_stays_one()
    {
        await using var office = await Office.StartAsync(Stop);
        var mail = new JsonObject { ["compose"] = true, ["plain"] = true, ["to"] = new JsonArray(Person(People.Tom)), ["body"] = "Thank you for <all> photos, but the deadline has moved.\n-- \nSam" };
        var outlook = await OpenAsync(office, mail);
        await Expect(outlook.Pane.See("finding")).ToHaveAttributeAsync("data-rule", "adversative");
        await outlook.Pane.See("finding-use").First.ClickAsync();
        await ShownAsync(outlook, "!outlook.body().includes('photos, but')");

        var body = await outlook.FromPaneAsync<string>("outlook.body()");
        Assert.StartsWith("Thank you for <all> photos", body, StringComparison.Ordinal);
        Assert.EndsWith("has moved.\n-- \nSam", body, StringComparison.Ordinal);
    }

    private async Task<OutlookWindow> OpenAsync(Office office, JsonObject item, Action<NestedBridge>? bridge = null, JsonObject? settings = null)
    {
        var visit = await OpenAsync(Surroundings.Usual, Blank);
        settings ??= [];
        settings["item"] = item;
        return await office.OpenAsync(visit, settings, bridge);
    }

    private static Task ShownAsync(OutlookWindow outlook, string condition) => outlook.InPaneAsync(
        $"new Promise((resolve, reject) => {{ const begun = Date.now(); (function look() {{ if ({condition}) resolve(); else if (Date.now() - begun > 30000) reject(new Error('never: ' + {JsonValue.Create(condition)!.ToJsonString()})); else setTimeout(look, 50); }})(); }})");
}
