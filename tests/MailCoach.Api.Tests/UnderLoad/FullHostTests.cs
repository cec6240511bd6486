using System.Net.Sockets;
using MailCoach.Api.Tests.Entra;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests.UnderLoad;

/// <summary>A host with all hands full says so, and says that it is well.</summary>
public sealed class FullHostTests
{
    /// <summary>What a host says once it has begun to read a body.</summary>
    private const string Continue = "HTTP/1.1 100 Continue\r\n\r\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_connects_and_says_nothing_makes_room_for_who_asks()
    {
        const int connections = 200;
        const int held = 50;
        await using var house = await ServiceHouse.StartAsync(Stop, $"--Limits:Connections={held}");
        var left = Enumerable.Range(0, connections).Select(_ => UntilLetGoAsync(house.Http.Address)).ToList();
        while (left.Count > held)
        {
            left.Remove(await Task.WhenAny(left));
        }

        Assert.Equal(200, (await house.Http.GetAsync("//health/live")).Status);
        Assert.Equal(200, (await house.Http.GetAsync("//health/ready")).Status);
    }

    [Fact]
    public async Task A_host_that_works_on_all_it_can_refuses_the_next_and_nobody_who_asks_after_its_health()
    {
        await using var house = await ServiceHouse.StartAsync(Stop, "--Limits:Requests=1");
        var (sam, dana) = (ServiceHouse.Bearer(house.Authority.Tokens.For()), ServiceHouse.Bearer(house.Authority.Tokens.For(Tokens.Dana)));
        using var busy = await BareConnection.OpenAsync(house.Http.Address);
        await busy.SayAsync($"POST {Http.Base}/phrasing/check HTTP/1.1\r\nHost: mailcoach.example\r\n{sam.Name}: {sam.Value}\r\nContent-Type: application/json\r\nContent-Length: 100000\r\nExpect: 100-continue\r\n\r\n");
        Assert.Equal(Continue, await busy.HearAsync(Continue.Length));
        var dripping = busy.DripAsync();

        var refused = await house.Http.GetAsync("/me", dana);
        refused.IsProblem(503, "unavailable");
        Assert.NotNull(refused.Header("Retry-After"));
        Assert.Equal(200, (await house.Http.GetAsync("//health/live")).Status);
        Assert.Equal(200, (await house.Http.GetAsync("//health/ready")).Status);

        await dripping;
        Assert.Equal(200, (await house.Http.GetAsync("/me", dana)).Status);
    }

    [Fact]
    public async Task Of_one_persons_imports_the_next_begins_when_the_one_before_has_ended()
    {
        await using var house = await ServiceHouse.StartAsync(Stop);
        var sam = ServiceHouse.Bearer(house.Authority.Tokens.For());
        var head = $"POST {Http.Base}/invoices/import HTTP/1.1\r\nHost: mailcoach.example\r\n{sam.Name}: {sam.Value}\r\nContent-Type: text/csv\r\nContent-Length: 100000\r\nExpect: 100-continue\r\n\r\n";
        using var first = await BareConnection.OpenAsync(house.Http.Address);
        await first.SayAsync(head);
        Assert.Equal(Continue, await first.HearAsync(Continue.Length));
        using var second = await BareConnection.OpenAsync(house.Http.Address);
        await second.SayAsync(head);
        var begins = second.HearAsync(Continue.Length);

        // Others, and what else the same person asks, are answered meanwhile.
        Assert.Equal(200, (await house.Http.GetAsync("/me", sam)).Status);
        Assert.False(begins.IsCompleted);
        await first.DripAsync();

        Assert.Equal(Continue, await begins);
    }

    [Fact]
    public async Task A_host_that_keeps_all_streams_it_can_refuses_the_next_until_one_ends()
    {
        await using var house = await ServiceHouse.StartAsync(Stop, "--Limits:Streams=2", "--Limits:StreamsPerPerson=1");
        house.Faults.Delay = TimeSpan.FromMinutes(5);
        string[] people = [Tokens.Sam, Tokens.Dana, "00000000-0000-0000-0001-000000000001"];
        var callers = people.Select(person => ServiceHouse.Bearer(house.Authority.Tokens.For(person))).ToList();
        var syncs = await Task.WhenAll(callers.Select(async caller => (await house.Http.PostAsync("/syncs", "{}", caller)).Text("id")));
        using var http = new HttpClient { BaseAddress = house.Http.Address };

        using var first = await FollowAsync(http, syncs[0], callers[0]);
        using var again = await FollowAsync(http, syncs[0], callers[0]);
        using var second = await FollowAsync(http, syncs[1], callers[1]);
        using var third = await FollowAsync(http, syncs[2], callers[2]);
        Assert.Equal([200, 429, 200, 503], new[] { first, again, second, third }.Select(reply => (int)reply.StatusCode));
        Assert.NotNull(again.Headers.RetryAfter);
        Assert.NotNull(third.Headers.RetryAfter);
        Assert.Equal(200, (await house.Http.GetAsync("//health/ready")).Status);

        first.Dispose();
        var status = 503;
        while (status == 503)
        {
            await Task.Delay(100, Stop);
            using var retried = await FollowAsync(http, syncs[2], callers[2]);
            status = (int)retried.StatusCode;
        }

        Assert.Equal(200, status);
    }

    private static async Task UntilLetGoAsync(Uri host)
    {
        try
        {
            using var connection = await BareConnection.OpenAsync(host);
            await connection.HearAsync();
        }
        catch (SocketException)
        {
            // Let go before it had quite come in.
        }
    }

    private static Task<HttpResponseMessage> FollowAsync(HttpClient http, string sync, (string Name, string Value) caller)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{Http.Base}/syncs/{sync}/events");
        request.Headers.TryAddWithoutValidation(caller.Name, caller.Value);
        return http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
    }
}
