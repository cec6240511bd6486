using System.Diagnostics;
using System.Security.Cryptography;
using Npgsql;

namespace MailCoach.Cluster.Tests.Running;

/// <summary>A database of one test's own on a PostgreSQL server.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly string server;
    private readonly string name = "t" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    private readonly bool isShared;

    private Database(string server, bool isShared) => (this.server, this.isShared) = (server, isShared);

    public string Connection => new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();

    /// <summary>On the server of the test run.</summary>
    public static Task<Database> MakeAsync()
    {
        var given = Environment.GetEnvironmentVariable("MAILCOACH_TEST_POSTGRES") ?? "";
        Assert.SkipWhen(given.Length == 0, "needs a PostgreSQL server: set MAILCOACH_TEST_POSTGRES to its connection string");
        return MakeAsync(given, isShared: true);
    }

    /// <param name="isShared">False for a server that goes with the test and its database with it.</param>
    public static async Task<Database> MakeAsync(string server, bool isShared = false)
    {
        var database = new Database(server, isShared);
        await database.OnServerAsync($"create database {database.name}");
        return database;
    }

    /// <summary>What a backup holds, as text: bytes stand in it as hexadecimal digits.</summary>
    public async Task<string> DumpAsync() => await RunAsync("pg_dump", null, "--no-owner");

    public async Task RestoreAsync(string dump) => await RunAsync("psql", dump, "-q", "-v", "ON_ERROR_STOP=1");

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Connection);
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (isShared)
        {
            await OnServerAsync($"drop database if exists {name} with (force)");
        }
    }

    private async Task<string> RunAsync(string program, string? input, params string[] options)
    {
        var to = new NpgsqlConnectionStringBuilder(Connection);
        var start = new ProcessStartInfo(PostgresServer.Program(program)) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true };
        string[] arguments = ["-h", to.Host!, "-p", $"{to.Port}", "-U", to.Username!, .. options, name];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var text = await output;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return text;
    }

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
