using CsCheck;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests;

public sealed class PageOrderTests
{
    /// <summary>Enough throws for some hundred pages and happenings.</summary>
    private const int Throws = 600;

    [Fact]
    public Task Whatever_happens_while_it_is_read_the_mailbox_ends_as_the_server_has_it() =>
        Gen.Int[0, 59].Array[Throws].SampleAsync(RunAsync, iter: 60);

    private static async Task RunAsync(int[] dice)
    {
        await using var home = new SqliteHome();
        var server = new ServerModel(((IEnumerable<int>)dice).GetEnumerator());
        var database = home.NewDatabase();
        var rows = await database.WithFoldersAsync([.. ServerModel.Folders.Select(folder => Folder(folder))]);
        for (var step = 0; step < 80; step++)
        {
            switch (server.Roll(12))
            {
                case <= 5:
                    server.Happen();
                    break;
                case 6 when server.Roll(3) == 0:
                    var folder = server.AnyFolder();
                    server.Expire(folder);
                    await rows.BeginFolderAnewAsync(folder, None);
                    break;
                case 7 when server.Roll(4) == 0:
                    await database.DisposeAsync();
                    database = home.NewDatabase();
                    rows = await database.OpenAsync("local", None);
                    break;
                default:
                    await ReadAsync(rows, server, server.AnyFolder());
                    break;
            }

            if (server.AllRead)
            {
                await rows.FinishSyncAsync([], None);
            }
        }

        foreach (var folder in ServerModel.Folders)
        {
            while (!await ReadAsync(rows, server, folder))
            {
            }
        }

        await rows.FinishSyncAsync([], None);
        var stored = await rows.LoadAsync(None);
        Assert.Equal(server.Mail.Select(mail => (mail.Id, mail.Subject)), stored.Messages.Select(mail => (mail.Id, mail.Subject)).Order());
        await database.DisposeAsync();
    }

    private static async Task<bool> ReadAsync(MailboxRows rows, ServerModel server, string folder)
    {
        var (mails, removed, isLast) = server.Page(folder);
        await rows.PageAsync(folder, mails, removed, delta: isLast);
        return isLast;
    }
}
