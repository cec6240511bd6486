using System.Text;
using MailCoach.Coaching.Mail;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests;

public sealed class SqliteMailboxRowsTests() : MailboxRowsTests(new SqliteHome());

public sealed class PostgresMailboxRowsTests() : MailboxRowsTests(new PostgresHome());

/// <summary>What both databases must do alike.</summary>
public abstract partial class MailboxRowsTests(Home home) : IAsyncLifetime
{
    private readonly MailboxDatabase database = home.NewDatabase();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await home.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_mail_comes_back_as_it_was_written()
    {
        var rows = await database.WithFoldersAsync(Folder("in", MailFolder.Inbox));
        var full = Mail("a", "فاتورة رقم ١٧");
        var bare = new MessageMetadata { Id = "b", ConversationId = "", Folder = MailFolder.Inbox, At = Monday.AddYears(-80), Subject = "", IsMeeting = true, IsRead = true };
        var huge = Mail("c", new string('é', 5000));
        await rows.PageAsync("in", [full, bare, huge]);

        var back = (await rows.LoadAsync(None)).Messages.OrderBy(message => message.Id, StringComparer.Ordinal).ToArray();

        Assert.Equivalent(new[] { full, bare, huge }, back, strict: true);
        Assert.Null(back[0].To[1].Name);
        Assert.Equal("", back[0].Cc[0].Name);
    }

    [Fact]
    public async Task A_mail_that_comes_twice_is_kept_once_as_it_came_last()
    {
        var rows = await database.WithFoldersAsync(Folder("in"));
        await rows.PageAsync("in", [Mail("a", "first"), Mail("a", "second")]);
        await rows.PageAsync("in", [Mail("a", "third")]);

        Assert.Equal(["third"], (await rows.LoadAsync(None)).Messages.Select(message => message.Subject));
    }

    [Fact]
    public async Task A_mail_that_was_removed_goes_only_when_the_sync_ends()
    {
        var rows = await database.WithFoldersAsync(Folder("in"));
        await rows.PageAsync("in", [Mail("a"), Mail("b")]);
        await rows.PageAsync("in", removed: ["a", "never-seen"]);
        Assert.Equal(["a", "b"], await rows.IdsAsync());

        await rows.FinishSyncAsync([], None);
        Assert.Equal(["b"], await rows.IdsAsync());
    }

    [Fact]
    public async Task Lasting_mail_stays_as_deleted_when_it_is_removed_or_its_folder_goes()
    {
        var rows = await database.WithFoldersAsync(Folder("in", MailFolder.Inbox), Folder("project"));
        await rows.PageAsync("in", [Mail("notice"), Mail("chat")]);
        await rows.PageAsync("project", [Mail("filed"), Mail("other")]);
        await rows.PageAsync("in", removed: ["notice", "chat"]);
        await rows.ApplyFoldersAsync(new FolderWrite { ExpectedLink = "folders-1", NewLink = "folders-2", Removed = ["project"] }, None);
        string[] lasting = [rows.NameOf("notice"), rows.NameOf("filed"), rows.NameOf("never-seen")];
        await rows.FinishSyncAsync(lasting, None);
        await rows.FinishSyncAsync(lasting, None);

        var kept = (await rows.LoadAsync(None)).Messages.OrderBy(message => message.Id, StringComparer.Ordinal).ToArray();
        Assert.Equal([("filed", MailFolder.Deleted), ("notice", MailFolder.Deleted)], kept.Select(message => (message.Id, message.Folder)));
    }

    [Fact]
    public async Task Lasting_mail_that_a_folder_still_holds_or_that_comes_back_is_that_folders_mail()
    {
        var rows = await database.WithFoldersAsync(Folder("in", MailFolder.Inbox));
        await rows.PageAsync("in", [Mail("stays"), Mail("returns")]);
        await rows.PageAsync("in", removed: ["returns"]);
        await rows.FinishSyncAsync([rows.NameOf("stays"), rows.NameOf("returns")], None);
        await rows.PageAsync("in", [Mail("returns", "back again")]);
        await rows.FinishSyncAsync([rows.NameOf("stays"), rows.NameOf("returns")], None);

        var kept = (await rows.LoadAsync(None)).Messages;
        Assert.Equal(["returns", "stays"], kept.Select(message => message.Id).Order(StringComparer.Ordinal));
        Assert.All(kept, message => Assert.Equal(MailFolder.Inbox, message.Folder));
        await rows.PageAsync("in", removed: ["stays"]);
        await rows.FinishSyncAsync([], None);
        Assert.Equal(["returns"], await rows.IdsAsync());
    }

    [Fact]
    public async Task A_mail_that_was_removed_and_put_back_stays()
    {
        var rows = await database.WithFoldersAsync(Folder("in"));
        await rows.PageAsync("in", [Mail("a")]);
        await rows.PageAsync("in", removed: ["a"]);
        await rows.PageAsync("in", [Mail("a", "back again")]);
        await rows.FinishSyncAsync([], None);

        Assert.Equal("back again", Assert.Single((await rows.LoadAsync(None)).Messages).Subject);
    }

    [Theory]
    [InlineData("leave, arrive")]
    [InlineData("arrive, leave")]
    [InlineData("arrive, late echo, leave")]
    public async Task A_mail_that_moves_stays_whichever_folder_is_read_first(string order)
    {
        var rows = await database.WithFoldersAsync(Folder("in", MailFolder.Inbox), Folder("bin", MailFolder.Deleted));
        await rows.PageAsync("in", [Mail("a", "before")]);
        foreach (var step in order.Split(", "))
        {
            await (step switch
            {
                "leave" => rows.PageAsync("in", removed: ["a"]),
                "arrive" => rows.PageAsync("bin", [Mail("a", "after", MailFolder.Deleted)]),
                _ => rows.PageAsync("in", [Mail("a", "before")]),
            });
            Assert.Equal(["a"], await rows.IdsAsync());
        }

        await rows.FinishSyncAsync([], None);
        var mail = Assert.Single((await rows.LoadAsync(None)).Messages);
        Assert.Equal(("after", MailFolder.Deleted), (mail.Subject, mail.Folder));
    }

    [Fact]
    public async Task A_page_that_comes_too_late_changes_nothing()
    {
        var rows = await database.WithFoldersAsync(Folder("in"));
        var page = new PageWrite { FolderId = "in", ExpectedVersion = 0, Messages = [Mail("a")], NextLink = "next" };
        Assert.True(await rows.ApplyPageAsync(page, None));
        await rows.PageAsync("in", removed: ["a"]);

        Assert.False(await rows.ApplyPageAsync(page with { Messages = [Mail("a", "late"), Mail("b", "late")] }, None));
        Assert.False(await rows.ApplyPageAsync(page with { FolderId = "unknown" }, None));

        await rows.FinishSyncAsync([], None);
        var stored = await rows.LoadAsync(None);
        Assert.Empty(stored.Messages);
        Assert.Equal(("link-after-1", true, 2L), (stored.Folders[0].Link, stored.Folders[0].LinkIsDelta, stored.Folders[0].Version));
    }

    [Fact]
    public async Task Two_writers_of_one_page_write_it_once()
    {
        var rows = await database.WithFoldersAsync(Folder("in"));
        var other = await database.OpenAsync("local", None);
        var page = new PageWrite { FolderId = "in", ExpectedVersion = 0, Messages = [.. Enumerable.Range(0, 200).Select(n => Mail($"m{n}"))], NextLink = "next" };

        var written = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => (n % 2 == 0 ? rows : other).ApplyPageAsync(page, None)));

        Assert.Single(written, true);
        Assert.Equal(200, (await rows.IdsAsync()).Length);
    }

    [Fact]
    public async Task A_folder_read_anew_replaces_what_it_held_and_nothing_twice()
    {
        var rows = await database.WithFoldersAsync(Folder("in"), Folder("other"));
        await rows.PageAsync("in", [Mail("gone"), Mail("kept")]);
        await rows.PageAsync("other", [Mail("elsewhere")]);
        var late = new PageWrite { FolderId = "in", ExpectedVersion = 1, NextLink = "late" };
        await rows.BeginFolderAnewAsync("in", None);
        Assert.False(await rows.ApplyPageAsync(late, None));
        Assert.Null((await rows.LoadAsync(None)).Folders.Single(folder => folder.Id == "in").Link);

        await rows.PageAsync("in", [Mail("kept", "again")], delta: false);
        await rows.FinishSyncAsync([], None);
        Assert.Equal(["elsewhere", "gone", "kept"], await rows.IdsAsync());

        await rows.PageAsync("in", [Mail("new")], delta: true);
        await rows.FinishSyncAsync([], None);
        Assert.Equal(["elsewhere", "kept", "new"], await rows.IdsAsync());
    }

    [Fact]
    public async Task Everything_else_comes_back_too()
    {
        var rows = await database.WithFoldersAsync(Folder("in", MailFolder.Inbox));
        var facts = new OwnerFacts("Nour", ["me@studio.example", "nour@studio.example"], "Europe/Berlin", WorkingHours.Usual, "de");
        var sync = new StoredSync { Id = "s1", State = "running", StartedAt = Monday, FoldersDone = 1, FoldersTotal = 2, MessagesRead = 3, MessagesChanged = 4, GraphRequests = 5, Problem = "x" };
        await rows.SaveOwnerAsync(facts, None);
        await rows.SaveSyncAsync(sync, None);
        await rows.PageAsync("in", traces: [new TracedMessage("t", Numbers())]);

        var stored = await (await database.OpenAsync("local", None)).LoadAsync(None);

        Assert.Equivalent(facts, stored.Owner, strict: true);
        Assert.Equal(sync, stored.Sync);
        Assert.Equal([new StoredTrace("in", Numbers())], stored.Traces);
        Assert.Equal("folders-1", stored.FoldersLink);
    }

    [Fact]
    public async Task A_mail_of_nobody_gives_way_to_its_numbers_and_comes_back_whole_when_they_become_a_client()
    {
        var rows = await database.WithFoldersAsync(Folder("in"));
        await rows.PageAsync("in", [Mail("a"), Mail("b")]);
        var traces = await rows.ReduceAsync([new ReducedMessage(rows.NameOf("a"), Numbers()), new ReducedMessage(rows.NameOf("unknown"), Numbers())], None);
        Assert.Equal([new StoredTrace("in", Numbers())], traces);
        Assert.Equal(["b"], await rows.IdsAsync());
        Assert.Equal([new StoredTrace("in", Numbers())], (await rows.LoadAsync(None)).Traces);

        await rows.PageAsync("in", [Mail("a")]);
        Assert.Equal(["a", "b"], await rows.IdsAsync());
        Assert.Empty((await rows.LoadAsync(None)).Traces);
    }

    [Fact]
    public async Task The_disk_holds_no_subject_name_address_link_or_word()
    {
        var rows = await database.WithFoldersAsync(Folder("in"));
        await rows.SaveOwnerAsync(new OwnerFacts("Nour Haddad", ["me@studio.example"], null, null, null), None);
        await rows.PageAsync("in", [.. Enumerable.Range(0, 300).Select(n => Mail($"m{n}"))]);
        await rows.SayAsync("client", "larkspur-key", """{"name":"Larkspur & Daughters"}""", None);

        var raw = Encoding.Latin1.GetString(await home.RawAsync());

        Assert.True(raw.Length > 100_000);
        Assert.All(
            ["larkspur", "Larkspur", "Invoice", "catalogue", "studio.example", "Nour", "conversation-of", "outlook.example", "link-after", "folders-1", "Projects", "local"],
            secret => Assert.DoesNotContain(secret, raw, StringComparison.Ordinal));
    }
}
