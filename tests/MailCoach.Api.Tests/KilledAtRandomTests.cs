using System.Globalization;
using MailCoach.Api.Tests.Running;
using MailCoach.LocalGraph;
using MailCoach.LocalGraph.Faults;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.Api.Tests;

/// <summary>Everything at once, by a fixed seed: Graph fails at random, mails move between folders, and the host is killed again and again.</summary>
public sealed class KilledAtRandomTests
{
    /// <summary>Those that only make the run long.</summary>
    private static readonly Fault[] Slow = [Fault.SlowLoris, .. Fault.All.Where(fault => fault.Name.StartsWith("429", StringComparison.Ordinal))];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, 2, null)]
    public Task The_ledger_ends_as_that_of_an_undisturbed_run(int seed, int kills, int? messages) => RunAsync(seed, kills, messages);

    [Theory]
    [Trait("long", "true")]
    [InlineData(2, 8, 20_000)]
    [InlineData(3, 8, 20_000)]
    public Task The_ledger_of_a_large_mailbox_ends_as_that_of_an_undisturbed_run(int seed, int kills, int? messages) => RunAsync(seed, kills, messages);

    private static async Task RunAsync(int seed, int kills, int? messages)
    {
        var random = new Random(seed);
        var faults = new LocalFaults { ClockSkew = TimeSpan.FromMinutes(7), Delay = TimeSpan.FromMilliseconds(20) };
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions { Faults = faults, Messages = messages }, TimeProvider.System, Stop);
        var settings = new[] { $"--Graph:BaseUrl={graph.BaseUrl}", "--Graph:PageSize=100" };
        using var home = new Folder();
        faults.Randomly((ulong)seed, 0.1, [.. Fault.All.Except(Slow)]);
        var killedInASync = 0;
        for (var round = 0; round < kills; round++)
        {
            await using var host = await Host.StartAsync(home, Stop, settings);
            var started = await host.Http.PostAsync("/syncs", "{}");
            Shuffle(graph.Mailbox, random);
            await Task.Delay(random.Next(100, 1500), Stop);
            killedInASync += (await host.Http.GetAsync($"/syncs/{started.Text("id")}")).Text("state") == "running" ? 1 : 0;
            await host.KillAsync();
        }

        Assert.True(killedInASync > 0, "No kill came while mail was being read.");
        Assert.True(faults.Struck > kills, "Hardly anything failed.");
        faults.Stop();
        using var quiet = new Folder();
        var ledger = await ReadAgainAsync(quiet, settings);
        Assert.Contains("\"paid\"", ledger, StringComparison.Ordinal);
        Assert.Equal(ledger, await ReadAgainAsync(home, settings));
    }

    /// <summary>Reads to the end, starts once more, and tells what was kept: who is nobody's client is no longer whole then.</summary>
    private static async Task<string> ReadAgainAsync(Folder home, string[] settings)
    {
        await using (var host = await Host.StartAsync(home, Stop, settings))
        {
            await host.Http.SyncAsync();
            await host.Http.SyncAsync();
        }

        await using var again = await Host.StartAsync(home, Stop, settings);
        await again.Http.SyncAsync();
        return await Ledgers.OfAsync(again.Http);
    }

    /// <summary>Some mails go to another folder that is read.</summary>
    private static void Shuffle(LocalMailbox mailbox, Random random)
    {
        var folders = mailbox.Folders().Select(folder => folder.Id).Where(id => mailbox.MessageIds(id).Count > 0).ToList();
        foreach (var id in mailbox.MessageIds(folders[random.Next(folders.Count)]).Take(20).ToList())
        {
            mailbox.Move(id, "archive");
        }
    }
}
