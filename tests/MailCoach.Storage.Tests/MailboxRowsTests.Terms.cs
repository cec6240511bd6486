using MailCoach.Coaching.Mail;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests;

/// <content>While the hosts of a cluster change, a mailbox may be awake twice for a moment.</content>
public abstract partial class MailboxRowsTests
{
    [Fact]
    public async Task Who_took_the_mailbox_later_writes_and_who_took_it_before_changes_nothing_any_more()
    {
        var before = await database.WithFoldersAsync(Folder("in", MailFolder.Inbox));
        await before.TakeAsync(None);
        await before.PageAsync("in", [Mail("a"), Mail("b")]);
        await before.PageAsync("in", removed: ["a"]);
        await before.SaveSyncAsync(new StoredSync { Id = "theirs", State = "running", StartedAt = Monday }, None);

        var later = await database.OpenAsync("local", None);
        await later.TakeAsync(None);
        var facts = new OwnerFacts("Somebody", [], null, null, null);
        foreach (var write in (Func<Task>[])
            [
                () => before.PageAsync("in", [Mail("c")]),
                () => before.FinishSyncAsync([], None),
                () => before.SaveSyncAsync(new StoredSync { Id = "theirs", State = "failed", StartedAt = Monday }, None),
                () => before.SaveOwnerAsync(facts, None),
                () => before.BeginFolderAnewAsync("in", None),
                () => before.SayAsync("client", "x", "{}", None),
                () => before.ForgetBeforeAsync(Monday.AddYears(1), None),
                () => before.ReduceAsync([new ReducedMessage(before.NameOf("b"), Numbers())], None),
            ])
        {
            await Assert.ThrowsAsync<MailboxTakenException>(write);
        }

        Assert.Equal(["a", "b"], await later.IdsAsync());
        var stored = await later.LoadAsync(None);
        Assert.Equal("running", stored.Sync!.State);
        Assert.Null(stored.Owner);
        Assert.Empty(stored.Words);

        await later.FinishSyncAsync([], None);
        await later.PageAsync("in", [Mail("c")]);
        Assert.Equal(["b", "c"], await later.IdsAsync());
    }

    [Fact]
    public async Task A_deleted_mailbox_cannot_be_taken()
    {
        var rows = await database.WithFoldersAsync(Folder("in"));
        var held = await database.OpenAsync("local", None);
        await rows.DeleteAsync(None);

        await Assert.ThrowsAsync<MailboxGoneException>(() => held.TakeAsync(None));
    }
}
