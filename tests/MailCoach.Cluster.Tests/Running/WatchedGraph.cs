using System.Collections.Concurrent;
using System.Net;
using MailCoach.LocalGraph;
using MailCoach.LocalGraph.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MailCoach.Cluster.Tests.Running;

/// <summary>LocalGraph behind a door that counts, for each person, the calls in flight and the hosts they come from: each host has a port of its own here.</summary>
internal sealed class WatchedGraph : IAsyncDisposable
{
    private readonly WebApplication door;
    private readonly LocalGraphHost graph;
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly ConcurrentDictionary<string, List<int>> inFlight = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, bool> gone = [];
    private readonly string inner;
    private int mostCalls;
    private int mostHosts;
    private int given;
    private int calls;

    /// <summary>Hosts that one test starts at most.</summary>
    private const int MostHosts = 12;

    /// <summary>Every answer names Graph's own address, as a real one does; each host reads that as the door it was given.</summary>
    private const string Public = "https://graph.microsoft.com/v1.0";

    private WatchedGraph(WebApplication door, LocalGraphHost graph) => (this.door, this.graph, inner) = (door, graph, graph.BaseUrl.ToString());

    /// <summary>The most calls that were in flight for one mailbox at a time.</summary>
    public int MostCalls => mostCalls;

    /// <summary>The most hosts that read one mailbox at the same time.</summary>
    public int MostReaders => mostHosts;

    public int Calls => calls;

    /// <summary>A way in for one more host.</summary>
    public string NextDoor() => door.Urls.ElementAt(Interlocked.Increment(ref given) - 1);

    /// <summary>The host behind a door was killed: what it had asked for is in nobody's flight any more, however late the machine notices that.</summary>
    public void Forget(string way)
    {
        var host = new Uri(way).Port;
        gone.TryAdd(host, true);
        foreach (var theirs in inFlight.Values)
        {
            lock (theirs)
            {
                theirs.RemoveAll(caller => caller == host);
            }
        }
    }

    public static async Task<WatchedGraph> StartAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        // LocalGraph has one mailbox and would refuse a fifth call of everybody's together; here each person's calls are counted at the door.
        var local = await LocalGraphHost.StartAsync(
            SmallMailbox.Make(), new LocalGraphOptions { Faults = new LocalFaults { Delay = delay, Concurrency = 0 } }, TimeProvider.System, cancellationToken);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => Enumerable.Range(0, MostHosts).ToList().ForEach(_ => kestrel.Listen(IPAddress.Loopback, 0)));
        var app = builder.Build();
        var watched = new WatchedGraph(app, local);
        app.Run(watched.ServeAsync);
        await app.StartAsync(cancellationToken);
        return watched;
    }

    public async ValueTask DisposeAsync()
    {
        await door.DisposeAsync();
        await graph.DisposeAsync();
        http.Dispose();
    }

    private async Task ServeAsync(HttpContext context)
    {
        var token = context.Request.Headers.Authorization.ToString();
        var person = token[..Math.Max(0, token.LastIndexOf('-'))];
        var host = context.Connection.LocalPort;
        var mine = inFlight.GetOrAdd(person, _ => []);
        lock (mine)
        {
            if (!gone.ContainsKey(host))
            {
                mine.Add(host);
            }

            Raise(ref mostCalls, mine.Count);
            Raise(ref mostHosts, mine.Distinct().Count());
        }

        Interlocked.Increment(ref calls);
        try
        {
            await ForwardAsync(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The host that asked was killed.
        }
        finally
        {
            lock (mine)
            {
                mine.Remove(host);
            }
        }
    }

    private async Task ForwardAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), inner.Replace("/v1.0", "", StringComparison.Ordinal) + context.Request.Path + context.Request.QueryString);
        foreach (var (name, value) in context.Request.Headers.Where(header => header.Key is "Authorization" or "Prefer" or "User-Agent" or "client-request-id"))
        {
            request.Headers.TryAddWithoutValidation(name, value.ToString());
        }

        using var answer = await http.SendAsync(request, context.RequestAborted);
        var body = (await answer.Content.ReadAsStringAsync(context.RequestAborted)).Replace(inner, Public, StringComparison.Ordinal);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await context.Response.WriteAsync(body, context.RequestAborted);
    }

    private static void Raise(ref int most, int now)
    {
        int before;
        while ((before = Volatile.Read(ref most)) < now && Interlocked.CompareExchange(ref most, now, before) != before)
        {
            // Somebody else raised it meanwhile.
        }
    }
}
