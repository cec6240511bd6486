using MailCoach.Coaching.Mail;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using static MailCoach.Graph.Tests.ScriptedGraph;

namespace MailCoach.Graph.Tests;

/// <summary>What can go wrong on the way, and how a read ends.</summary>
public sealed class FaultTests
{
    private const string Page = """{ "value": [ { "id": "a", "conversationId": "c", "receivedDateTime": "2026-03-02T07:00:00Z" } ], "@odata.deltaLink": "http://127.0.0.1/v1.0/d" }""";

    private static CancellationToken None => TestContext.Current.CancellationToken;

    public static TheoryData<string, Func<HttpContext, Task>> Passing { get; } = new()
    {
        { "429", Status(429, "TooManyRequests") },
        { "429 with a wait", Status(429, "ApplicationThrottled", "0") },
        { "500", Status(500, "InternalServerError") },
        { "502 as a page of HTML", Html(502) },
        { "503", Status(503) },
        { "504", Html(504) },
        { "408", Status(408) },
        { "cut in the middle", CutAsync },
        { "no JSON", Ok("<html>") },
        { "half a JSON", Ok("""{ "value": [ { "id": "a" """) },
        { "JSON of something else", Ok("[]") },
        { "no page", Ok("{}") },
        { "an empty page", Ok("""{ "value": null }""") },
        { "nothing", Ok("null") },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task A_passing_fault_is_tried_again(string name, Func<HttpContext, Task> fault)
    {
        Assert.NotEmpty(name);
        await using var graph = await StartAsync(fault, fault, Ok(Page));
        using var door = graph.Door();
        var mailbox = door.Mailbox(new Tokens());

        Assert.Single((await mailbox.ReadMessagesAsync("f", MailFolder.Inbox, null, None)).Messages);
        Assert.Equal(3, mailbox.Requests);
    }

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task A_fault_that_stays_is_told_after_a_bounded_number_of_tries(string name, Func<HttpContext, Task> fault)
    {
        Assert.NotEmpty(name);
        await using var graph = await StartAsync(fault);
        using var door = graph.Door();
        var mailbox = door.Mailbox(new Tokens());

        await Assert.ThrowsAsync<GraphUnavailableException>(() => mailbox.ReadMessagesAsync("f", MailFolder.Inbox, null, None));
        Assert.Equal(8, mailbox.Requests);
    }

    [Fact]
    public async Task An_answer_that_never_ends_is_given_up_and_asked_for_again()
    {
        await using var graph = await StartAsync(
            async context =>
            {
                await context.Response.WriteAsync("""{ "value": [ """);
                await context.Response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            },
            Ok(Page));
        using var door = graph.Door(options => options with { Timeout = TimeSpan.FromMilliseconds(300) });

        Assert.Single((await door.Mailbox(new Tokens()).ReadMessagesAsync("f", MailFolder.Inbox, null, None)).Messages);
    }

    [Fact]
    public async Task All_calls_of_a_mailbox_wait_when_one_is_told_to()
    {
        var clock = new FakeTimeProvider();
        await using var graph = await StartAsync(Status(429, retryAfter: "60"), Ok(Page));
        graph.Clock = clock;
        using var door = graph.Door(options => options with { ConcurrencyPerMailbox = 1, Timeout = TimeSpan.FromDays(1) });
        var mailbox = door.Mailbox(new Tokens());

        var all = Task.WhenAll(Enumerable.Range(0, 6).Select(n => mailbox.ReadMessagesAsync($"f{n}", MailFolder.Inbox, null, None)));
        while (!all.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        await all;
        var first = graph.Requests.First().At;
        Assert.Equal(7, graph.Requests.Count);
        Assert.All(graph.Requests.Skip(1), request => Assert.True(request.At - first >= TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public async Task Another_mailbox_does_not_wait_with_it()
    {
        await using var graph = await StartAsync(Status(429, retryAfter: "3600"), Ok(Page));
        using var door = graph.Door();
        await Assert.ThrowsAsync<GraphUnavailableException>(() => door.Mailbox(new Tokens()).ReadMessagesAsync("f", MailFolder.Inbox, null, None));

        Assert.Single((await door.Mailbox(new Tokens()).ReadMessagesAsync("f", MailFolder.Inbox, null, None)).Messages);
    }

    [Fact]
    public async Task A_wait_too_long_to_sit_out_is_told_with_its_length_and_holds_for_the_next_call_too()
    {
        await using var graph = await StartAsync(Status(503, retryAfter: "3600"));
        using var door = graph.Door();
        var mailbox = door.Mailbox(new Tokens());

        for (var call = 0; call < 2; call++)
        {
            var told = await Assert.ThrowsAsync<GraphUnavailableException>(() => mailbox.ReadMessagesAsync("f", MailFolder.Inbox, null, None));
            Assert.InRange(told.RetryAfter!.Value, TimeSpan.FromMinutes(59), TimeSpan.FromMinutes(60));
        }

        Assert.Equal(1, mailbox.Requests);
    }

    [Theory]
    [InlineData(400, "syncStateNotFound")]
    [InlineData(404, "SyncStateNotFound")]
    [InlineData(410, "syncStateNotFound")]
    [InlineData(400, "resyncRequired")]
    [InlineData(404, "resyncRequired")]
    [InlineData(410, "ResyncRequired")]
    [InlineData(400, "SyncStateInvalid")]
    [InlineData(404, "syncStateInvalid")]
    [InlineData(410, "SyncStateInvalid")]
    [InlineData(410, null)]
    public async Task An_expired_link_is_told_at_once(int status, string? code)
    {
        await using var graph = await StartAsync(Status(status, code));
        using var door = graph.Door();
        var mailbox = door.Mailbox(new Tokens());

        await Assert.ThrowsAsync<DeltaLinkExpiredException>(() => mailbox.ReadMessagesAsync("f", MailFolder.Inbox, "http://localhost/v1.0/x?$deltatoken=1", None));
        await Assert.ThrowsAsync<DeltaLinkExpiredException>(() => mailbox.ReadFoldersAsync("http://localhost/v1.0/x?$deltatoken=1", None));
        Assert.Equal(2, mailbox.Requests);
    }

    [Fact]
    public async Task A_folder_that_vanished_is_no_expired_link()
    {
        await using var graph = await StartAsync(Status(404, "ErrorItemNotFound"));
        using var door = graph.Door();

        await Assert.ThrowsAsync<FolderGoneException>(() => door.Mailbox(new Tokens()).ReadMessagesAsync("f", MailFolder.Inbox, null, None));
    }

    [Theory]
    [InlineData(403, "ErrorAccessDenied")]
    [InlineData(400, "BadRequest")]
    public async Task A_refusal_is_not_tried_again(int status, string code)
    {
        await using var graph = await StartAsync(Status(status, code));
        using var door = graph.Door();
        var mailbox = door.Mailbox(new Tokens());

        var refused = await Assert.ThrowsAsync<GraphRefusedException>(() => mailbox.ReadMessagesAsync("f", MailFolder.Inbox, null, None));
        Assert.Equal((status, code, 1), (refused.Status, refused.Code, mailbox.Requests));
    }

    [Fact]
    public async Task Nobody_at_the_door_is_told_as_unreachable()
    {
        var graph = await StartAsync();
        using var door = graph.Door();
        await graph.DisposeAsync();

        await Assert.ThrowsAsync<GraphUnavailableException>(() => door.Mailbox(new Tokens()).ReadOwnerAsync(None));
    }

    [Fact]
    public async Task Never_more_than_four_calls_are_in_flight_on_one_mailbox()
    {
        await using var graph = await StartAsync(async context =>
        {
            await Task.Delay(20);
            await Ok(Page)(context);
        });
        using var door = graph.Door();
        var mailbox = door.Mailbox(new Tokens());

        await Task.WhenAll(Enumerable.Range(0, 40).Select(n => mailbox.ReadMessagesAsync($"f{n}", MailFolder.Inbox, null, None)));

        Assert.Equal((4, 40), (graph.MostInFlight, graph.Requests.Count));
    }

    [Fact]
    public async Task A_limit_over_all_mailboxes_holds_for_all_of_them_together()
    {
        await using var graph = await StartAsync(async context =>
        {
            await Task.Delay(20);
            await Ok(Page)(context);
        });
        using var door = graph.Door(options => options with { AppConcurrency = 3 });
        var mailboxes = Enumerable.Range(0, 5).Select(_ => door.Mailbox(new Tokens())).ToList();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(n => mailboxes[n % 5].ReadMessagesAsync($"f{n}", MailFolder.Inbox, null, None)));

        Assert.Equal((3, 40), (graph.MostInFlight, graph.Requests.Count));
    }
}
