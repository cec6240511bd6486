using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

public sealed class DeleteTests
{
    [Fact]
    public async Task Who_deletes_everything_starts_anew()
    {
        var stop = TestContext.Current.CancellationToken;
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, stop);
        await host.Http.SyncAsync();
        var client = (await host.Http.AllAsync("/clients", 200))[0];
        await host.Http.PatchAsync($"/clients/{client["id"]}", """{ "name": "Somebody" }""");

        Assert.Equal(204, (await host.Http.DeleteAsync("/me")).Status);
        Assert.Empty((await host.Http.GetAsync("/clients"))["items"]!.AsArray());
        Assert.Null((await host.Http.GetAsync("/me"))["syncedAt"]);

        Assert.Equal("succeeded", (await host.Http.SyncAsync())["state"]!.GetValue<string>());
        Assert.DoesNotContain(await host.Http.AllAsync("/clients", 200), one => one["name"]!.GetValue<string>() == "Somebody");
    }
}
