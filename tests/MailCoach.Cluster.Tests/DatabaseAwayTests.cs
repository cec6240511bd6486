using System.Collections.Concurrent;
using System.Globalization;
using MailCoach.Cluster.Tests.Running;

namespace MailCoach.Cluster.Tests;

/// <summary>The database goes away in the middle of everything and comes back by itself; so do the mailboxes.</summary>
public sealed class DatabaseAwayTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Page = TimeSpan.FromMilliseconds(200);

    [Fact]
    [Trait("long", "true")]
    public async Task A_database_that_is_away_for_twenty_seconds_costs_no_mail_and_every_sync_ends()
    {
        const int Mailboxes = 30;
        var stop = TestContext.Current.CancellationToken;
        await using var server = await PostgresServer.MakeAsync();
        await using var database = await Database.MakeAsync(server.Connection);
        await using var hosts = await Hosts.StartAsync(3, database.Connection, Page);
        await hosts.SyncAsync(Hosts.Person(0));
        var undisturbed = await hosts.LedgerAsync(Hosts.Person(0));
        var callsOfOne = hosts.Graph.Calls;

        var answers = new ConcurrentDictionary<int, int>();
        var syncs = Enumerable.Range(1, Mailboxes).Select(number => hosts.SyncAsync(Hosts.Person(number), reply => answers.AddOrUpdate(reply.Status, 1, (_, count) => count + 1))).ToList();
        while (hosts.Graph.Calls < callsOfOne * Mailboxes / 3)
        {
            await Task.Delay(50, stop);
        }

        await server.StopAsync();
        var away = Task.Delay(TimeSpan.FromSeconds(20), stop);
        foreach (var host in hosts.All)
        {
            // Who was never here needs the database; a warm report is answered from memory.
            (await host.Http.GetAsync("/clients", hosts.Bearer(Hosts.Person(1000)))).IsProblem(503, "unavailable");
            var ready = await host.Http.GetAsync("//health/ready");
            Assert.Equal(503, ready.Status);
            Assert.NotNull(ready.Header("Retry-After"));
            Assert.Equal(200, (await host.Http.GetAsync("//health/live")).Status);
        }

        Assert.Equal(200, (await hosts.All[0].Http.GetAsync("/clients", hosts.Bearer(Hosts.Person(0)))).Status);
        await away;
        await server.StartAsync();
        await Task.WhenAll(syncs);

        output.WriteLine(string.Join(", ", answers.OrderBy(answer => answer.Key).Select(answer => string.Create(CultureInfo.InvariantCulture, $"{answer.Value} × {answer.Key}"))));
        foreach (var number in Enumerable.Range(1, Mailboxes))
        {
            Assert.Equal(undisturbed, await hosts.LedgerAsync(Hosts.Person(number)));
        }
    }
}
