using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using MailCoach.LocalGraph.Faults;

namespace MailCoach.LocalGraph.Tests;

public sealed class FaultTests
{
    private const string Inbox = "/me/mailFolders/inbox/messages/delta?$select=subject,from,receivedDateTime";

    public static TheoryData<Fault, int, string> Refusals() => new()
    {
        { Fault.Throttled(TimeSpan.FromSeconds(3)), 429, "TooManyRequests" },
        { Fault.Throttled(), 429, "TooManyRequests" },
        { Fault.ServerError, 500, "generalException" },
        { Fault.BadGateway, 502, "<html>" },
        { Fault.Unavailable(TimeSpan.FromSeconds(3)), 503, "serviceNotAvailable" },
        { Fault.GatewayTimeout, 504, "GatewayTimeout" },
        { Fault.SignedOut, 401, "InvalidAuthenticationToken" },
        { Fault.Refused(507, "ErrorQuotaExceeded", "The mailbox is full."), 507, "ErrorQuotaExceeded" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_strikes_the_next_request_and_only_that_one(Fault fault, int status, string says)
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Host.Faults.Next(fault);
        using var struck = await graph.SendAsync(HttpMethod.Get, Inbox);
        using var next = await graph.SendAsync(HttpMethod.Get, Inbox);

        Assert.Equal(status, (int)struck.StatusCode);
        Assert.Contains(says, await struck.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Equal(1, graph.Host.Faults.Struck);
    }

    [Fact]
    public async Task A_throttle_says_how_long_to_wait_or_says_nothing()
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Host.Faults.Next(Fault.Throttled(TimeSpan.FromSeconds(7)));
        graph.Host.Faults.Next(Fault.Throttled());
        using var told = await graph.SendAsync(HttpMethod.Get, "/me");
        using var untold = await graph.SendAsync(HttpMethod.Get, "/me");

        Assert.Equal(TimeSpan.FromSeconds(7), told.Headers.RetryAfter!.Delta);
        Assert.Null(untold.Headers.RetryAfter);
    }

    [Theory]
    [InlineData(400, "syncStateNotFound"), InlineData(404, "resyncRequired"), InlineData(410, "SyncStateInvalid")]
    public async Task A_link_expires_in_any_of_its_forms_and_a_request_without_one_does_not(int status, string code)
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Host.Faults.Next(Fault.ExpiredLink(status, code));
        var (_, link) = await graph.WalkAsync(Inbox);
        using var expired = await graph.SendAsync(HttpMethod.Get, link);
        var error = JsonNode.Parse(await expired.Content.ReadAsStringAsync())!["error"]!;

        Assert.Equal(status, (int)expired.StatusCode);
        Assert.Equal(code, error.Text("code"));
    }

    [Fact]
    public async Task A_connection_breaks_in_the_middle_of_the_body()
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Host.Faults.Next(Fault.Reset);

        await Assert.ThrowsAnyAsync<HttpRequestException>(async () =>
        {
            using var response = await graph.SendAsync(HttpMethod.Get, Inbox);
            await response.Content.ReadAsStringAsync();
        });
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task A_damaged_body_is_no_JSON(bool truncated)
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Host.Faults.Next(truncated ? Fault.Truncated : Fault.Malformed);
        using var response = await graph.SendAsync(HttpMethod.Get, Inbox);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(text));
    }

    [Fact]
    public async Task A_slow_loris_outlasts_whoever_sets_a_limit()
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Host.Faults.Next(Fault.SlowLoris);
        graph.Host.Faults.SlowLorisPause = TimeSpan.FromHours(1);
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Authorization", "Bearer x");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => http.GetStringAsync(graph.Url(Inbox), limit.Token));
        Assert.NotNull(await graph.GetAsync("/me"));
    }

    [Fact]
    public async Task Mails_told_twice_or_in_no_order_are_the_same_mails()
    {
        await using var graph = await GraphClient.EmptyAsync();
        var ids = Enumerable.Range(1, 8).Select(number => graph.Mailbox.Add("inbox", GraphClient.Mail(number))).ToHashSet(StringComparer.Ordinal);
        graph.Host.Faults.Next(Fault.Duplicates);
        var (twice, _) = await graph.WalkAsync(Inbox);
        graph.Host.Faults.Next(Fault.OutOfOrder);
        var (shuffled, _) = await graph.WalkAsync(Inbox);

        Assert.True(twice.Ids().Count > ids.Count);
        Assert.Equal(ids, twice.Ids().ToHashSet(StringComparer.Ordinal));
        Assert.NotEqual(graph.Mailbox.MessageIds("inbox"), shuffled.Ids());
        Assert.Equal(ids, shuffled.Ids().ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_mail_that_is_told_as_gone_and_then_as_there_is_there()
    {
        await using var graph = await GraphClient.EmptyAsync();
        var id = graph.Mailbox.Add("inbox", GraphClient.Mail(1));
        graph.Host.Faults.Next(Fault.RemovedThenBack);
        var items = (await graph.WalkAsync(Inbox)).Pages.Single();

        Assert.Equal([id, id], items.Select(item => item.Text("id")));
        Assert.NotNull(items[0]["@removed"]);
        Assert.Null(items[1]["@removed"]);
    }

    [Fact]
    public async Task A_mail_of_nulls_stands_beside_the_others()
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Mailbox.Add("inbox", GraphClient.Mail(1));
        graph.Host.Faults.Next(Fault.Nulls);
        var items = (await graph.WalkAsync(Inbox)).Pages.Single();

        Assert.Equal(2, items.Count);
        Assert.True(items[1].AsObject().ContainsKey("subject"));
        Assert.Null(items[1]["subject"]);
        Assert.Null(items[1]["from"]);
        Assert.Null(items[1]["receivedDateTime"]);
    }

    [Fact]
    public async Task The_mailbox_can_change_in_the_middle_of_a_walk()
    {
        await using var graph = await GraphClient.EmptyAsync();
        foreach (var number in Enumerable.Range(1, 15))
        {
            graph.Mailbox.Add("inbox", GraphClient.Mail(number));
        }

        var oldest = graph.Mailbox.MessageIds("inbox")[^1];
        graph.Host.Faults.Before(request => request.HasToken, mailbox => mailbox.Move(oldest, "archive"));
        var (first, link) = await graph.WalkAsync(Inbox);
        var (later, _) = await graph.WalkAsync(link);

        Assert.DoesNotContain(oldest, first.Ids());
        Assert.Equal([oldest], later.Ids());
        Assert.NotNull(later[0][0]["@removed"]);
    }

    [Fact]
    public async Task More_than_four_at_once_are_too_many()
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Host.Faults.Delay = TimeSpan.FromMilliseconds(300);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => graph.SendAsync(HttpMethod.Get, "/me")));
        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();

        Assert.True(refused.Count > 0);
        Assert.Equal(8, answers.Length);
        Assert.Contains("MailboxConcurrency", await refused[0].Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(graph.Host.MostInFlight > 4);
    }

    [Fact]
    public async Task A_client_that_asks_one_after_the_other_is_never_too_many()
    {
        await using var graph = await GraphClient.EmptyAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            for (var i = 0; i < 50; i++)
            {
                await graph.GetAsync("/me");
            }
        }));

        Assert.InRange(graph.Host.MostInFlight, 1, 4);
    }

    [Fact]
    public async Task By_the_same_seed_the_same_requests_fail()
    {
        async Task<List<int>> Statuses(ulong seed)
        {
            await using var graph = await GraphClient.EmptyAsync();
            graph.Host.Faults.Randomly(seed, share: 0.4, [Fault.Throttled(), Fault.ServerError, Fault.GatewayTimeout]);
            var statuses = new List<int>();
            for (var i = 0; i < 60; i++)
            {
                using var response = await graph.SendAsync(HttpMethod.Get, "/me");
                statuses.Add((int)response.StatusCode);
            }

            return statuses;
        }

        var first = await Statuses(7);

        Assert.Equal(first, await Statuses(7));
        Assert.NotEqual(first, await Statuses(8));
        Assert.Contains(200, first);
        Assert.Contains(429, first);
    }

    [Fact]
    public async Task However_much_fails_the_third_try_gets_through()
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Host.Faults.Randomly(seed: 1, share: 1, [Fault.ServerError]);
        var statuses = new List<int>();
        for (var i = 0; i < 6; i++)
        {
            using var response = await graph.SendAsync(HttpMethod.Get, "/me");
            statuses.Add((int)response.StatusCode);
        }

        Assert.Equal([500, 500, 200, 500, 500, 200], statuses);
    }

    [Fact]
    public async Task What_was_asked_can_be_looked_at_and_holds_nobodys_token()
    {
        await using var graph = await GraphClient.EmptyAsync();
        await graph.GetAsync(Inbox, GraphClient.Immutable, "odata.maxpagesize=50");
        var request = graph.Host.Requests.Single();

        Assert.Equal("GET", request.Method);
        Assert.Equal(Inbox, request.PathAndQuery);
        Assert.True(request.IsImmutable);
        Assert.True(request.IsMessageDelta);
        Assert.False(request.HasToken);
        Assert.DoesNotContain("anything", request.ToString(), StringComparison.Ordinal);
        graph.Host.ForgetRequests();
        Assert.Empty(graph.Host.Requests);
    }
}
