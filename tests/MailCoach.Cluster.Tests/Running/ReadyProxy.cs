using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MailCoach.Cluster.Tests.Running;

/// <summary>Shares requests out among the hosts whose <c>/health/ready</c> was green a moment ago, and does nothing else: a request that fails has failed.</summary>
internal sealed class ReadyProxy : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Impatient = TimeSpan.FromSeconds(2);

    private readonly WebApplication app;
    private readonly Func<IReadOnlyList<Uri>> hosts;
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = TimeSpan.FromMinutes(1) };
    private readonly CancellationTokenSource ending = new();
    private Task looking = Task.CompletedTask;
    private IReadOnlyList<Uri> green = [];
    private int turn;

    private ReadyProxy(WebApplication app, Func<IReadOnlyList<Uri>> hosts) => (this.app, this.hosts) = (app, hosts);

    public Uri Address => new(app.Urls.First());

    public int Green => green.Count;

    public static async Task<ReadyProxy> StartAsync(Func<IReadOnlyList<Uri>> hosts)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var web = builder.Build();
        var proxy = new ReadyProxy(web, hosts);
        web.Run(proxy.ForwardAsync);
        await web.StartAsync();
        await proxy.LookAsync();
        proxy.looking = proxy.KeepLookingAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await looking;
        await app.DisposeAsync();
        http.Dispose();
        ending.Dispose();
    }

    private async Task KeepLookingAsync()
    {
        while (!ending.IsCancellationRequested)
        {
            await Task.Delay(Look, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await LookAsync();
        }
    }

    private async Task LookAsync()
    {
        var answers = await Task.WhenAll(hosts().Select(async host => (host, ready: await IsReadyAsync(host))));
        green = [.. answers.Where(answer => answer.ready).Select(answer => answer.host)];
    }

    private async Task<bool> IsReadyAsync(Uri host)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ending.Token);
            patience.CancelAfter(Impatient);
            using var answer = await http.GetAsync(new Uri(host, "/health/ready"), patience.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception away) when (away is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private async Task ForwardAsync(HttpContext context)
    {
        var now = green;
        var host = now[(Interlocked.Increment(ref turn) & int.MaxValue) % now.Count];
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(host, context.Request.Path + context.Request.QueryString));
        if (HttpMethods.IsPost(context.Request.Method))
        {
            request.Content = new StreamContent(context.Request.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
        }

        request.Headers.TryAddWithoutValidation("Authorization", context.Request.Headers.Authorization.ToString());
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
