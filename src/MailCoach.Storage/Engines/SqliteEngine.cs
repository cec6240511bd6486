using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace MailCoach.Storage.Engines;

/// <summary>
/// One file, one host. SQLite's calls block, so they run on the thread pool and never on the caller's scheduler;
/// writers queue at a gate, because the file takes one at a time and its own waiting is a sleeping thread.
/// </summary>
internal sealed class SqliteEngine : Engine
{
    /// <summary>Milliseconds a connection waits for another one's lock before it gives up.</summary>
    private const int BusyMilliseconds = 10_000;

    /// <summary>Tries to empty the write-ahead log while readers still hold on to it.</summary>
    private const int ScrubTries = 20;

    private readonly string connectionString;
    private readonly string file;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim writer = new(1, 1);
    private readonly Lock holding = new();
    private FileStream? hold;

    public SqliteEngine(string connectionString, TimeProvider clock)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        file = builder.DataSource = Path.GetFullPath(builder.DataSource);
        this.connectionString = builder.ConnectionString;
        this.clock = clock;
    }

    public override string Blob => "blob";

    public override void Hold()
    {
        lock (holding)
        {
            hold ??= SqliteFile.Take(file);
        }
    }

    public override async Task<DbConnection> ConnectAsync(CancellationToken ct)
    {
        Hold();
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(ct);
        // Secure delete: what is deleted is overwritten with zeros, not merely unlinked.
        await connection.ExecuteAsync(
            $"pragma busy_timeout={BusyMilliseconds}; pragma journal_mode=wal; pragma synchronous=normal; pragma secure_delete=on; pragma cache_size=-16000");
        return connection;
    }

    public override Task HoldMigrationsAsync(DbConnection connection, CancellationToken ct) => Task.CompletedTask;

    public override Task<T> ReadAsync<T>(Func<Work, Task<T>> work, CancellationToken ct) =>
        Task.Run(() => RunAsync(work, deferred: true, ct), ct);

    public override async Task<T> WriteAsync<T>(Func<Work, Task<T>> work, CancellationToken ct)
    {
        await writer.WaitAsync(ct);
        try
        {
            return await Task.Run(() => RunAsync(work, deferred: false, ct), ct);
        }
        finally
        {
            writer.Release();
        }
    }

    public override async Task ScrubAsync(CancellationToken ct)
    {
        await using var connection = await ConnectAsync(ct);
        for (var tries = 0; tries < ScrubTries; tries++)
        {
            var busy = await Task.Run(() => connection.ExecuteScalar<long>("pragma wal_checkpoint(truncate)"), ct);
            if (busy == 0)
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), clock, ct);
        }
    }

    public override ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(connectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        hold?.Dispose();
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> RunAsync<T>(Func<Work, Task<T>> work, bool deferred, CancellationToken ct)
    {
        await using var connection = (SqliteConnection)await ConnectAsync(ct);
        await using var transaction = connection.BeginTransaction(deferred);
        return await CommitAsync(new SqliteWork(connection, transaction, ct), work);
    }
}
