using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>Somebody of whom only numbers are kept.</summary>
public sealed class StrangerTests
{
    [Fact]
    public async Task Somebody_kept_as_numbers_is_no_client_until_the_owner_says_so_and_then_their_mail_is_read_again()
    {
        var stop = TestContext.Current.CancellationToken;
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, stop);
        await host.Http.SyncAsync();
        var (address, id) = await StrangerAsync(host.Http, stop);
        Assert.Equal(404, (await host.Http.GetAsync($"/clients/{id}")).Status);

        var named = await host.Http.PatchAsync($"/clients/{id}", """{ "isClient": true }""");
        Assert.Equal((200, id), (named.Status, named.Text("id")));
        Assert.Contains(address, named["addresses"]!.AsArray().Select(one => one!.GetValue<string>()));

        await host.Http.SyncAsync();
        await host.Http.SyncAsync();
        var report = await host.Http.GetAsync($"/clients/{id}");
        Assert.True(report["messagesIn"]!.GetValue<int>() > 0);
        Assert.Equal(200, (await host.Http.PostAsync("/clients/lookup", $$"""{ "address": "{{address}}" }""")).Status);
    }

    /// <summary>A sender of the inbox who is known, no client, and in no list.</summary>
    private static async Task<(string Address, string Id)> StrangerAsync(Http http, CancellationToken stop)
    {
        var listed = (await http.AllAsync("/clients?state=notClient", 200)).Select(one => one["id"]!.GetValue<string>()).ToHashSet();
        using var client = new HttpClient();
        var inbox = JsonNode.Parse(await client.GetStringAsync(new Uri(http.Address, "/preview/messages"), stop))!["items"]!.AsArray();
        foreach (var address in inbox.Select(mail => mail!["from"]?["address"]?.GetValue<string>()).OfType<string>().Distinct())
        {
            var found = await http.PostAsync("/clients/lookup", $$"""{ "address": "{{address}}" }""");
            if (found.Status == 404 && found.Text("reason") == "notAClient" && !listed.Contains(found.Text("id")))
            {
                return (address, found.Text("id"));
            }
        }

        throw new InvalidOperationException("The sample's inbox holds nobody of whom only numbers are kept.");
    }
}
