using Dapper;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests.Earlier;

/// <summary>A database of any earlier version, with the rows of its time, is opened by today's code. The steps are found, so that the next one is covered the day it is added.</summary>
public abstract class EarlierVersionTests
{
    public static TheoryData<int> EarlierVersions => [.. Enumerable.Range(1, Steps.Length)];

    private static string[] Steps { get; } =
        [.. typeof(MailboxDatabase).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Migrations/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(EarlierVersions))]
    public async Task Rows_of_an_earlier_version_are_all_there_and_readable(int version)
    {
        await using var today = NewHome();
        await using var home = NewHome();
        var inserted = await MakeAsync(home, version);

        await using var database = new MailboxDatabase(home.Options, new BareRing(), TimeProvider.System);
        await database.MigrateAsync(None);
        await using var made = today.NewDatabase();
        await EarlierRows.FillAsync(made);

        Assert.Equal(await EarlierRows.HeldAsync(made), await EarlierRows.HeldAsync(database));
        await using var connection = await home.ConnectAsync();
        Assert.Equal(Enumerable.Range(1, Steps.Length).Select(step => (long)step), await connection.QueryAsync<long>("select version from migration order by version"));
        foreach (var (table, rows) in inserted)
        {
            Assert.Equal((table, rows), (table, (int)await connection.ExecuteScalarAsync<long>($"select count(*) from {table}")));
        }

        // And it goes on: what was there can be changed.
        var mailbox = await database.OpenAsync("local", None);
        await mailbox.TakeAsync(None);
        await mailbox.PageAsync("in", [Mail("e")], removed: ["a"]);
        await mailbox.FinishSyncAsync([], None);
        Assert.Equal(["b", "d", "e"], await mailbox.IdsAsync());
    }

    [Theory]
    [MemberData(nameof(EarlierVersions))]
    public async Task Hosts_that_start_at_once_bring_it_forward_once(int version)
    {
        await using var home = NewHome();
        await MakeAsync(home, version);
        var hosts = Enumerable.Range(0, 3).Select(_ => new MailboxDatabase(home.Options, new BareRing(), TimeProvider.System)).ToList();

        var outcomes = await Task.WhenAll(hosts.Select(host => Record.ExceptionAsync(() => Task.Run(() => host.MigrateAsync(None))).AsTask()));

        // A file has one host and the others are told so; a server has many, who wait for each other.
        Assert.Contains(null, outcomes);
        Assert.All(outcomes.OfType<Exception>(), refused => Assert.IsType<MailboxDatabaseInUseException>(refused));
        Assert.Equal(home.IsShared ? hosts.Count : 1, outcomes.Count(outcome => outcome is null));
        await using (var connection = await home.ConnectAsync())
        {
            Assert.Equal(Steps.Length, await connection.ExecuteScalarAsync<long>("select count(*) from migration"));
        }

        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_in_a_sentence_and_left_as_it_is()
    {
        await using var home = NewHome();
        await MakeAsync(home, Steps.Length);
        await using var connection = await home.ConnectAsync();
        await connection.ExecuteAsync("insert into migration (version, at) values (@version, 0)", new { version = Steps.Length + 1 });
        await using var database = new MailboxDatabase(home.Options, new BareRing(), TimeProvider.System);

        var refused = await Assert.ThrowsAsync<StorageVersionException>(() => database.MigrateAsync(None));

        Assert.Equal($"The database has schema version {Steps.Length + 1} and this MailCoach knows {Steps.Length}; start the newer version that wrote it.", refused.Message);
        Assert.Equal(Steps.Length + 1, await connection.ExecuteScalarAsync<long>("select count(*) from migration"));
    }

    private protected abstract Home NewHome();

    /// <summary>The first steps and no more, and the rows that such a database would hold.</summary>
    private static async Task<IReadOnlyDictionary<string, int>> MakeAsync(Home home, int version)
    {
        await using var connection = await home.ConnectAsync();
        await connection.ExecuteAsync("create table migration (version bigint not null primary key, at bigint not null)");
        var tables = new List<string>();
        for (var step = 0; step < version; step++)
        {
            using var reader = new StreamReader(typeof(MailboxDatabase).Assembly.GetManifestResourceStream(Steps[step])!);
            var sql = await reader.ReadToEndAsync(None);
            tables.AddRange(sql.Split('\n').Where(line => line.StartsWith("create table ", StringComparison.Ordinal)).Select(line => line.Split(' ')[2]));
            await connection.ExecuteAsync(sql.Replace("{blob}", home.Blob, StringComparison.Ordinal));
            await connection.ExecuteAsync("insert into migration values (@number, 0)", new { number = step + 1 });
        }

        return await EarlierRows.InsertAsync(connection, tables);
    }
}

public sealed class EarlierFileTests : EarlierVersionTests
{
    private protected override Home NewHome() => new SqliteHome();
}

public sealed class EarlierServerTests : EarlierVersionTests
{
    private protected override Home NewHome() => new PostgresHome();
}
