using System.Text.Json;
using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Entra;
using MailCoach.LocalGraph;
using MailCoach.LocalGraph.Faults;
using MailCoach.TaskPane.Tests.Pages;
using Microsoft.Playwright;

namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>
/// The host in Service mode with an authority and a Graph, and an Outlook that frames the pane. The page around the pane is ours;
/// office.js is the stand-in of the pane's own folder.
/// </summary>
internal sealed class Office : IAsyncDisposable
{
    private const string OfficeScript = "https://appsforoffice.microsoft.com/**";
    private readonly LocalGraphHost graph;
    private readonly MailCoachHost host;

    private Office(Authority authority, LocalGraphHost graph, MailCoachHost host) => (Authority, this.graph, this.host) = (authority, graph, host);

    public Authority Authority { get; }

    public LocalFaults Faults { get; init; } = null!;

    /// <param name="readsCalendar">The host's switch <c>Graph:ReadCalendar</c>.</param>
    public static async Task<Office> StartAsync(CancellationToken cancellationToken, bool readsCalendar = false)
    {
        var authority = await Authority.StartAsync();
        var faults = new LocalFaults();
        var localGraph = await LocalGraphHost.StartAsync(new LocalGraphOptions { Faults = faults }, TimeProvider.System, cancellationToken);
        var started = await MailCoachHost.StartAsync(new Dictionary<string, string>
        {
            ["MailCoach__Mode"] = "Service",
            ["AzureAd__ClientId"] = Authority.ClientId,
            ["AzureAd__ClientSecret"] = Authority.Secret,
            ["AzureAd__Instance"] = authority.Address.ToString(),
            ["AzureAd__DisableInstanceDiscovery"] = "true",
            ["Graph__BaseUrl"] = localGraph.BaseUrl.ToString(),
            ["Graph__ReadCalendar"] = readsCalendar ? "true" : "false",
            ["SSL_CERT_FILE"] = authority.CertificateFile,
        });
        return new Office(authority, localGraph, started) { Faults = faults };
    }

    /// <param name="outlook">How Outlook is: see the stand-in's <c>Settings</c>.</param>
    public async Task<OutlookWindow> OpenAsync(Visit visit, JsonObject? outlook = null, Action<NestedBridge>? bridge = null)
    {
        var page = visit.Page;
        var window = new OutlookWindow(page, this);
        bridge?.Invoke(window.Bridge);
        await StandInAsync(page, outlook ?? []);
        await page.RouteAsync("**/outlook", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = """<!doctype html><title>Outlook</title><iframe id="pane" title="MailCoach" src="/pane.html" style="position:fixed;inset:0;width:100%;height:100%;border:0"></iframe>""",
        }));
        await page.ExposeFunctionAsync<string, string>("askAuthority", window.Bridge.Answer);
        await page.GotoAsync(new Uri(host.Address, "/outlook").ToString());
        return window;
    }

    public Uri Address => host.Address;

    /// <summary>Answers for Microsoft's address of office.js.</summary>
    public static Task StandInAsync(IPage page, JsonObject outlook) => page.RouteAsync(OfficeScript, route => route.FulfillAsync(new()
    {
        ContentType = "text/javascript",
        Body = $"window.fakeOutlook = {outlook.ToJsonString(JsonSerializerOptions.Default)};\n{File.ReadAllText(Path.Combine(Repository.Root.FullName, "src/MailCoach.TaskPane/dev/fakeOutlook.js"))}",
    }));

    /// <summary>No Outlook around: the pane as a page of its own.</summary>
    public static Task NoOutlookAsync(IPage page) => page.RouteAsync(OfficeScript, route => route.AbortAsync());

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await graph.DisposeAsync();
        await Authority.DisposeAsync();
    }
}

/// <summary>Outlook with the pane in it.</summary>
internal sealed class OutlookWindow(IPage page, Office office)
{
    public PanePage Pane { get; } = new(page.FrameLocator("#pane"));

    /// <summary>Signs people in for the pane.</summary>
    public NestedBridge Bridge { get; } = new(office.Authority);

    public Task SelectAsync(JsonObject? mail) => InPaneAsync($"outlook.select({mail?.ToJsonString(JsonSerializerOptions.Default) ?? "null"})");

    public Task InPaneAsync(string script) => Frame.EvaluateAsync(script);

    public Task<T> FromPaneAsync<T>(string script) => Frame.EvaluateAsync<T>(script);

    private IFrame Frame => page.Frames.Single(frame => frame.Url.Contains("/pane.html", StringComparison.Ordinal));
}
