using System.Collections.Concurrent;
using MailCoach.TaskPane.Tests.Pages;
using Microsoft.Playwright;
using IRequest = Microsoft.Playwright.IRequest;

namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>One person at the preview, with a browser profile of their own; remembers every request the page made.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<IRequest> requests = new();
    private readonly ConcurrentQueue<string> errors = new();

    private Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        Preview = new PreviewPage(page);
        context.Request += (_, request) => requests.Enqueue(request);
        context.WebError += (_, error) => errors.Enqueue(error.Error);
    }

    public IPage Page { get; }

    public PreviewPage Preview { get; }

    public PanePage Pane => Preview.Pane;

    public IReadOnlyCollection<IRequest> Requests => requests;

    /// <summary>Errors that no code of the page caught.</summary>
    public IReadOnlyCollection<string> Errors => errors;

    public static async Task<Visit> OpenAsync(IBrowser browser, Uri address, Surroundings surroundings, float patience)
    {
        var profile = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = surroundings.Width, Height = surroundings.Height },
            Locale = surroundings.Language,
            TimezoneId = "Europe/Berlin",
            ColorScheme = surroundings.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = surroundings.Contrast ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
            // The test authority vouches for itself.
            IgnoreHTTPSErrors = true,
        });
        profile.SetDefaultTimeout(patience);
        var visit = new Visit(profile, await profile.NewPageAsync());
        await visit.Page.GotoAsync(address.ToString());
        return visit;
    }

    /// <summary>Hosts other than our own that anything was asked of; office.js is answered by the tests themselves.</summary>
    public IEnumerable<string> StrangeHosts() =>
        requests.Select(request => new Uri(request.Url)).Where(url => url.Scheme is not ("data" or "blob") && !url.IsLoopback && url.Host != "appsforoffice.microsoft.com").Select(url => url.ToString());

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
