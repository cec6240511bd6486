using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace MailCoach.Storage.Tests;

/// <summary>A place for one test's database: a SQLite file of its own, or a PostgreSQL schema of its own.</summary>
public abstract class Home : IAsyncDisposable
{
    public abstract StorageOptions Options { get; }

    public IDataProtectionProvider Ring { get; } = new EphemeralDataProtectionProvider();

    public MailboxDatabase NewDatabase() => new(Options, Ring, TimeProvider.System);

    /// <summary>Whether many hosts may open it at once.</summary>
    public abstract bool IsShared { get; }

    /// <summary>Its word for a column of bytes.</summary>
    public abstract string Blob { get; }

    /// <summary>A connection past all of MailCoach's code.</summary>
    public abstract Task<DbConnection> ConnectAsync();

    /// <summary>Every byte that the database holds on disk, or all rows as text.</summary>
    public abstract Task<byte[]> RawAsync();

    public abstract ValueTask DisposeAsync();

    protected static string Unused() => "t" + Convert.ToHexString(RandomNumberGenerator.GetBytes(8)).ToLower(CultureInfo.InvariantCulture);
}

public sealed class SqliteHome : Home
{
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("mailcoach-storage-");

    public string File => Path.Combine(Folder.FullName, "mail.db");

    public override StorageOptions Options => new() { Provider = StorageProvider.Sqlite, ConnectionString = $"Data Source={File}" };

    public override bool IsShared => false;

    public override string Blob => "blob";

    public override async Task<DbConnection> ConnectAsync()
    {
        var connection = new SqliteConnection(Options.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public override async Task<byte[]> RawAsync()
    {
        using var all = new MemoryStream();
        foreach (var file in Folder.EnumerateFiles("mail.db*").Where(file => file.Extension != ".lock"))
        {
            await using var content = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            await content.CopyToAsync(all);
        }

        return all.ToArray();
    }

    public override ValueTask DisposeAsync()
    {
        Folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

public sealed class PostgresHome : Home
{
    private readonly string server = Environment.GetEnvironmentVariable("MAILCOACH_TEST_POSTGRES") ?? "";
    private readonly string schema = Unused();

    public PostgresHome()
    {
        Assert.SkipWhen(server.Length == 0, "needs a PostgreSQL server: set MAILCOACH_TEST_POSTGRES to its connection string");
        Execute($"create schema {schema}");
    }

    public override StorageOptions Options => new() { Provider = StorageProvider.Postgres, ConnectionString = $"{server};Search Path={schema}" };

    public override bool IsShared => true;

    public override string Blob => "bytea";

    public override async Task<DbConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(Options.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public override async Task<byte[]> RawAsync()
    {
        using var all = new MemoryStream();
        await using var connection = new NpgsqlConnection(Options.ConnectionString);
        await connection.OpenAsync();
        foreach (var table in new[] { "mailbox", "folder", "message", "word", "keyring" })
        {
            await using var copy = await connection.BeginRawBinaryCopyAsync($"copy {table} to stdout (format binary)");
            await copy.CopyToAsync(all);
        }

        return all.ToArray();
    }

    public override ValueTask DisposeAsync()
    {
        Execute($"drop schema {schema} cascade");
        return ValueTask.CompletedTask;
    }

    private void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
