using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>Syncs beside a Graph that takes its time, so that there is a middle to be joined, or killed, in.</summary>
public sealed class SyncTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_sync_joins_the_running_one_and_questions_are_answered_meanwhile()
    {
        await using var graph = await SlowGraph.StartAsync(null, TimeSpan.FromSeconds(3), Stop);
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop, graph.Setting);

        var one = await host.Http.PostAsync("/syncs", "{}");
        var other = await host.Http.PostAsync("/syncs", "{}");
        Assert.Equal((202, 202, one.Text("id")), (one.Status, other.Status, other.Text("id")));
        Assert.Equal("running", other.Text("state"));
        Assert.Equal(one.Text("id"), (await host.Http.GetAsync("/me"))["sync"]!["id"]!.GetValue<string>());

        var lookup = (await host.Http.PostAsync("/clients/lookup", """{ "address": "dana@peakform.example" }""")).IsProblem(404, "not-found");
        Assert.Equal("notReadYet", lookup.Text("reason"));
        Assert.Null((await host.Http.GetAsync("/me"))["syncedAt"]);
    }

    [Fact]
    public Task A_host_that_was_killed_goes_on_where_it_stopped() => KilledAsync(messages: null, pageSize: 50, killedAt: 500);

    [Fact]
    [Trait("long", "true")]
    public Task A_host_that_was_killed_in_a_large_mailbox_goes_on_where_it_stopped() => KilledAsync(messages: 20_000, pageSize: 100, killedAt: 6_000);

    /// <summary>Kills the host in the middle of its first sync, starts it again, and compares with a host that was left alone.</summary>
    private static async Task KilledAsync(int? messages, int pageSize, int killedAt)
    {
        await using var graph = await SlowGraph.StartAsync(messages, TimeSpan.FromMilliseconds(50), Stop);
        var settings = new[] { graph.Setting, string.Create(CultureInfo.InvariantCulture, $"--Graph:PageSize={pageSize}") };
        using var home = new Folder();
        string id;
        await using (var killed = await Host.StartAsync(home, Stop, settings))
        {
            id = (await killed.Http.GetAsync("/me"))["sync"]!["id"]!.GetValue<string>();
            await foreach (var (name, sync) in killed.Http.FollowAsync(id))
            {
                Assert.Equal("progress", name);
                if (sync["messagesRead"]!.GetValue<int>() >= killedAt)
                {
                    break;
                }
            }

            await killed.KillAsync();
        }

        await using var again = await Host.StartAsync(home, Stop, settings);
        Assert.Equal(id, (await again.Http.GetAsync("/me"))["sync"]!["id"]!.GetValue<string>());
        Assert.Equal("succeeded", (await again.Http.FollowAsync(id).LastAsync()).Data["state"]!.GetValue<string>());
        using var quiet = new Folder();
        await using var undisturbed = await Host.StartAsync(quiet, Stop, settings);
        await undisturbed.Http.SyncAsync();

        var ledger = await Ledgers.OfAsync(undisturbed.Http);
        Assert.Contains("\"paid\"", ledger, StringComparison.Ordinal);
        Assert.Equal(ledger, await Ledgers.OfAsync(again.Http));
        await NothingReadableAsync(home, again.Http);
    }

    /// <summary>The bytes on disk hold no subject, no name and no address of the mailbox.</summary>
    internal static async Task NothingReadableAsync(Folder home, Http wire)
    {
        var words = await MailWords.OfAsync(wire);
        var bytes = home.Bytes;

        Assert.True(bytes.Length > 100_000, "The database is where it was looked for.");
        Assert.DoesNotContain(words, word => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0);
    }
}
