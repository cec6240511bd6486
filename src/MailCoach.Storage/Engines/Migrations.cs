using System.Data.Common;
using System.Globalization;
using Dapper;

namespace MailCoach.Storage.Engines;

/// <summary>Brings the schema forward, one numbered step after another; never back.</summary>
internal static class Migrations
{
    private const string Folder = "Migrations/";

    public static async Task RunAsync(Engine engine, TimeProvider clock, CancellationToken ct)
    {
        await using var connection = await engine.ConnectAsync(ct);
        await engine.HoldMigrationsAsync(connection, ct);
        await connection.ExecuteAsync("create table if not exists migration (version bigint not null primary key, at bigint not null)");
        var done = await connection.ExecuteScalarAsync<long?>("select max(version) from migration") ?? 0;
        var steps = Steps();
        if (done > steps[^1].Version)
        {
            throw new StorageVersionException(done, steps[^1].Version);
        }

        foreach (var (version, name) in steps.Where(step => step.Version > done))
        {
            await StepAsync(connection, version, Sql(name, engine), clock.GetUtcNow(), ct);
        }
    }

    private static async Task StepAsync(DbConnection connection, long version, string sql, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.ExecuteAsync(new CommandDefinition(sql, transaction: transaction, cancellationToken: ct));
        await connection.ExecuteAsync(new CommandDefinition(
            "insert into migration (version, at) values (@version, @at)", new { version, at = now.ToUnixTimeMilliseconds() }, transaction, cancellationToken: ct));
        await transaction.CommitAsync(ct);
    }

    private static (long Version, string Name)[] Steps() =>
        [.. typeof(Migrations).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (long.Parse(name.AsSpan(Folder.Length, 4), CultureInfo.InvariantCulture), name))];

    private static string Sql(string name, Engine engine)
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("{blob}", engine.Blob, StringComparison.Ordinal);
    }
}
