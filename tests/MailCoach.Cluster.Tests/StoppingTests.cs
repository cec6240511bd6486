using MailCoach.Cluster.Tests.Running;

namespace MailCoach.Cluster.Tests;

/// <summary>A host says that it goes before it goes.</summary>
public sealed class StoppingTests
{
    [Fact]
    public async Task A_host_that_is_stopped_turns_red_and_answers_until_nobody_is_sent_to_it_any_more()
    {
        var stop = TestContext.Current.CancellationToken;
        using var home = new Folder();
        await using var hosts = await Hosts.StartAsync(
            1, $"Data Source={home.Database}", TimeSpan.FromSeconds(1), "--Storage:Provider=Sqlite", "--Health:RedSecondsBeforeStop=4");
        var (http, bearer) = (hosts.All[0].Http, hosts.Bearer(Hosts.Person(1)));
        Assert.Equal(200, (await http.GetAsync("//health/ready")).Status);
        var sync = await http.PostAsync("/syncs", "{}", bearer);
        var stream = http.GetAsync($"/syncs/{sync.Text("id")}/events", bearer);

        var stopping = hosts.StopAsync(hosts.All[0]);
        Reply ready;
        do
        {
            ready = await http.GetAsync("//health/ready");
        }
        while (ready.Status == 200);

        Assert.NotNull(ready.IsProblem(503, "unavailable").Header("Retry-After"));
        Assert.Equal(200, (await http.GetAsync("//health/live")).Status);
        Assert.Equal(200, (await http.GetAsync("/me", bearer)).Status);
        Assert.False(stopping.IsCompleted);

        // The stream ends whole, in the middle of the sync, so that its reader asks again.
        var told = await stream.WaitAsync(stop);
        Assert.Contains("event: progress", told.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("event: done", told.Body, StringComparison.Ordinal);
        await stopping.WaitAsync(TimeSpan.FromSeconds(60), stop);
    }
}
