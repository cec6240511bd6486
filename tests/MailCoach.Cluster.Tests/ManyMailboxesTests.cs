using System.Diagnostics;
using System.Globalization;
using MailCoach.Cluster.Tests.Running;

namespace MailCoach.Cluster.Tests;

/// <summary>Three hosts, one database, many mailboxes; and one host that is killed in the middle.</summary>
public sealed class ManyMailboxesTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Page = TimeSpan.FromMilliseconds(150);

    [Fact]
    public Task Twenty_mailboxes_lose_nothing_when_a_host_is_killed() => KilledAsync(20);

    [Fact]
    [Trait("long", "true")]
    public Task Two_hundred_mailboxes_lose_nothing_when_a_host_is_killed() => KilledAsync(200);

    private async Task KilledAsync(int mailboxes)
    {
        await using var database = await Database.MakeAsync();
        await using var hosts = await Hosts.StartAsync(3, database.Connection, Page);
        await hosts.SyncAsync(Hosts.Person(0));
        var undisturbed = await hosts.LedgerAsync(Hosts.Person(0));
        Assert.Contains("Marlene Fieldstone", undisturbed, StringComparison.Ordinal);
        var callsOfOne = hosts.Graph.Calls;
        var started = Stopwatch.GetTimestamp();

        var syncs = Enumerable.Range(1, mailboxes).Select(number => hosts.SyncAsync(Hosts.Person(number))).ToList();
        while (hosts.Graph.Calls < callsOfOne * mailboxes / 3)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        var before = syncs.Count(sync => sync.IsCompleted);
        var killedAt = Stopwatch.GetElapsedTime(started);
        await hosts.KillAsync(hosts.All[1]);
        await Task.WhenAll(syncs);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{mailboxes} mailboxes in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s, {before} had ended when the host was killed after {killedAt.TotalSeconds:0.0} s; at most {hosts.Graph.MostCalls} calls in flight on one, {hosts.Graph.MostReaders} hosts reading one."));
        Assert.True(before < mailboxes, "The host was killed in the middle.");
        Assert.InRange(hosts.Graph.MostCalls, 2, 4);
        Assert.Equal(1, hosts.Graph.MostReaders);
        foreach (var number in Enumerable.Range(1, mailboxes))
        {
            Assert.Equal(undisturbed, await hosts.LedgerAsync(Hosts.Person(number)));
        }
    }
}
