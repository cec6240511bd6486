using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests;

public sealed class MigrationTests
{
    [Fact]
    public async Task Hosts_that_start_at_once_migrate_a_server_once()
    {
        await using var home = new PostgresHome();
        var hosts = Enumerable.Range(0, 5).Select(_ => home.NewDatabase()).ToList();

        await Task.WhenAll(hosts.Select(host => host.MigrateAsync(None)));

        Assert.All(await Task.WhenAll(hosts.Select(host => host.IsReachableAsync(None))), Assert.True);
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_server_that_is_away_is_unreachable_and_nothing_worse()
    {
        await using var database = new MailboxDatabase(
            new StorageOptions { Provider = StorageProvider.Postgres, ConnectionString = "Host=127.0.0.1;Port=1;Username=nobody;Timeout=2" },
            new Microsoft.AspNetCore.DataProtection.EphemeralDataProtectionProvider(),
            TimeProvider.System);

        Assert.False(await database.IsReachableAsync(None));
    }
}
