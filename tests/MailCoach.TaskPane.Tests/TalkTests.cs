using System.Globalization;
using System.Text.Json.Nodes;
using MailCoach.TaskPane.Tests.Drivers;
using MailCoach.TaskPane.Tests.Pages;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>After a talk: how it was said and taken, and the way back for who pressed too early.</summary>
public sealed class TalkTests(House house) : BrowserTest(house)
{
    private const string Care = "The spring list reads like a letter to a friend.";
    private static readonly DateOnly LastDay = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(45);

    [Fact]
    public async Task How_a_talk_was_taken_is_a_reason_of_the_advice_until_it_is_taken_back()
    {
        var visit = await OpenAsync();
        var pane = visit.Pane;
        await visit.Preview.ChooseMailFromAsync(People.Nora);
        await pane.ClientIsShownAsync("Marigold Bakery");
        await pane.WaveQuestionAwayAsync();
        var before = await pane.See("verdict").InnerTextAsync();
        await pane.Talk.PrepareRaiseAsync();
        await pane.Talk.ChooseChannelAsync("email");
        await pane.Talk.ItIsSaidAsync();
        await pane.PressAsync("taken-1");
        await Expect(pane.See("taken-said")).ToHaveTextAsync("Taken rather badly");
        await pane.PressAsync("said-done");

        await Expect(pane.See("raised")).ToContainTextAsync("A mail · Taken rather badly");
        await Expect(pane.See("verdict")).Not.ToHaveTextAsync(before);
        await Expect(await WhyAsync(pane)).ToContainTextAsync("it was taken badly");
        await pane.BackAsync();

        await pane.See("raised").Locator("summary").ClickAsync();
        await pane.PressAsync("taken-4");
        await Expect(pane.See("verdict")).ToHaveTextAsync(before);
        await pane.PressAsync("taken-4");
        await Expect(pane.See("taken-said")).ToBeEmptyAsync();
        Assert.Null((await TalksAsync(visit)).Single()!["howTaken"]);

        Assert.Empty(await AxeTests.ViolationsAsync("raised", visit.Page));
        await pane.PressAsync("not-said");
        await pane.PressAsync("talk-gone-undo");
        await pane.PressAsync("not-said");
        await Expect(pane.See("talk-gone")).ToBeVisibleAsync();
        await Expect(pane.See("raised")).ToHaveCountAsync(0);
        Assert.Empty(await TalksAsync(visit));
    }

    [Fact]
    public async Task A_talk_whose_answer_is_awaited_is_asked_about_on_the_page_of_the_client()
    {
        var visit = await OpenAsync();
        var pane = visit.Pane;
        await visit.Preview.ChooseMailFromAsync(People.Nora);
        await pane.Talk.PrepareRaiseAsync();
        await pane.Talk.ChooseChannelAsync("phone");
        await pane.Talk.ItIsSaidAsync();
        await pane.PressAsync("how-taken-skip");
        await Expect(pane.See("how-taken")).ToHaveCountAsync(0);
        await pane.PressAsync("said-done");

        await Expect(pane.See("raised")).ToContainTextAsync("A phone call");
        await pane.PressAsync("taken-3");
        await Expect(pane.See("taken-3")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(3, (await TalksAsync(visit)).Single()!["howTaken"]!.GetValue<int>());
        await pane.PressAsync("not-said");
        await Expect(pane.See("talk-gone")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_ending_that_was_not_said_yet_is_taken_back_and_the_letter_is_as_it_was()
    {
        var visit = await OpenAsync();
        var pane = visit.Pane;
        await visit.Preview.ChooseMailFromAsync(People.Maya);
        await pane.ClientIsShownAsync("Larkspur Books");
        await pane.WaveQuestionAwayAsync();
        await pane.Talk.AnswerAllAsync(Care, LastDay);
        await pane.Letter.AddAsync(" With a smile.");
        await pane.Talk.ItIsSaidAsync();
        await Expect(pane.See("said-on")).ToContainTextAsync("A mail");
        await pane.PressAsync("said-undo");
        await Expect(pane.Letter.Text).ToContainTextAsync("With a smile.");

        await pane.Talk.ItIsSaidAsync();
        await pane.PressAsync("said-done");
        await Expect(pane.See("ending-answer")).ToHaveTextAsync("No answer seen yet.");
        await Expect(pane.See("ending-last-day")).ToContainTextAsync(Day(LastDay));

        var later = LastDay.AddDays(7);
        await pane.See("ending-change").Locator("summary").ClickAsync();
        await pane.See("ending-last-day-input").FillAsync(later.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await pane.PressAsync("ending-last-day-save");
        await Expect(pane.See("ending-last-day")).ToContainTextAsync(Day(later));

        await pane.PressAsync("not-said");
        await pane.ClientIsShownAsync("Larkspur Books");
        await Expect(pane.See("verdict")).ToBeVisibleAsync();
        await pane.PressAsync("talk-gone-undo");
        await Expect(pane.See("ending-last-day")).ToContainTextAsync(Day(later));
        await pane.PressAsync("not-said");
        await pane.ClientIsShownAsync("Larkspur Books");
        Assert.Empty(await TalksAsync(visit));
    }

    [Fact]
    public async Task After_the_ending_the_answer_the_final_invoice_and_what_opened_again_are_seen()
    {
        var visit = await OpenAsync();
        var pane = visit.Pane;
        await visit.Page.RouteAsync("**/api/v1/clients/*", async route =>
        {
            if (route.Request.Method != "GET")
            {
                await route.ContinueAsync();
                return;
            }

            var report = JsonNode.Parse(await (await route.FetchAsync()).TextAsync())!;
            var invoice = report["paymentHistory"]![0]!;
            invoice["number"] = "R-77";
            report["talks"] = new JsonArray(new JsonObject
            {
                ["id"] = "t1",
                ["kind"] = "end",
                ["saidOn"] = "2026-03-02",
                ["channel"] = "phone",
                ["howTaken"] = null,
                ["lastDay"] = "2026-03-31",
            });
            report["ending"] = new JsonObject
            {
                ["saidOn"] = "2026-03-02",
                ["lastDay"] = "2026-03-31",
                ["acknowledgedAt"] = "2026-03-03T09:00:00Z",
                ["finalInvoiceId"] = invoice["invoiceId"]!.GetValue<string>(),
                ["reopened"] = new JsonArray(report["payment"]!["reasons"]!.AsArray().First(reason => reason!["evidence"]!.AsArray().Count > 0)!.DeepClone()),
                ["nextStep"] = "One kind line is enough.",
            };
            await route.FulfillAsync(new() { Json = report });
        });
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        var ending = pane.See("ending");
        foreach (var words in (string[])["2 March 2026", "A phone call", "One kind line is enough.", "They wrote back on 3 March 2026.", "Your last day was 31 March 2026."])
        {
            await Expect(ending).ToContainTextAsync(words);
        }

        await Expect(pane.See("ending-reopened").GetByTestId("evidence-mail").First).ToBeVisibleAsync();
        Assert.Empty(await AxeTests.ViolationsAsync("ending", visit.Page));
        await Expect(pane.See("ending-final-invoice")).ToContainTextAsync("R-77");
        await pane.PressAsync("ending-final-invoice");
        await Expect(pane.See("invoices-page")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task How_it_was_said_is_asked_where_nothing_shows_it_and_a_choice_is_kept()
    {
        var visit = await OpenAsync();
        var pane = visit.Pane;
        await OpenAsync(visit, await NobodyKnowsHowAsync(visit));
        await pane.Talk.PrepareRaiseAsync();
        await pane.Talk.LeaveChannelOpenAsync();
        await Expect(pane.Letter.Text).ToBeVisibleAsync();
        await pane.Talk.ItIsSaidAsync();
        await pane.PressAsync("said-by-inPerson");
        await Expect(pane.See("said-on")).ToContainTextAsync("Face to face");
        await UndoAsync(pane);
        await pane.BackAsync();
        await pane.See("channel-phone").CheckAsync();
        await Expect(pane.See("channel-kept")).ToContainTextAsync("What you told me");
        await pane.Talk.LeaveChannelOpenAsync();
        await pane.Talk.ItIsSaidAsync();
        await Expect(pane.See("said-on")).ToContainTextAsync("A phone call");
        await UndoAsync(pane);
        foreach (var _ in (string[])["channel", "request", "reasons", "vent", "client"])
        {
            await pane.BackAsync();
        }

        await pane.OpenToldAsync();
        await Expect(pane.See("usual-phone")).ToBeCheckedAsync();
        await pane.PressAsync("usual-take-back");
        await Expect(pane.See("usual-phone")).Not.ToBeCheckedAsync();
        await Expect(pane.See("usual-take-back")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_notice_of_the_contract_is_asked_with_the_last_day_and_kept()
    {
        var visit = await OpenAsync();
        var pane = visit.Pane;
        await visit.Preview.ChooseMailFromAsync(People.Maya);
        await pane.Talk.BeginEndingAsync();
        await pane.Talk.SkipVentingAsync();
        await pane.Talk.GiveReasonAsync("capacity");
        await pane.Talk.AdmireAsync(Care);
        await pane.See("notice-days").FillAsync("60");
        await Expect(pane.See("notice-short")).ToContainTextAsync("60 days");
        await pane.Talk.EndOnAsync(LastDay.AddDays(30));
        foreach (var _ in (string[])["lastDay", "care", "reasons", "vent", "client"])
        {
            await pane.BackAsync();
        }

        await pane.OpenToldAsync();
        await Expect(pane.See("notice-days")).ToHaveValueAsync("60");
        await pane.See("notice-days").FillAsync("");
        var kept = visit.Page.WaitForResponseAsync(answer => answer.Request.Method == "PATCH");
        await pane.See("notice-days").BlurAsync();
        Assert.Contains("\"noticeDays\":null", await (await kept).TextAsync(), StringComparison.Ordinal);
    }

    private static async Task UndoAsync(PanePage pane)
    {
        await pane.PressAsync("said-undo");
        await Expect(pane.See("said-page")).ToHaveCountAsync(0);
    }

    private static async Task<Microsoft.Playwright.ILocator> WhyAsync(PanePage pane)
    {
        await pane.PressAsync("why");
        return pane.See("evidence-why");
    }

    private async Task<JsonArray> TalksAsync(Visit visit) =>
        (await GetAsync(visit, $"clients/{await visit.Pane.See("client-page").GetAttributeAsync("data-client-id")}/talks"))["items"]!.AsArray();

    /// <summary>A client of whom mail cannot tell how the two mostly speak.</summary>
    private async Task<string> NobodyKnowsHowAsync(Visit visit)
    {
        foreach (var client in (await GetAsync(visit, "clients"))["items"]!.AsArray())
        {
            if ((await GetAsync(visit, $"clients/{client!["id"]}"))["usualChannel"]!["channel"] is null)
            {
                return client["name"]!.GetValue<string>();
            }
        }

        throw new InvalidOperationException("Mail tells of every client how they speak.");
    }

    private static async Task OpenAsync(Visit visit, string client)
    {
        await visit.Pane.HomeIsShownAsync();
        await visit.Pane.See("home-client").Filter(new() { HasText = client }).First.ClickAsync();
        await visit.Pane.ClientIsShownAsync(client);
    }

    private async Task<JsonNode> GetAsync(Visit visit, string path) =>
        JsonNode.Parse(await (await visit.Page.APIRequest.GetAsync(new Uri(House.Address, $"/api/v1/{path}").ToString())).TextAsync())!;

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
