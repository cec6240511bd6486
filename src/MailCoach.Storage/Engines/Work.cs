using System.Data.Common;
using Dapper;

namespace MailCoach.Storage.Engines;

/// <summary>One transaction on one connection.</summary>
internal abstract class Work(DbConnection connection, DbTransaction transaction, CancellationToken ct)
{
    public DbConnection Connection => connection;

    public DbTransaction Transaction => transaction;

    public CancellationToken Cancelled => ct;

    /// <summary>One statement for many rows; <paramref name="names"/> are its parameters in the order the values will come.</summary>
    public abstract RowWriter Rows(string sql, params string[] names);

    /// <summary>That a column holds one of the values of this parameter, as the engine says it.</summary>
    public abstract string IsAmong(string parameter);

    public Task<int> ExecuteAsync(string sql, object values) => connection.ExecuteAsync(Command(sql, values));

    public Task<T?> FirstAsync<T>(string sql, object values) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, values));

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object values) => [.. await connection.QueryAsync<T>(Command(sql, values))];

    public Task<DbDataReader> ReadAsync(string sql, object values) => connection.ExecuteReaderAsync(Command(sql, values));

    private CommandDefinition Command(string sql, object values) => new(sql, values, transaction, cancellationToken: ct);
}
