using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;
using MailCoach.LocalGraph;
using static MailCoach.Api.Tests.Entra.ServiceHouse;

namespace MailCoach.Api.Tests.Entra;

/// <summary>The calendar is read where the host has it switched on and its owner allows it; a sync does without it everywhere else.</summary>
public sealed class CalendarTests
{
    private const string On = "--Graph:ReadCalendar=true";

    private const string Joiner = "hal@fenwick-joinery.example";
    /// <summary>With too little mail to tell.</summary>
    private const string Newcomer = "asha@juniper-tea.example";

    private const string Publisher = "maya.chen@larkspur-books.example";

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Switched_on_it_adds_one_request_and_one_token_and_asks_for_no_content()
    {
        await using var house = await StartAsync(Stop, On);
        var token = house.Authority.Tokens.For();
        Assert.Equal("notRead", (await house.Http.GetAsync("/me", Bearer(token))).Text("calendar"));
        await house.SyncAsync(token);
        var first = house.Graph.Requests.ToList();
        house.Graph.ForgetRequests();
        await house.SyncAsync(token);
        var later = house.Graph.Requests.ToList();

        Assert.All(first.Concat(later), LeastPrivilegeTests.IsModest);
        Assert.Single(first, request => request.IsCalendar);
        Assert.Single(later, request => request.IsCalendar);
        var folders = first.Where(request => request.IsMessageDelta && !request.HasToken).Select(request => request.PathAndQuery.Split('?')[0]).Distinct().Count();
        Assert.InRange(first.Count, 1, (int)Math.Ceiling(house.Graph.Mailbox.MessageCount / 1000.0) + folders + 10 + 1);
        Assert.InRange(later.Count, 1, folders + 4 + 1);
        Assert.Equal(["Calendars.ReadBasic", "Mail.ReadBasic MailboxSettings.Read User.Read"], house.Authority.Desk.Asked.Select(Permissions).Order(StringComparer.Ordinal));
        Assert.Equal("read", (await house.Http.GetAsync("/me", Bearer(token))).Text("calendar"));
    }

    [Fact]
    public async Task Meetings_tell_how_a_client_and_the_owner_mostly_speak()
    {
        await using var house = await StartAsync(Stop, On);
        var token = house.Authority.Tokens.For();
        await house.SyncAsync(token);

        var inPerson = (await ClientAsync(house, token, Joiner))["usualChannel"]!;
        Assert.Equal("inPerson", inPerson["channel"]!.GetValue<string>());
        Assert.Contains("in your calendar and mail", inPerson["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("videoCall", (await ClientAsync(house, token, Publisher))["usualChannel"]!["channel"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("Graph refuses"), InlineData("consent is missing")]
    public async Task Without_the_permission_everything_else_is_read_and_the_question_says_so(string why)
    {
        await using var house = await StartAsync(Stop, On);
        house.Faults.CalendarRefused = why == "Graph refuses";
        house.Authority.Desk.Refuses = why == "Graph refuses" ? null : Refusal.CalendarConsent;
        var token = house.Authority.Tokens.For();

        Assert.Equal("succeeded", await house.SyncAsync(token));
        Assert.Equal("notGranted", (await house.Http.GetAsync("/me", Bearer(token))).Text("calendar"));
        Assert.Equal("email", (await ClientAsync(house, token, Joiner))["usualChannel"]!["channel"]!.GetValue<string>());
        Assert.Contains("your calendar is not open to MailCoach", (await ClientAsync(house, token, Newcomer))["usualChannel"]!["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty((await house.Http.GetAsync("/me/export", Bearer(token)))["meetings"]!.AsArray());

        // It is given later, and taken back again.
        house.Faults.CalendarRefused = false;
        house.Authority.Desk.Refuses = null;
        await house.SyncAsync(token);
        Assert.Equal("inPerson", (await ClientAsync(house, token, Joiner))["usualChannel"]!["channel"]!.GetValue<string>());
        house.Faults.CalendarRefused = true;
        await house.SyncAsync(token);
        Assert.Empty((await house.Http.GetAsync("/me/export", Bearer(token)))["meetings"]!.AsArray());
    }

    [Fact]
    public async Task Only_meetings_with_known_people_are_kept_and_nobody_can_read_them_in_the_file()
    {
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), TimeProvider.System, Stop);
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop, $"--Graph:BaseUrl={graph.BaseUrl}", On);
        await host.Http.SyncAsync();

        var export = await host.Http.GetAsync("/me/export");
        var kept = export["meetings"]!.AsArray();
        Assert.True(kept.Count > 50);
        Assert.All(kept, meeting => Assert.Equal(["at", "channel", "with"], meeting!.AsObject().Select(member => member.Key)));
        Assert.DoesNotContain("adler-zahnarzt", export.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Mill Lane", export.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("sam@samrivers.example", kept.ToJsonString(), StringComparison.Ordinal);
        Assert.All(kept, meeting => Assert.InRange(meeting!["at"]!.GetValue<DateTimeOffset>(), Now.AddMonths(-12).AddDays(-1), Now));
        await SyncTests.NothingReadableAsync(home, host.Http);
    }

    [Fact]
    public async Task Who_is_forgotten_is_gone_from_the_calendar_and_stays_away()
    {
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), TimeProvider.System, Stop);
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop, $"--Graph:BaseUrl={graph.BaseUrl}", On);
        await host.Http.SyncAsync();
        var id = (await host.Http.PostAsync("/clients/lookup", $$"""{ "address": "{{Joiner}}" }"""))["client"]!["id"]!.GetValue<string>();
        var theirs = (await host.Http.GetAsync($"/clients/{id}/export"))["meetings"]!.AsArray();
        Assert.True(theirs.Count > 10);
        Assert.All(theirs, meeting => Assert.Equal([Joiner], meeting!["with"]!.AsArray().Select(address => address!.GetValue<string>())));

        Assert.Equal(204, (await host.Http.DeleteAsync($"/clients/{id}")).Status);
        Assert.DoesNotContain(Joiner, await MeetingsAsync(host), StringComparison.Ordinal);
        await host.Http.SyncAsync();
        var left = await MeetingsAsync(host);
        Assert.DoesNotContain(Joiner, left, StringComparison.Ordinal);
        Assert.Contains(Publisher, left, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switched_off_again_the_next_sync_forgets_the_meetings()
    {
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), TimeProvider.System, Stop);
        using var home = new Folder();
        await using (var host = await Host.StartAsync(home, Stop, $"--Graph:BaseUrl={graph.BaseUrl}", On))
        {
            await host.Http.SyncAsync();
            Assert.Contains(Publisher, await MeetingsAsync(host), StringComparison.Ordinal);
        }

        graph.ForgetRequests();
        await using var again = await Host.StartAsync(home, Stop, $"--Graph:BaseUrl={graph.BaseUrl}");
        await again.Http.SyncAsync();
        Assert.Equal("[]", await MeetingsAsync(again));
        Assert.Equal("off", (await again.Http.GetAsync("/me")).Text("calendar"));
        Assert.DoesNotContain(graph.Requests, request => request.IsCalendar);
    }

    [Fact]
    public async Task A_shorter_retention_holds_for_meetings_too()
    {
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), TimeProvider.System, Stop);
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop, $"--Graph:BaseUrl={graph.BaseUrl}", On, "--Storage:RetentionMonths=2");
        await host.Http.SyncAsync();

        var kept = JsonNode.Parse(await MeetingsAsync(host))!.AsArray();
        Assert.NotEmpty(kept);
        Assert.All(kept, meeting => Assert.True(meeting!["at"]!.GetValue<DateTimeOffset>() > Now.AddMonths(-2).AddDays(-1)));
    }

    private static async Task<JsonNode> ClientAsync(ServiceHouse house, string token, string address) =>
        (await house.Http.PostAsync("/clients/lookup", $$"""{ "address": "{{address}}" }""", Bearer(token), ("Accept-Language", "en")))["client"]!;

    private static async Task<string> MeetingsAsync(Host host) => (await host.Http.GetAsync("/me/export"))["meetings"]!.ToJsonString();

    private static string Permissions(IReadOnlyDictionary<string, string> asked) => string.Join(' ', LeastPrivilegeTests.PermissionsOf(asked));
}
