using System.Data.Common;

namespace MailCoach.Storage.Engines;

/// <summary>One of the two databases: how to connect, how to begin, how to write many rows quickly. The SQL itself is the same.</summary>
internal abstract class Engine : IAsyncDisposable
{
    /// <summary>The provider's word for a column of bytes.</summary>
    public abstract string Blob { get; }

    /// <summary>Takes what must be held for as long as the host lives.</summary>
    public abstract void Hold();

    public abstract Task<DbConnection> ConnectAsync(CancellationToken ct);

    /// <summary>Keeps other hosts from migrating at the same time, until the connection is closed.</summary>
    public abstract Task HoldMigrationsAsync(DbConnection connection, CancellationToken ct);

    /// <summary>All that <paramref name="work"/> reads is of one moment.</summary>
    public abstract Task<T> ReadAsync<T>(Func<Work, Task<T>> work, CancellationToken ct);

    /// <summary>All that <paramref name="work"/> writes is written, or nothing when it throws.</summary>
    public abstract Task<T> WriteAsync<T>(Func<Work, Task<T>> work, CancellationToken ct);

    /// <summary>Drives deleted values out of files that still hold them.</summary>
    public abstract Task ScrubAsync(CancellationToken ct);

    public abstract ValueTask DisposeAsync();

    protected static async Task<T> CommitAsync<T>(Work work, Func<Work, Task<T>> body)
    {
        var result = await body(work);
        await work.Transaction.CommitAsync(work.Cancelled);
        return result;
    }
}
