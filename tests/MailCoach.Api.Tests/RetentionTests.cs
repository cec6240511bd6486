using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>How long mail is kept is the owner's to say.</summary>
public sealed class RetentionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_older_than_the_owner_wants_kept_is_gone_after_the_next_sync_and_stays_gone()
    {
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop);
        await host.Http.SyncAsync();
        var before = await EarliestAsync(host.Http);
        await KeepMonthsAsync(host.Http, 3);

        await host.Http.SyncAsync();
        var after = await EarliestAsync(host.Http);
        await host.Http.SyncAsync();

        var limit = TimeProvider.System.GetUtcNow().AddMonths(-3);
        Assert.True(before < limit, $"{before}");
        Assert.True(after >= limit.AddMinutes(-5), $"{after}");
        Assert.Equal(after, await EarliestAsync(host.Http));
    }

    [Fact]
    public async Task Whoever_runs_the_host_may_say_less_and_never_more()
    {
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop, "--Storage:RetentionMonths=2");
        await KeepMonthsAsync(host.Http, 600);
        await host.Http.SyncAsync();
        await host.Http.SyncAsync();

        Assert.True(await EarliestAsync(host.Http) >= TimeProvider.System.GetUtcNow().AddMonths(-2).AddMinutes(-5));
    }

    private static async Task KeepMonthsAsync(Http http, int months)
    {
        var preferences = (await http.GetAsync("/me/preferences")).Json.AsObject();
        preferences["retentionMonths"] = months;
        Assert.Equal(200, (await http.PutAsync("/me/preferences", preferences.ToJsonString())).Status);
    }

    private static async Task<DateTimeOffset> EarliestAsync(Http http)
    {
        var clients = await http.AllAsync("/clients", 50);
        var reports = await Task.WhenAll(clients.Select(client => http.GetAsync($"/clients/{client["id"]}")));
        return reports.Select(report => report["firstMessageAt"]).OfType<JsonNode>().Min(first => first.GetValue<DateTimeOffset>());
    }
}
