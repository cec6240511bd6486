using Npgsql;

namespace MailCoach.Storage.Engines;

/// <summary>On PostgreSQL rows travel in batches, so that a page of mail is a few round trips and not a thousand.</summary>
internal sealed class PostgresWork(NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken ct)
    : Work(connection, transaction, ct)
{
    /// <summary>Rows a batch: at about 700 bytes a row well under a megabyte in flight.</summary>
    private const int RowsPerBatch = 500;

    /// <summary>A list goes to the server as one array.</summary>
    public override string IsAmong(string parameter) => $"= any(@{parameter})";

    public override RowWriter Rows(string sql, params string[] names) =>
        new Writer(new NpgsqlBatch(connection, transaction), sql, names, Cancelled);

    private sealed class Writer(NpgsqlBatch batch, string sql, string[] names, CancellationToken ct) : RowWriter
    {
        public override ValueTask AddAsync(params object[] values)
        {
            var command = new NpgsqlBatchCommand(sql);
            for (var index = 0; index < values.Length; index++)
            {
                command.Parameters.Add(new NpgsqlParameter(names[index], values[index]));
            }

            batch.BatchCommands.Add(command);
            return batch.BatchCommands.Count < RowsPerBatch ? ValueTask.CompletedTask : FlushAsync();
        }

        public override async ValueTask FlushAsync()
        {
            if (batch.BatchCommands.Count > 0)
            {
                await batch.PrepareAsync(ct);
                await batch.ExecuteNonQueryAsync(ct);
                batch.BatchCommands.Clear();
            }
        }

        public override ValueTask DisposeAsync() => batch.DisposeAsync();
    }
}
