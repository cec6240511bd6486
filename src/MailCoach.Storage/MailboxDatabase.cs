using System.Data.Common;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using MailCoach.Storage.Engines;
using MailCoach.Storage.Sealing;
using Microsoft.AspNetCore.DataProtection;

namespace MailCoach.Storage;

/// <summary>The database that holds mailboxes. One per host.</summary>
public sealed class MailboxDatabase : IAsyncDisposable
{
    private const string KeyPurpose = "MailCoach.MailboxKey";

    private readonly Engine engine;
    private readonly IDataProtector keyRing;
    private readonly TimeProvider clock;

    public MailboxDatabase(StorageOptions options, IDataProtectionProvider protection, TimeProvider clock)
    {
        engine = options.Provider == StorageProvider.Postgres
            ? new PostgresEngine(options.ConnectionString)
            : new SqliteEngine(options.ConnectionString, clock);
        keyRing = protection.CreateProtector(KeyPurpose);
        this.clock = clock;
    }

    /// <summary>Brings the schema forward and finishes deletions that were cut short.</summary>
    /// <exception cref="MailboxDatabaseInUseException">Another host holds the file.</exception>
    /// <exception cref="StorageVersionException">The database was written by a newer MailCoach.</exception>
    public async Task MigrateAsync(CancellationToken ct)
    {
        await Migrations.RunAsync(engine, clock, ct);
        var cutShort = await engine.ReadAsync(work => work.QueryAsync<long>("select id from mailbox where sealedkey is null", new { }), ct);
        foreach (var mailbox in cutShort)
        {
            await Deletion.RemoveRowsAsync(engine, mailbox, ct);
        }
    }

    /// <summary>Whether the database answers now.</summary>
    public async Task<bool> IsReachableAsync(CancellationToken ct)
    {
        try
        {
            await using var connection = await engine.ConnectAsync(ct);
            return await connection.ExecuteScalarAsync<long>(new CommandDefinition("select count(*) from migration", cancellationToken: ct)) > 0;
        }
        catch (Exception away) when (away is DbException or SocketException or TimeoutException or IOException or MailboxDatabaseInUseException or MailboxDatabaseAwayException)
        {
            return false;
        }
    }

    /// <summary>Opens a mailbox, with a new key at first sight. Only a hash of <paramref name="mailboxKey"/> is kept.</summary>
    /// <param name="mailboxKey"><c>local</c>, or the owner's tenant and object id.</param>
    /// <exception cref="MailboxKeyUnreadableException">The key ring that wrapped this mailbox's key is not here.</exception>
    public async Task<MailboxRows> OpenAsync(string mailboxKey, CancellationToken ct)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(mailboxKey));
        var found = await engine.ReadAsync(work => FindAsync(work, hash), ct) ?? await engine.WriteAsync(work => CreateAsync(work, hash), ct);
        return new MailboxRows(engine, found.Id, new MailboxKey(await UnwrapAsync(found, ct)));
    }

    /// <summary>Removes a SQLite file that no host holds; false while one does.</summary>
    public static bool TryRemove(string file) => SqliteFile.TryRemove(file);

    public ValueTask DisposeAsync() => engine.DisposeAsync();

    private static Task<MailboxRow?> FindAsync(Work work, byte[] hash) =>
        work.FirstAsync<MailboxRow>("select id, sealedkey from mailbox where hash = @hash", new { hash });

    private async Task<MailboxRow> CreateAsync(Work work, byte[] hash)
    {
        // A random id, never one counted up: a deleted mailbox's id must not come back while somebody still holds it.
        var id = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue;
        var key = keyRing.Protect(RandomNumberGenerator.GetBytes(MailboxKey.Bytes));
        await work.ExecuteAsync(
            "insert into mailbox (id, hash, sealedkey, writes) values (@id, @hash, @key, 0) on conflict (hash) do nothing", new { id, hash, key });
        return (await FindAsync(work, hash))!;
    }

    /// <summary>Unwraps a mailbox's key; one that was wrapped by an older key of the ring is wrapped anew.</summary>
    private async Task<byte[]> UnwrapAsync(MailboxRow row, CancellationToken ct)
    {
        try
        {
            if (keyRing is not IPersistedDataProtector lasting)
            {
                return keyRing.Unprotect(row.SealedKey);
            }

            var key = lasting.DangerousUnprotect(row.SealedKey, ignoreRevocationErrors: true, out var isOld, out var isRevoked);
            if (isOld || isRevoked)
            {
                var (wrapped, before) = (keyRing.Protect(key), row.SealedKey);
                await engine.WriteAsync(
                    work => work.ExecuteAsync(
                        "update mailbox set sealedkey = @wrapped where id = @Id and sealedkey = @before", new { wrapped, row.Id, before }),
                    ct);
            }

            return key;
        }
        catch (CryptographicException lost)
        {
            throw new MailboxKeyUnreadableException(lost);
        }
    }

    private sealed class MailboxRow
    {
        public long Id { get; set; }

        public required byte[] SealedKey { get; set; }
    }
}
