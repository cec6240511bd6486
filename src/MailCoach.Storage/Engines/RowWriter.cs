namespace MailCoach.Storage.Engines;

/// <summary>Writes many rows with one statement. Rows are surely written only after <see cref="FlushAsync"/>.</summary>
internal abstract class RowWriter : IAsyncDisposable
{
    public abstract ValueTask AddAsync(params object[] values);

    public abstract ValueTask FlushAsync();

    public abstract ValueTask DisposeAsync();
}
