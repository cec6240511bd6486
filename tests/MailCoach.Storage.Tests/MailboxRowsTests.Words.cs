using System.Text;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests;

public abstract partial class MailboxRowsTests
{
    [Fact]
    public async Task The_owners_last_word_stands_until_it_is_taken_back()
    {
        var rows = await database.WithFoldersAsync();
        await rows.SayAsync("client", "c1", """{"name":"Rosa"}""", None);
        await rows.SayAsync("client", "c1", """{"name":"Rosa & Sons"}""", None);
        await rows.SayAsync("fit", "c1", "{}", None);
        await rows.SayAsync("client", "c0", "{}", None);
        Assert.Equal(
            [new Said("client", "c0", "{}"), new Said("client", "c1", """{"name":"Rosa & Sons"}"""), new Said("fit", "c1", "{}")],
            (await rows.LoadAsync(None)).Words);

        await rows.SayAllAsync([new Said("client", "c1", null), new Said("client", "never", null)], None);
        Assert.Equal(["c0", "c1"], (await rows.LoadAsync(None)).Words.Select(said => said.Key));
    }

    [Fact]
    public async Task An_import_that_fails_halfway_leaves_nothing()
    {
        var rows = await database.WithFoldersAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => rows.SayAllAsync([new Said("import", "1", "{}"), null!], None));

        Assert.Empty((await rows.LoadAsync(None)).Words);
    }

    [Fact]
    public async Task A_forgotten_client_leaves_no_mail_and_one_word()
    {
        var rows = await database.WithFoldersAsync(Folder("in"), Folder("bin"));
        await rows.PageAsync("in", [Mail("a"), Mail("b")]);
        await rows.PageAsync("bin", [Mail("a")]);
        await rows.SayAsync("client", "c1", "{}", None);
        await rows.ForgetAsync([rows.NameOf("a")], [new Said("client", "c1", null), new Said("forgotten", "f1", "{}")], None);

        var stored = await rows.LoadAsync(None);
        Assert.Equal(["b"], stored.Messages.Select(message => message.Id));
        Assert.Equal([new Said("forgotten", "f1", "{}")], stored.Words);
    }

    [Fact]
    public async Task Mail_older_than_the_owner_wants_kept_goes_and_the_rest_stays()
    {
        var rows = await database.WithFoldersAsync(Folder("in"));
        await rows.PageAsync(
            "in",
            [Mail("old") with { At = Monday.AddMilliseconds(-1) }, Mail("new")],
            traces: [new TracedMessage("t", Numbers() with { At = Monday.AddYears(-3) }), new TracedMessage("u", Numbers())]);

        Assert.Equal(2, await rows.ForgetBeforeAsync(Monday, None));
        Assert.Equal(["new"], await rows.IdsAsync());
        Assert.Single((await rows.LoadAsync(None)).Traces);
    }

    [Fact]
    public async Task Ids_are_the_same_for_ever_and_differ_between_mailboxes()
    {
        await database.MigrateAsync(None);
        var one = await database.OpenAsync("tenant+anna", None);
        var again = await database.OpenAsync("tenant+anna", None);
        var two = await database.OpenAsync("tenant+bert", None);

        Assert.Matches("^[A-Za-z0-9_-]{22}$", one.IdOf("rosa@example.com"));
        Assert.Equal((one.IdOf("x"), one.HashOf("x")), (again.IdOf("x"), again.HashOf("x")));
        Assert.NotEqual(one.IdOf("x"), one.IdOf("y"));
        Assert.NotEqual(one.IdOf("x"), two.IdOf("x"));
        Assert.NotEqual(one.HashOf("x"), two.HashOf("x"));
    }

    [Fact]
    public async Task One_owner_sees_nothing_of_another()
    {
        var rows = await database.WithFoldersAsync(Folder("in"));
        await rows.PageAsync("in", [Mail("a")]);
        var other = await (await database.OpenAsync("somebody else", None)).LoadAsync(None);

        Assert.Equal((0, 0, null), (other.Messages.Count, other.Folders.Count, other.FoldersLink));
    }

    [Fact]
    public async Task A_deleted_mailbox_leaves_not_one_of_its_bytes_and_takes_no_more()
    {
        await database.MigrateAsync(None);
        var stays = await database.OpenAsync("stays", None);
        await stays.SayAsync("client", "c", "{}", None);
        var rows = await database.WithFoldersAsync(Folder("in"));
        await rows.PageAsync("in", [.. Enumerable.Range(0, 500).Select(n => Mail($"m{n}"))]);
        await rows.SayAsync("client", "c1", "{}", None);
        var before = Slices(await home.RawAsync());

        await rows.DeleteAsync(None);

        await Assert.ThrowsAsync<MailboxGoneException>(() => rows.LoadAsync(None));
        await Assert.ThrowsAsync<MailboxGoneException>(() => rows.SayAsync("client", "c1", "{}", None));
        Assert.Empty((await (await database.OpenAsync("local", None)).LoadAsync(None)).Folders);
        Assert.Single((await stays.LoadAsync(None)).Words);

        // Sealed values look like noise: a slice of noise that is still there has not been overwritten.
        var left = Slices(await home.RawAsync());
        left.IntersectWith(before);
        Assert.InRange(before.Count, 3_000, int.MaxValue);
        Assert.InRange(left.Count, 0, SlicesOfTheOneThatStays);
    }

    /// <summary>A wrapped key and one word: under a kilobyte, in slices of 32 bytes.</summary>
    private const int SlicesOfTheOneThatStays = 32;

    private static HashSet<string> Slices(byte[] raw) =>
    [
        .. Enumerable.Range(0, raw.Length / 32)
            .Select(index => raw.AsSpan(index * 32, 32).ToArray())
            .Where(slice => slice.Distinct().Count() > 24)
            .Select(Encoding.Latin1.GetString),
    ];
}
