using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace MailCoach.Graph.Tests;

/// <summary>A server on a loopback port that answers what a test tells it to, the next answer for each request, the last one for ever.</summary>
internal sealed class ScriptedGraph : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> script;
    private Func<HttpContext, Task> last = context => Json(context, """{ "value": [], "@odata.deltaLink": "http://127.0.0.1/v1.0/end" }""");
    private int inFlight;

    private ScriptedGraph(IEnumerable<Func<HttpContext, Task>> answers)
    {
        script = new ConcurrentQueue<Func<HttpContext, Task>>(answers);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public ConcurrentQueue<Seen> Requests { get; } = new();

    public int MostInFlight { get; private set; }

    public Uri BaseUrl => new(new Uri(app.Urls.First()), "/v1.0");

    public static async Task<ScriptedGraph> StartAsync(params Func<HttpContext, Task>[] answers)
    {
        var graph = new ScriptedGraph(answers);
        await graph.app.StartAsync();
        return graph;
    }

    public static Func<HttpContext, Task> Ok(string json) => context => Json(context, json);

    public static Func<HttpContext, Task> Status(int status, string? code = null, string? retryAfter = null, string? challenge = null) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        context.Response.Headers.WWWAuthenticate = challenge;
        return code is null ? Task.CompletedTask : Json(context, $$$"""{ "error": { "code": "{{{code}}}", "message": "no" } }""");
    };

    public static Func<HttpContext, Task> Html(int status) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync("<html><body>Bad gateway</body></html>");
    };

    /// <summary>Half a page, then the connection is cut.</summary>
    public static async Task CutAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 5_000;
        await context.Response.WriteAsync("""{ "value": [ { "id": "a", "subj""");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    public GraphDoor Door(Func<GraphOptions, GraphOptions>? with = null)
    {
        var options = new GraphOptions { BaseUrl = BaseUrl, FirstWait = TimeSpan.FromMilliseconds(1) };
        return new GraphDoor(with is null ? options : with(options), Clock, null);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static Task Json(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        MostInFlight = Math.Max(MostInFlight, Interlocked.Increment(ref inFlight));
        var request = context.Request;
        Requests.Enqueue(new Seen(
            request.Method, request.Path, request.QueryString.Value ?? "", request.Headers.Authorization.ToString(), request.Headers["Prefer"].ToString(), Clock.GetUtcNow()));
        try
        {
            await (script.TryDequeue(out var answer) ? last = answer : last)(context);
        }
        finally
        {
            Interlocked.Decrement(ref inFlight);
        }
    }
}

internal sealed record Seen(string Method, string Path, string Query, string Authorization, string Prefer, DateTimeOffset At);
