using System.Diagnostics;
using System.Globalization;
using MailCoach.Coaching.Mail;
using MailCoach.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace MailCoach.Benchmarks;

/// <summary>
/// Writing, reading back and deleting one mailbox: <c>-- storage [messages] [PostgreSQL connection string]</c>.
/// Without a connection string a SQLite file in the temporary folder.
/// </summary>
internal static class StorageBenchmark
{
    private const int PageSize = 1000;
    private const int Clients = 400;
    private const int MailsPerConversation = 6;
    private const double Mega = 1_000_000;

    public static async Task RunAsync(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        var folder = Directory.CreateTempSubdirectory("mailcoach-benchmark-");
        var file = Path.Combine(folder.FullName, "mail.db");
        var options = args.Length > 1
            ? new StorageOptions { Provider = StorageProvider.Postgres, ConnectionString = args[1] }
            : new StorageOptions { Provider = StorageProvider.Sqlite, ConnectionString = $"Data Source={file}" };
        var ring = new EphemeralDataProtectionProvider();
        await using (var database = new MailboxDatabase(options, ring, TimeProvider.System))
        {
            await MeasureAsync(database, count, () => folder.EnumerateFiles().Sum(part => part.Length));
        }

        folder.Delete(recursive: true);
    }

    private static async Task MeasureAsync(MailboxDatabase database, int count, Func<long> size)
    {
        await database.MigrateAsync(default);
        var rows = await database.OpenAsync("benchmark", default);
        await rows.ApplyFoldersAsync(new FolderWrite { NewLink = "l", Changed = [new FolderChange("in", "Inbox", null, MailFolder.Inbox, false)], Complete = true }, default);
        var pages = Enumerable.Range(0, count).Select(Mail).Chunk(PageSize).ToArray();

        await TimedAsync("first sync", count, () => ApplyAsync(rows, pages, 0));
        Console.WriteLine($"on disk         {size() / (double)count,10:F0} bytes a message");
        await TimedAsync("the same again", count, () => ApplyAsync(rows, pages, pages.Length));
        await TimedAsync("end of sync", count, () => rows.FinishSyncAsync([], default));
        pages = [];
        await TimedAsync("load", count, () => rows.LoadAsync(default));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        StoredMailbox? stored = null;
        await TimedAsync("load", count, async () => stored = await rows.LoadAsync(default));
        Console.WriteLine($"in memory       {(GC.GetTotalMemory(forceFullCollection: true) - before) / (double)stored!.Messages.Count,10:F0} bytes a message, {stored.Messages.Count} messages");
        GC.KeepAlive(stored);
        await TimedAsync("delete", count, () => rows.DeleteAsync(default));
        Console.WriteLine($"peak            {Process.GetCurrentProcess().PeakWorkingSet64 / Mega,10:F0} MB of working set");
    }

    private static async Task ApplyAsync(MailboxRows rows, MessageMetadata[][] pages, long version)
    {
        foreach (var page in pages)
        {
            var written = await rows.ApplyPageAsync(
                new PageWrite { FolderId = "in", ExpectedVersion = version++, Messages = page, NextLink = "next", IsDelta = version % pages.Length == 0 }, default);
            Debug.Assert(written, "Nobody else writes.");
        }
    }

    private static async Task TimedAsync(string what, int count, Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        var took = Stopwatch.GetElapsedTime(started);
        Console.WriteLine($"{what,-15} {took.TotalMilliseconds,10:F0} ms {count / took.TotalSeconds,12:F0} messages a second");
    }

    /// <summary>As long and as varied as real metadata: Graph's immutable ids have 152 characters, its web links about 250.</summary>
    private static MessageMetadata Mail(int number)
    {
        var client = number % Clients;
        var id = "AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A" + number.ToString("D116", CultureInfo.InvariantCulture);
        return new MessageMetadata
        {
            Id = id,
            InternetMessageId = $"<{number:x16}.{client:x8}@mail.client{client}.example>",
            ConversationId = "AAQkADI2" + (number / MailsPerConversation).ToString("D72", CultureInfo.InvariantCulture),
            Folder = MailFolder.Inbox,
            At = DateTimeOffset.UnixEpoch.AddMinutes(number * 7),
            Subject = $"Re: Invoice {number} for the spring catalogue of client {client}",
            From = new MailPerson($"person@client{client}.example", $"Person of client {client}"),
            To = [new MailPerson("me@studio.example", "Nour Haddad")],
            Cc = number % 3 == 0 ? [new MailPerson($"accounts@client{client}.example", "Accounts")] : [],
            IsRead = true,
            WebLink = "https://outlook.office365.com/owa/?ItemID=" + id + "&exvsurl=1&viewmodel=ReadMessageItem",
        };
    }
}
