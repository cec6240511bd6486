using System.Text.Json;
using System.Text.Json.Nodes;
using MailCoach.TaskPane.Tests.Drivers;
using Microsoft.Playwright;

namespace MailCoach.TaskPane.Tests;

/// <summary>The event handlers on the page that Outlook opens for them, asking the real host about real clients.</summary>
public sealed class EventTests(House house) : IAsyncLifetime
{
    private const string Ending = "Dear Nora,\n\nThank you for three years. I have decided to end our work together; my last day is 30 June.\n\nSam";

    private const string Plain = "Dear Nora,\n\nthe invoice for March is attached.\n\nSam";

    /// <summary>As much of Outlook as a mail that is being written needs, with clocks that run slowly: what is tested is no speed.</summary>
    private const string Outlook = """
        (() => {
          const soon = setTimeout;
          window.setTimeout = (work, wait = 0) => soon(work, wait * 20);
          const said = { to: [], body: '' }, session = {}, handlers = {};
          const ok = (done, value) => setTimeout(() => done({ status: 'succeeded', value }));
          const line = get => ({ getAsync: done => ok(done, get()) });
          window.Office = {
            actions: { associate: (name, handler) => { handlers[name] = handler; } },
            AsyncResultStatus: { Succeeded: 'succeeded' },
            CoercionType: { Text: 'text' },
            MailboxEnums: { SendModeOverride: { PromptUser: 'promptUser' } },
            context: {
              displayLanguage: 'en-US',
              requirements: { isSetSupported: set => set === 'Mailbox' },
              roamingSettings: { get: () => JSON.stringify({ origin: location.origin, signIn: null, alerts: true, careful: [], quiet: [], handed: [] }) },
              mailbox: { item: {
                to: line(() => said.to.map(emailAddress => ({ emailAddress }))), cc: line(() => []), bcc: line(() => []),
                body: { getAsync: (type, done) => ok(done, said.body) },
                sessionData: {
                  getAsync: (key, done) => ok(done, session[key] ?? ''),
                  setAsync: (key, value, done) => { session[key] = value; ok(done); },
                },
              } },
            },
          };
          window.fire = (name, to, body) => new Promise(completed => {
            Object.assign(said, { to: [to], body });
            handlers[name]({ completed });
          });
        })();
        """;

    private IBrowserContext context = null!;

    private IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        context = await house.Browser.NewContextAsync(new() { BaseURL = house.Address.ToString() });
        await context.RouteAsync("https://appsforoffice.microsoft.com/**", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = Outlook }));
        page = await context.NewPageAsync();
        await page.GotoAsync("/launchevent.html");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    [Fact]
    public async Task An_ordinary_mail_to_a_client_goes()
    {
        Assert.True(Goes(await SendAsync(People.Nora, Plain)));
    }

    [Fact]
    public async Task An_ending_waits_for_one_more_look_and_is_then_let_go()
    {
        var asked = await SendAsync(People.Nora, Ending);
        Assert.False(Goes(asked));
        Assert.Equal(("mailcoach.write", "promptUser"), (Text(asked, "commandId"), Text(asked, "sendModeOverride")));
        Assert.True(Goes(await SendAsync(People.Nora, Ending)));
    }

    [Fact]
    public async Task An_ending_to_somebody_who_is_no_client_is_nobodys_business()
    {
        Assert.True(Goes(await SendAsync(People.Mum, Ending)));
    }

    [Fact]
    public async Task A_client_to_be_careful_with_is_known_until_the_word_is_taken_back_or_alerts_are_off_for_them()
    {
        var id = await ClientAsync(People.Nora);
        try
        {
            await SayAsync(id, """{ "careful": true }""");
            Assert.False(Goes(await SendAsync(People.Nora, Plain)));
            await page.ReloadAsync();
            await SayAsync(id, """{ "alerts": false }""");
            Assert.True(Goes(await SendAsync(People.Nora, Plain)));
        }
        finally
        {
            await SayAsync(id, """{ "careful": null, "alerts": null }""");
        }

        Assert.True(Goes(await SendAsync(People.Nora, Plain)));
    }

    private async Task<JsonNode> SendAsync(string to, string body) => JsonNode.Parse(
        (await page.EvaluateAsync<JsonElement>("([to, body]) => fire('onMessageSend', to, body)", new[] { to, body })).GetRawText())!;

    private static bool Goes(JsonNode answer) => answer["allowEvent"]!.GetValue<bool>();

    private static string Text(JsonNode answer, string name) => answer[name]!.GetValue<string>();

    private async Task<string> ClientAsync(string address)
    {
        var found = await context.APIRequest.PostAsync("/api/v1/clients/lookup", new() { DataObject = new { address } });
        return Text(JsonNode.Parse(await found.TextAsync())!["client"]!, "id");
    }

    private async Task SayAsync(string id, string word)
    {
        var kept = await context.APIRequest.PatchAsync(
            $"/api/v1/clients/{id}",
            new() { Data = word, Headers = new Dictionary<string, string> { ["Content-Type"] = "application/merge-patch+json" } });
        Assert.True(kept.Ok, await kept.TextAsync());
    }
}
