using MailCoach.Coaching.Mail;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests;

public abstract partial class MailboxRowsTests
{
    [Fact]
    public async Task A_folder_inside_another_shares_its_fate()
    {
        var rows = await database.WithFoldersAsync(
            Folder("in", MailFolder.Inbox), Folder("project", parent: "in"), Folder("bin", MailFolder.Deleted), Folder("old", parent: "bin"),
            Folder("junk", skipped: true), Folder("worse", parent: "junk"), Folder("ring", parent: "ring"));

        var folders = (await rows.LoadAsync(None)).Folders.ToDictionary(folder => folder.Id, folder => (folder.Kind, folder.Skipped));

        Assert.Equal((MailFolder.Other, false), folders["project"]);
        Assert.Equal((MailFolder.Deleted, false), folders["old"]);
        Assert.Equal((MailFolder.Other, true), folders["worse"]);
        Assert.Equal((MailFolder.Other, false), folders["ring"]);
    }

    [Fact]
    public async Task Mail_in_a_folder_that_moves_to_the_bin_is_deleted_mail()
    {
        var rows = await database.WithFoldersAsync(Folder("bin", MailFolder.Deleted), Folder("project"));
        await rows.PageAsync("project", [Mail("a", folder: MailFolder.Other)]);
        await rows.ApplyFoldersAsync(new FolderWrite { ExpectedLink = "folders-1", NewLink = "folders-2", Changed = [Folder("project", parent: "bin")] }, None);

        Assert.Equal(MailFolder.Deleted, Assert.Single((await rows.LoadAsync(None)).Messages).Folder);
    }

    [Fact]
    public async Task A_look_at_the_folders_that_comes_too_late_changes_nothing()
    {
        var rows = await database.WithFoldersAsync(Folder("in"));
        var set = await rows.ApplyFoldersAsync(new FolderWrite { ExpectedLink = "stale", NewLink = "x", Changed = [Folder("late")], Removed = ["in"] }, None);

        Assert.False(set.Applied);
        Assert.Equal(["in"], set.Folders.Select(folder => folder.Id));
        Assert.Equal("folders-1", (await rows.LoadAsync(None)).FoldersLink);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_removed_folder_takes_its_mail_when_the_sync_ends_but_not_mail_that_moved_out(bool fullListing)
    {
        var rows = await database.WithFoldersAsync(Folder("in"), Folder("project"));
        await rows.PageAsync("project", [Mail("lost"), Mail("moved")]);
        var set = await rows.ApplyFoldersAsync(
            new FolderWrite { ExpectedLink = "folders-1", NewLink = "folders-2", Removed = fullListing ? [] : ["project"], Changed = [Folder("in")], Complete = fullListing }, None);
        await rows.PageAsync("in", [Mail("moved")]);
        Assert.Equal(["in"], set.Folders.Select(folder => folder.Id));
        Assert.Equal(["lost", "moved"], await rows.IdsAsync());

        await rows.FinishSyncAsync([], None);
        Assert.Equal(["moved"], await rows.IdsAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_folder_that_comes_back_is_read_anew_and_one_that_stayed_goes_on(bool fullListing)
    {
        var rows = await database.WithFoldersAsync(Folder("in"), Folder("project"));
        await rows.PageAsync("project", [Mail("a")]);
        await rows.PageAsync("in", [Mail("b")]);
        await rows.ApplyFoldersAsync(new FolderWrite { ExpectedLink = "folders-1", NewLink = "folders-2", Removed = ["project"] }, None);
        var set = await rows.ApplyFoldersAsync(
            new FolderWrite { ExpectedLink = "folders-2", NewLink = "folders-3", Changed = [Folder("project"), Folder("in")], Complete = fullListing }, None);

        Assert.Equal(
            [("in", "link-after-0", 0), ("project", null, 1)],
            set.Folders.Select(folder => (folder.Id, folder.Link, folder.Generation)));
    }

    [Fact]
    public async Task Mail_in_a_folder_that_became_junk_goes_when_the_sync_ends()
    {
        var rows = await database.WithFoldersAsync(Folder("junk", skipped: true), Folder("project"));
        await rows.PageAsync("project", [Mail("a")]);
        await rows.ApplyFoldersAsync(new FolderWrite { ExpectedLink = "folders-1", NewLink = "folders-2", Changed = [Folder("project", parent: "junk")] }, None);
        await rows.FinishSyncAsync([], None);

        var stored = await rows.LoadAsync(None);
        Assert.Empty(stored.Messages);
        Assert.Null(stored.Folders.Single(folder => folder.Id == "project").Link);
    }
}
