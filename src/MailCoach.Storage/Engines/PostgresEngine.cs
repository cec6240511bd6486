using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace MailCoach.Storage.Engines;

/// <summary>A server for many hosts; row locks on the mailbox keep its writers apart.</summary>
internal sealed class PostgresEngine(string connectionString) : Engine
{
    /// <summary>Names the migration lock among a server's advisory locks: "MailCoac" in ASCII.</summary>
    private const long MigrationLock = 0x4D61696C436F6163;

    /// <summary>A server takes 100 connections where nothing else is set, and three hosts and their engine share them.</summary>
    private const int UsualConnections = 25;

    private readonly NpgsqlDataSource source = new NpgsqlDataSourceBuilder(Modest(new NpgsqlConnectionStringBuilder(connectionString)).ToString()).Build();

    public override string Blob => "bytea";

    public override void Hold()
    {
        // A server is shared; the fencing of every write keeps hosts apart.
    }

    public override async Task<DbConnection> ConnectAsync(CancellationToken ct)
    {
        try
        {
            return await source.OpenConnectionAsync(ct);
        }
        catch (NpgsqlException away) when (IsAway(away))
        {
            throw new MailboxDatabaseAwayException(away.Message);
        }
    }

    public override Task HoldMigrationsAsync(DbConnection connection, CancellationToken ct) =>
        connection.ExecuteAsync(new CommandDefinition("select pg_advisory_lock(@MigrationLock)", new { MigrationLock }, cancellationToken: ct));

    public override Task<T> ReadAsync<T>(Func<Work, Task<T>> work, CancellationToken ct) => RunAsync(work, IsolationLevel.RepeatableRead, ct);

    public override Task<T> WriteAsync<T>(Func<Work, Task<T>> work, CancellationToken ct) => RunAsync(work, IsolationLevel.ReadCommitted, ct);

    public override Task ScrubAsync(CancellationToken ct) => Task.CompletedTask;

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    private async Task<T> RunAsync<T>(Func<Work, Task<T>> work, IsolationLevel level, CancellationToken ct)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(ct);
            await using var transaction = await connection.BeginTransactionAsync(level, ct);
            return await CommitAsync(new PostgresWork(connection, transaction, ct), work);
        }
        catch (NpgsqlException away) when (IsAway(away))
        {
            throw new MailboxDatabaseAwayException(away.Message);
        }
    }

    /// <summary>Where the setting names no size, a pool that leaves room for other hosts; who finds it empty waits for a turn.</summary>
    private static NpgsqlConnectionStringBuilder Modest(NpgsqlConnectionStringBuilder named)
    {
        if (named.MaxPoolSize == new NpgsqlConnectionStringBuilder().MaxPoolSize)
        {
            named.MaxPoolSize = UsualConnections;
        }

        return named;
    }

    /// <summary>57P: the server stops or starts; 53300: it has no connection left. Any other error that the server names is no absence.</summary>
    private static bool IsAway(NpgsqlException error) =>
        error is not PostgresException { SqlState: var state } || state.StartsWith("57P", StringComparison.Ordinal) || state == "53300";
}
