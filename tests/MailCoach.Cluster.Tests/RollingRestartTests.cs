using System.Collections.Concurrent;
using System.Globalization;
using MailCoach.Cluster.Tests.Running;

namespace MailCoach.Cluster.Tests;

/// <summary>A new version comes: one host after the other goes and another takes its place, while people work.</summary>
public sealed class RollingRestartTests(ITestOutputHelper output)
{
    private const int People = 12;
    private static readonly TimeSpan Page = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Thinking = TimeSpan.FromMilliseconds(100);

    [Fact]
    [Trait("long", "true")]
    public async Task Three_hosts_are_replaced_under_load_and_no_request_fails()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = await Database.MakeAsync();
        await using var hosts = await Hosts.StartAsync(3, database.Connection, Page, "--Health:RedSecondsBeforeStop=4");
        await using var proxy = await ReadyProxy.StartAsync(() => [.. hosts.All.Select(host => host.Http.Address)]);
        using var http = new Http(proxy.Address);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var failed = new ConcurrentQueue<string>();
        var (asked, streams) = (0, 0);
        var people = Enumerable.Range(0, People).Select(number => Task.Run(() => WorkAsync(number))).ToList();
        var followers = Enumerable.Range(0, People).Select(number => Task.Run(() => FollowAsync(number))).ToList();

        foreach (var old in hosts.All.ToList())
        {
            await Task.Delay(TimeSpan.FromSeconds(3), stop);
            await hosts.StopAsync(old);
            await hosts.AddAsync();
            while (proxy.Green < hosts.All.Count)
            {
                await Task.Delay(Thinking, stop);
            }
        }

        await Task.Delay(TimeSpan.FromSeconds(3), stop);
        await done.CancelAsync();
        await Task.WhenAll([.. people, .. followers]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked} requests and {streams} event streams while three hosts were replaced, {failed.Count} failed."));
        failed.ToList().ForEach(output.WriteLine);
        Assert.True(asked > 100);
        Assert.True(streams > People);
        Assert.Empty(failed);

        async Task WorkAsync(int number)
        {
            var bearer = hosts.Bearer(Hosts.Person(number));
            while (!done.IsCancellationRequested)
            {
                await AskAsync("POST /syncs", () => http.PostAsync("/syncs", "{}", bearer));
                await AskAsync("GET /me", () => http.GetAsync("/me", bearer));
                await AskAsync("GET /clients", () => http.GetAsync("/clients", bearer));
                await Task.Delay(Thinking, CancellationToken.None);
            }
        }

        // A stream may end when its host goes; it is opened again and finds the sync on another.
        async Task FollowAsync(int number)
        {
            var bearer = hosts.Bearer(Hosts.Person(number));
            while (!done.IsCancellationRequested)
            {
                if (await AskAsync("POST /syncs", () => http.PostAsync("/syncs", "{}", bearer)) is { } sync)
                {
                    await AskAsync("GET events", () => http.GetAsync($"/syncs/{sync.Text("id")}/events", bearer));
                    Interlocked.Increment(ref streams);
                }
            }
        }

        async Task<Reply?> AskAsync(string what, Func<Task<Reply>> ask)
        {
            Interlocked.Increment(ref asked);
            try
            {
                var reply = await ask();
                if (reply.Status is 200 or 202)
                {
                    return reply;
                }

                failed.Enqueue($"{what} {reply.Status} {reply.Body}");
            }
            catch (HttpRequestException broken)
            {
                failed.Enqueue($"{what} {broken.Message}");
            }

            return null;
        }
    }
}
