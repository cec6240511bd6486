using Dapper;
using MailCoach.Coaching.Mail;
using Microsoft.Data.Sqlite;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests;

public sealed class MigrationTests
{
    public static TheoryData<int> EarlierVersions => [.. Enumerable.Range(0, Steps.Length)];

    private static string[] Steps { get; } =
        [.. typeof(MailboxDatabase).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Migrations/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(EarlierVersions))]
    public async Task A_file_of_any_earlier_version_comes_forward(int version)
    {
        await using var home = new SqliteHome();
        await using (var connection = new SqliteConnection(home.Options.ConnectionString + ";Pooling=false"))
        {
            await connection.OpenAsync(None);
            await connection.ExecuteAsync("create table migration (version bigint not null primary key, at bigint not null)");
            for (var step = 0; step < version; step++)
            {
                using var sql = new StreamReader(typeof(MailboxDatabase).Assembly.GetManifestResourceStream(Steps[step])!);
                await connection.ExecuteAsync((await sql.ReadToEndAsync(None)).Replace("{blob}", "blob", StringComparison.Ordinal));
                await connection.ExecuteAsync("insert into migration values (@number, 0)", new { number = step + 1 });
            }
        }

        await using var database = home.NewDatabase();
        var rows = await database.WithFoldersAsync(Folder("in", MailFolder.Inbox));
        await rows.PageAsync("in", [Mail("a")]);

        Assert.Equal(["a"], await rows.IdsAsync());
    }

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
