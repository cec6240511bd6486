using Azure.Identity;
using MailCoach.LocalGraph;
using MailCoach.LocalGraph.Faults;
using MailCoach.LocalGraph.Mail;
using static MailCoach.Graph.Tests.ScriptedGraph;

namespace MailCoach.Graph.Tests;

/// <summary>The calendar: asked for little, under a permission of its own, and no reason to fail.</summary>
public sealed class CalendarTests
{
    private static readonly DateTimeOffset To = new(2026, 6, 29, 10, 0, 0, TimeSpan.Zero);

    private static CancellationToken None => TestContext.Current.CancellationToken;

    public static TheoryData<int, string> Faults =>
        [.. Fault.All.Select((fault, index) => (fault, index)).Where(one => one.index < 6 || one.fault == Fault.Reset || one.fault == Fault.Truncated || one.fault == Fault.Malformed)
            .Select(one => (one.index, one.fault.Name))];

    [Fact]
    public async Task It_is_asked_for_a_window_without_content_under_its_own_permission()
    {
        await using var graph = await StartAsync(
            Ok("""{ "value": [], "@odata.nextLink": "http://127.0.0.1/v1.0/me/calendarView?startDateTime=a&endDateTime=b&$skip=500" }"""), Ok("""{ "value": [] }"""));
        using var door = graph.Door(options => options with { PageSize = 500 });
        var tokens = new Tokens();
        var mailbox = door.Mailbox(tokens);

        Assert.Empty((await mailbox.ReadCalendarAsync(To.AddYears(-1), To, None))!);

        Assert.Equal(["Calendars.ReadBasic"], Assert.Single(tokens.Asked).Scopes.Select(scope => scope.Split('/')[^1]));
        Assert.Equal(2, mailbox.Requests);
        Assert.All(graph.Requests, request =>
        {
            Assert.Equal(("GET", "/v1.0/me/calendarView"), (request.Method, request.Path));
            Assert.Contains("IdType=\"ImmutableId\"", request.Prefer, StringComparison.Ordinal);
            Assert.Contains("outlook.timezone=\"UTC\"", request.Prefer, StringComparison.Ordinal);
            Assert.DoesNotContain("body", request.Query, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("subject", request.Query, StringComparison.OrdinalIgnoreCase);
        });
        var query = Uri.UnescapeDataString(graph.Requests.First().Query);
        Assert.Contains("startDateTime=2025-06-29T10:00:00Z", query, StringComparison.Ordinal);
        Assert.Contains("endDateTime=2026-06-29T10:00:00Z", query, StringComparison.Ordinal);
        Assert.Contains("$select=id,start,isAllDay,isCancelled,isOnlineMeeting,location,responseStatus,organizer,attendees", query, StringComparison.Ordinal);
        Assert.Contains("$top=500", query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_and_calendar_each_keep_their_own_token()
    {
        await using var graph = await StartAsync(Ok("""{ "value": [], "@odata.deltaLink": "http://127.0.0.1/v1.0/end" }"""));
        using var door = graph.Door();
        var tokens = new Tokens();
        var mailbox = door.Mailbox(tokens);
        for (var round = 0; round < 3; round++)
        {
            await mailbox.ReadFoldersAsync(null, None);
            await mailbox.ReadCalendarAsync(To.AddYears(-1), To, None);
        }

        Assert.Equal(2, tokens.Asked.Count);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], graph.Requests.Select(request => request.Authorization).Distinct());
    }

    [Fact]
    public async Task Every_meeting_of_the_window_is_read_once_and_what_was_none_is_left_out()
    {
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), TimeProvider.System, None);
        using var door = Door(graph);
        var now = TimeProvider.System.GetUtcNow();
        var read = (await door.Mailbox(new Tokens()).ReadCalendarAsync(now.AddYears(-1), now, None))!;

        var held = graph.Mailbox.Meetings().Where(meeting => meeting.End > now.AddYears(-1) && meeting is { IsCancelled: false, IsAllDay: false, Answer: not LocalResponse.Declined }).ToList();
        Assert.True(held.Count > 50);
        Assert.True(held.Count < graph.Mailbox.Meetings().Count(meeting => meeting.End > now.AddYears(-1)));
        Assert.Equal(held.Select(meeting => meeting.Start), read.Select(entry => entry.Start));
        Assert.Equal(held.Select(meeting => meeting.IsOnline), read.Select(entry => entry.IsOnline));
        Assert.Equal(read.Count, read.Select(entry => entry.Id).Distinct().Count());
        Assert.Contains(read, entry => entry.Place == "Fenwick Joinery, 4 Mill Lane" && entry.People.SequenceEqual(["sam@samrivers.example", "hal@fenwick-joinery.example"]));
        Assert.True(graph.Requests.Count > 2);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whatever_goes_wrong_on_the_way_is_asked_again(int number, string name)
    {
        Assert.Equal(name, Fault.All[number].Name);
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), TimeProvider.System, None);
        using var door = Door(graph);
        var now = TimeProvider.System.GetUtcNow();
        var before = (await door.Mailbox(new Tokens()).ReadCalendarAsync(now.AddYears(-1), now, None))!;
        graph.Faults.Next(Fault.All[number], where: request => request.IsCalendar);

        Assert.Equal(before.Count, (await door.Mailbox(new Tokens()).ReadCalendarAsync(now.AddYears(-1), now, None))!.Count);
        Assert.Equal(1, graph.Faults.Struck);
    }

    [Fact]
    public async Task A_closed_calendar_is_no_failure_and_costs_one_request()
    {
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions { Faults = new LocalFaults { CalendarRefused = true } }, TimeProvider.System, None);
        using var door = Door(graph);

        Assert.Null(await door.Mailbox(new Tokens()).ReadCalendarAsync(To.AddYears(-1), To, None));
        Assert.Single(graph.Requests);
    }

    [Fact]
    public async Task Any_other_refusal_is_told()
    {
        await using var graph = await StartAsync(Status(400, "ErrorInvalidParameter"));
        using var door = graph.Door();
        await Assert.ThrowsAsync<GraphRefusedException>(() => door.Mailbox(new Tokens()).ReadCalendarAsync(To.AddYears(-1), To, None));
    }

    [Fact]
    public async Task A_page_that_leads_to_a_stranger_is_not_from_our_Graph()
    {
        await using var graph = await StartAsync(Ok("""{ "value": [], "@odata.nextLink": "https://elsewhere.example/v1.0/me/calendarView" }"""));
        using var door = graph.Door();
        await Assert.ThrowsAsync<GraphRefusedException>(() => door.Mailbox(new Tokens()).ReadCalendarAsync(To.AddYears(-1), To, None));
        Assert.Single(graph.Requests);
    }

    [Theory]
    [InlineData("2026-06-02T09:30:00.0000000", "UTC", 9), InlineData("2026-06-02T09:30:00.0000000", "W. Europe Standard Time", 7)]
    [InlineData("2026-06-02T09:30:00.0000000", "Europe/Berlin", 7), InlineData("2026-06-02T09:30:00", null, 9), InlineData("2026-06-02T09:30:00", "tzone://Microsoft/Custom", 9)]
    public async Task A_time_is_read_in_the_zone_that_stands_beside_it(string clock, string? zone, int hour)
    {
        var named = zone is null ? "null" : $"\"{zone}\"";
        await using var graph = await StartAsync(Ok($$"""{ "value": [ { "id": "a", "start": { "dateTime": "{{clock}}", "timeZone": {{named}} } }, { "id": "b", "start": { "dateTime": "soon" } }, { "id": "c" } ] }"""));
        using var door = graph.Door();

        var entry = Assert.Single((await door.Mailbox(new Tokens()).ReadCalendarAsync(To.AddYears(-1), To, None))!);
        Assert.Equal(new DateTimeOffset(2026, 6, 2, hour, 30, 0, TimeSpan.Zero), entry.Start);
        Assert.Empty(entry.People);
    }

    [Fact]
    public async Task Rooms_and_those_who_declined_were_not_there()
    {
        await using var graph = await StartAsync(Ok("""
            { "value": [ { "id": "a", "start": { "dateTime": "2026-06-02T09:30:00", "timeZone": "UTC" }, "organizer": { "emailAddress": { "address": "Nora@Client.example" } }, "attendees": [ null,
              { "type": "required", "status": { "response": "accepted" }, "emailAddress": { "address": "nora@client.example" } },
              { "type": "optional", "status": null, "emailAddress": { "address": " kim@client.example " } },
              { "type": "required", "status": { "response": "declined" }, "emailAddress": { "address": "lee@client.example" } },
              { "type": "resource", "status": { "response": "accepted" }, "emailAddress": { "address": "room@client.example" } },
              { "type": "required", "emailAddress": { "address": "" } }, { "type": "required", "emailAddress": null } ] } ] }
            """));
        using var door = graph.Door();

        Assert.Equal(["nora@client.example", "kim@client.example"], Assert.Single((await door.Mailbox(new Tokens()).ReadCalendarAsync(To.AddYears(-1), To, None))!).People);
    }

    [Fact]
    public async Task A_sign_in_that_has_ended_is_not_taken_for_a_closed_calendar()
    {
        await using var graph = await StartAsync(Ok("""{ "value": [] }"""));
        using var door = graph.Door();
        var mailbox = door.Mailbox(() => throw new AuthenticationFailedException("the assertion has ended"));
        await Assert.ThrowsAsync<SignInNeededException>(() => mailbox.ReadCalendarAsync(To.AddYears(-1), To, None));
    }

    private static GraphDoor Door(LocalGraphHost graph) =>
        new(new GraphOptions { BaseUrl = graph.BaseUrl, PageSize = 20, FirstWait = TimeSpan.FromMilliseconds(1) }, TimeProvider.System, null);
}
