using Microsoft.Playwright;

namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>What all tests share: one browser, and one host whose sample mailbox was read to the end.</summary>
public sealed class House : IAsyncLifetime
{
    /// <summary>Milliseconds a screen may take on a busy machine; a passing test never waits for it.</summary>
    private const float Patience = 60_000;
    private Chromium? chromium;
    private MailCoachHost? host;

    internal IBrowser Browser => chromium!.Browser;

    internal Uri Address => host!.Address;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var starting = MailCoachHost.StartAsync();
        chromium = await Chromium.StartAsync();
        host = await starting;
        await using var visit = await OpenAsync(Surroundings.Usual);
        await visit.Pane.HomeIsShownAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        if (host is not null)
        {
            await host.DisposeAsync();
        }
    }

    /// <summary>A visit with a fresh profile: no storage, no cache, nothing of an earlier visit.</summary>
    internal Task<Visit> OpenAsync(Surroundings surroundings, Uri? address = null) =>
        Visit.OpenAsync(Browser, address ?? Address, surroundings, Patience);
}
