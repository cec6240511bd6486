using Microsoft.Data.Sqlite;

namespace MailCoach.Storage.Engines;

/// <summary>On SQLite a command that is prepared once and used again is twice as fast as a batch of statements.</summary>
internal sealed class SqliteWork(SqliteConnection connection, SqliteTransaction transaction, CancellationToken ct)
    : Work(connection, transaction, ct)
{
    public override string IsAmong(string parameter) => $"in @{parameter}";

    public override RowWriter Rows(string sql, params string[] names)
    {
        var command = new SqliteCommand(sql, connection, transaction);
        foreach (var name in names)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return new Writer(command, Cancelled);
    }

    private sealed class Writer(SqliteCommand command, CancellationToken ct) : RowWriter
    {
        public override ValueTask AddAsync(params object[] values)
        {
            ct.ThrowIfCancellationRequested();
            for (var index = 0; index < values.Length; index++)
            {
                command.Parameters[index].Value = values[index];
            }

            command.ExecuteNonQuery();
            return ValueTask.CompletedTask;
        }

        public override ValueTask FlushAsync() => ValueTask.CompletedTask;

        public override ValueTask DisposeAsync() => command.DisposeAsync();
    }
}
