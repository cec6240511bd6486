using Microsoft.Playwright;

namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>The system's own Chromium, driven by Playwright; no browser is downloaded.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private static readonly string[] Quiet =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    public static async Task<Chromium> StartAsync()
    {
        var program = Places.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"These tests need Chromium; install it (Debian: apt install chromium). Looked at {string.Join(", ", Places)}.");
        var driver = await Playwright.CreateAsync();
        try
        {
            var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Quiet });
            return new Chromium(driver, browser);
        }
        catch
        {
            driver.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        playwright.Dispose();
    }
}
