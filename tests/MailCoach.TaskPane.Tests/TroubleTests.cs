using MailCoach.TaskPane.Tests.Drivers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>When things take long or break.</summary>
public sealed class TroubleTests(House house) : BrowserTest(house)
{
    [Fact]
    public async Task When_the_host_is_gone_the_pane_says_so_in_one_sentence_with_one_action()
    {
        await using var host = await MailCoachHost.StartAsync();
        var visit = await OpenAsync(Surroundings.Usual, host.Address);
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await visit.Pane.ClientIsShownAsync("Alpine Gear");
        await host.StopAsync();
        await visit.Preview.ChooseMailFromAsync(People.Nora);
        await visit.Pane.SaysInOneSentenceAsync("unreachable", "MailCoach does not answer.");
        await visit.Pane.NoClientIsNamedAsync();
        await visit.Pane.PressAsync("state-action");
        await visit.Pane.SaysInOneSentenceAsync("unreachable", "MailCoach does not answer.");
    }

    [Fact]
    public async Task A_page_that_cannot_be_fetched_any_more_is_said_and_not_left_blank()
    {
        await using var host = await MailCoachHost.StartAsync();
        var visit = await OpenAsync(Surroundings.Usual, host.Address);
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await visit.Pane.ClientIsShownAsync("Alpine Gear");
        await host.StopAsync();
        await visit.Pane.PressAsync("invoices-more");
        await visit.Pane.SaysInOneSentenceAsync("unreachable", "MailCoach does not answer.");
        await visit.Pane.PressAsync("state-action");
        await visit.Pane.SaysInOneSentenceAsync("unreachable", "MailCoach does not answer.");
    }

    [Fact]
    public async Task A_letter_that_is_being_written_outlives_the_host()
    {
        await using var host = await MailCoachHost.StartAsync();
        var visit = await OpenAsync(Surroundings.Usual, host.Address);
        await visit.Preview.ChooseMailFromAsync(People.Nora);
        await visit.Pane.Talk.AnswerAllAsync("The second shop smells of bread.", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(40));
        await Expect(visit.Pane.Letter.Text).ToContainTextAsync("smells of bread");
        await host.StopAsync();
        await visit.Pane.Letter.AddAsync(" Warmly again.");
        await visit.Pane.Letter.InsertReplyAsync();
        await visit.Preview.ReplyFormIsOpenAsync();
        await Expect(visit.Preview.Written).ToContainTextAsync("Warmly again.");
    }

    [Fact]
    public async Task The_first_reading_of_a_big_mailbox_is_counted_while_it_runs()
    {
        await using var graph = await SlowGraph.StartAsync(20_000, TimeSpan.FromMilliseconds(200));
        await using var host = await MailCoachHost.StartAsync(new Dictionary<string, string>
        {
            ["Graph__BaseUrl"] = graph.BaseUrl,
            ["Graph__PageSize"] = "400",
        });
        var visit = await OpenAsync(Surroundings.Usual, host.Address);
        var pane = visit.Pane;
        var count = pane.See("sync-count");
        await Expect(count).ToHaveTextAsync(Words.MailsRead());
        var before = await count.InnerTextAsync();
        await Expect(count).Not.ToHaveTextAsync(before);
        await Expect(count).ToHaveTextAsync(Words.MailsRead());
        await Expect(pane.See("sync-first-client")).ToHaveTextAsync(Words.FoundSomebody());
        Assert.Contains(visit.Requests, request => request.Url.EndsWith("/events", StringComparison.Ordinal));
        await pane.HomeIsShownAsync();
    }
}
