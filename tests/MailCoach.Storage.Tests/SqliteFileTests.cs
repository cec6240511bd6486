using System.Collections;
using MailCoach.Coaching.Mail;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests;

public sealed class SqliteFileTests : IAsyncLifetime
{
    private readonly SqliteHome home = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => home.DisposeAsync();

    [Fact]
    public async Task A_second_host_on_one_file_is_told_in_one_sentence_and_may_have_it_afterwards()
    {
        await using (var first = home.NewDatabase())
        {
            await first.MigrateAsync(None);
            await using var second = home.NewDatabase();
            var refused = await Assert.ThrowsAsync<MailboxDatabaseInUseException>(() => second.MigrateAsync(None));
            Assert.Contains(home.File, refused.Message, StringComparison.Ordinal);
            Assert.True(await first.IsReachableAsync(None));
        }

        await using var third = home.NewDatabase();
        await third.MigrateAsync(None);
        Assert.True(await third.IsReachableAsync(None));
    }

    [Fact]
    public async Task Only_its_owner_may_read_the_file()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("needs Unix file modes");
            return;
        }

        await using var database = home.NewDatabase();
        await database.MigrateAsync(None);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(home.File));
    }

    [Fact]
    public async Task A_host_that_is_killed_in_the_middle_of_a_page_leaves_the_page_before_it()
    {
        var killed = new SqliteHome();
        await using (var database = home.NewDatabase())
        {
            var rows = await database.WithFoldersAsync(Folder("in"));
            await rows.PageAsync("in", [Mail("before")]);
            var page = new Watched([.. Enumerable.Range(0, 20_000).Select(n => Mail($"m{n}", new string('x', 2000)))], 19_000, () => CopyTo(killed));
            Assert.True(await rows.ApplyPageAsync(new PageWrite { FolderId = "in", ExpectedVersion = 1, Messages = page, NextLink = "later" }, None));
            Assert.Equal(20_001, (await rows.IdsAsync()).Length);
        }

        await using var after = new MailboxDatabase(killed.Options, home.Ring, TimeProvider.System);
        await after.MigrateAsync(None);
        var stored = await (await after.OpenAsync("local", None)).LoadAsync(None);
        Assert.Equal(["before"], stored.Messages.Select(message => message.Id));
        Assert.Equal("link-after-0", stored.Folders[0].Link);
        await after.DisposeAsync();
        await killed.DisposeAsync();
    }

    [Fact]
    public async Task A_deletion_that_is_cut_short_is_finished_at_the_next_start()
    {
        await using (var database = home.NewDatabase())
        {
            var rows = await database.WithFoldersAsync(Folder("in"));
            await rows.PageAsync("in", [Mail("a")]);
        }

        Execute("update mailbox set sealedkey = null, hash = x'00'");
        await using (var database = home.NewDatabase())
        {
            await database.MigrateAsync(None);
        }

        Assert.Equal(0L, Execute("select (select count(*) from message) + (select count(*) from mailbox) + (select count(*) from folder)"));
    }

    [Fact]
    public async Task Another_key_ring_opens_nothing_and_says_so()
    {
        await using var database = home.NewDatabase();
        await database.WithFoldersAsync(Folder("in"));
        await database.DisposeAsync();
        await using var stranger = new MailboxDatabase(home.Options, new EphemeralDataProtectionProvider(), TimeProvider.System);
        await stranger.MigrateAsync(None);

        await Assert.ThrowsAsync<MailboxKeyUnreadableException>(() => stranger.OpenAsync("local", None));
    }

    [Fact]
    public async Task A_row_that_was_put_in_anothers_place_does_not_open()
    {
        await using (var database = home.NewDatabase())
        {
            var rows = await database.WithFoldersAsync(Folder("in"));
            await rows.PageAsync("in", [Mail("a"), Mail("b")]);
        }

        Execute("update message set body = (select body from message m order by m.id limit 1)");
        await using var again = home.NewDatabase();
        var tampered = await again.OpenAsync("local", None);
        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => tampered.LoadAsync(None));
    }

    private void CopyTo(SqliteHome other)
    {
        foreach (var suffix in new[] { "", "-wal" })
        {
            using var from = new FileStream(home.File + suffix, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var to = File.Create(other.File + suffix);
            from.CopyTo(to);
        }

        Assert.True(new FileInfo(other.File + "-wal").Length > 1_000_000);
    }

    private object? Execute(string sql)
    {
        using var connection = new SqliteConnection(home.Options.ConnectionString + ";Pooling=false");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        return command.ExecuteScalar();
    }

    private sealed class Watched(MessageMetadata[] mails, int at, Action then) : IReadOnlyList<MessageMetadata>
    {
        public int Count => mails.Length;

        public MessageMetadata this[int index] => mails[index];

        public IEnumerator<MessageMetadata> GetEnumerator()
        {
            for (var index = 0; index < mails.Length; index++)
            {
                if (index == at)
                {
                    then();
                }

                yield return mails[index];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
