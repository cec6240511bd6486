using MailCoach.Api.Tests.Entra;

namespace MailCoach.Api.Tests.UnderLoad;

/// <summary>More mailboxes than a host has memory for.</summary>
public sealed class MemoryTests
{
    /// <summary>An awake mailbox of the sample, with its reports, holds 7 MB (docs/scale.md): two thirds of these people fit into 400 MB.</summary>
    private const int People = 80;

    private const string Limit = "0x19000000";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("long", "true")]
    public async Task Those_that_were_asked_longest_ago_make_room_and_wake_again_when_they_are_asked()
    {
        await using var house = await ServiceHouse.StartAsync(new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = Limit }, Stop);
        var people = Enumerable.Range(0, People).Select(number => house.Authority.Tokens.For($"00000000-0000-0000-0003-{number:x12}")).ToList();
        foreach (var person in people)
        {
            Assert.Equal("succeeded", await house.SyncAsync(person));
            await AskAllAsync(house, person);
        }

        foreach (var person in people)
        {
            await AskAllAsync(house, person);
        }

        Assert.Equal(200, (await house.Http.GetAsync("//health/ready")).Status);
    }

    private static async Task AskAllAsync(ServiceHouse house, string person)
    {
        var clients = await house.Http.GetAsync("/clients?limit=200", ServiceHouse.Bearer(person));
        Assert.True(clients.Status == 200, $"{clients.Status}: {clients.Body} {string.Join('\n', house.Said)}");
        Assert.NotEmpty(clients["items"]!.AsArray());
        foreach (var client in clients["items"]!.AsArray())
        {
            var report = await house.Http.GetAsync($"/clients/{client!["id"]}", ServiceHouse.Bearer(person));
            Assert.True(report.Status == 200, $"{report.Status}: {report.Body} {string.Join('\n', house.Said)}");
        }
    }
}
