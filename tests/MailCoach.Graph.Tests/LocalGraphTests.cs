using MailCoach.Coaching.Mail;
using MailCoach.LocalGraph;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.Graph.Tests;

/// <summary>The whole road, over real sockets, to a server that answers and refuses as Graph does.</summary>
public sealed class LocalGraphTests : IAsyncLifetime
{
    private readonly TimeProvider clock = TimeProvider.System;
    private LocalGraphHost graph = null!;
    private GraphDoor door = null!;
    private GraphMailbox mailbox = null!;

    /// <summary>Graph tells times in whole seconds.</summary>
    private static readonly TimeSpan GraphsPrecision = TimeSpan.FromSeconds(1);

    private static CancellationToken None => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), clock, None);
        door = new GraphDoor(new GraphOptions { BaseUrl = graph.BaseUrl }, clock, null);
        mailbox = door.Mailbox(new Tokens());
    }

    public async ValueTask DisposeAsync()
    {
        door.Dispose();
        await graph.DisposeAsync();
    }

    [Fact]
    public async Task The_owner_is_known_with_addresses_zone_and_hours()
    {
        var facts = await mailbox.ReadOwnerAsync(None);

        Assert.Contains(graph.Mailbox.Owner.Address.ToLowerInvariant(), facts.Addresses);
        Assert.NotNull(facts.TimeZone);
        Assert.Contains('/', facts.TimeZone);
        Assert.NotNull(facts.Hours);
    }

    [Fact]
    public async Task A_first_sync_reads_every_mail_once_within_its_budget_of_requests()
    {
        await mailbox.ReadOwnerAsync(None);
        var mirror = new Mirror(mailbox);
        await mirror.SyncAsync(None);

        AssertSame(mirror);
        Assert.True(mirror.Messages.Count > 1000);
        var read = mirror.Folders.Values.Count(folder => !folder.Skipped);
        Assert.InRange(mailbox.Requests, 0, (mirror.Messages.Count / 1000) + read + 10);
        Assert.All(mirror.Messages, message => Assert.Equal(message.From?.Address, message.From?.Address.ToLowerInvariant()));
    }

    [Fact]
    public async Task A_later_sync_asks_each_folder_once_and_sees_all_that_happened()
    {
        var mirror = new Mirror(mailbox);
        await mirror.SyncAsync(None);
        var inbox = graph.Mailbox.MessageIds("inbox");
        var project = graph.Mailbox.AddFolder("Project", "inbox");
        graph.Mailbox.Move(inbox[0], project);
        graph.Mailbox.Move(inbox[1], "deleteditems");
        graph.Mailbox.Move(inbox[2], "junkemail");
        graph.Mailbox.Remove(inbox[3]);
        graph.Mailbox.Change(inbox[4], mail => mail with { Subject = "Changed since", IsRead = !mail.IsRead });
        graph.Mailbox.Add("inbox", new LocalMessage { InternetMessageId = "<new@client.example>", Conversation = "new", Received = clock.GetUtcNow(), Subject = "Just now" });
        graph.Mailbox.RenameFolder("archive", "Altes");
        var requests = mailbox.Requests;

        await mirror.SyncAsync(None);

        AssertSame(mirror);
        Assert.Contains(mirror.Messages, mail => mail.Subject == "Just now");
        Assert.InRange(mailbox.Requests - requests, 0, mirror.Folders.Values.Count(folder => !folder.Skipped) + 4);

        graph.Mailbox.RemoveFolder(project);
        await mirror.SyncAsync(None);
        AssertSame(mirror);
    }

    [Fact]
    public async Task Small_pages_come_to_the_same_mailbox()
    {
        using var narrow = new GraphDoor(new GraphOptions { BaseUrl = graph.BaseUrl, PageSize = 100 }, clock, null);
        var mirror = new Mirror(narrow.Mailbox(new Tokens()));
        await mirror.SyncAsync(None);

        AssertSame(mirror);
    }

    [Fact]
    public async Task A_link_of_another_life_of_the_server_is_expired_and_the_folder_is_read_anew()
    {
        var page = await mailbox.ReadMessagesAsync("inbox", MailFolder.Inbox, null, None);
        var link = page.DeltaLink ?? page.NextLink!;
        await using var other = await LocalGraphHost.StartAsync(new LocalMailbox(graph.Mailbox.Owner, clock), new LocalGraphOptions(), clock, None);
        using var otherDoor = new GraphDoor(new GraphOptions { BaseUrl = other.BaseUrl }, clock, null);

        await Assert.ThrowsAsync<DeltaLinkExpiredException>(() => otherDoor.Mailbox(new Tokens()).ReadMessagesAsync("inbox", MailFolder.Inbox, link, None));
    }

    [Fact]
    public async Task The_newest_mail_comes_first_so_that_the_open_one_is_soon_known()
    {
        var first = await mailbox.ReadMessagesAsync("inbox", MailFolder.Inbox, null, None);
        Assert.Equal(first.Messages.Max(message => message.At), first.Messages[0].At);
        Assert.Equal(graph.Mailbox.MessageIds("inbox")[0], first.Messages[0].Id);
    }

    [Fact]
    public async Task A_list_for_looking_at_is_paged_and_says_whether_more_follows()
    {
        var all = graph.Mailbox.MessageIds("inbox");
        var first = await mailbox.ListAsync("inbox", 0, 25, None);
        var last = await mailbox.ListAsync("inbox", all.Count - 10, 25, None);

        Assert.Equal(all.Take(25), first.Messages.Select(message => message.Id));
        Assert.Equal(all.TakeLast(10), last.Messages.Select(message => message.Id));
        Assert.Equal((true, false, MailFolder.Inbox), (first.HasMore, last.HasMore, first.Messages[0].Folder));
        await Assert.ThrowsAsync<FolderGoneException>(() => mailbox.ListAsync("nowhere", 0, 25, None));
    }

    [Fact]
    public async Task The_logs_of_a_whole_run_name_nobody_and_no_token()
    {
        using var logs = new KeptLogs();
        using var talkative = new GraphDoor(new GraphOptions { BaseUrl = graph.BaseUrl, FirstWait = TimeSpan.FromMilliseconds(1) }, clock, logs);
        var mirror = new Mirror(talkative.Mailbox(new Tokens()));
        await mirror.SyncAsync(None);
        await using var broken = await ScriptedGraph.StartAsync(ScriptedGraph.Status(500), ScriptedGraph.Status(429), ScriptedGraph.Status(401));
        using var loud = new GraphDoor(new GraphOptions { BaseUrl = broken.BaseUrl, FirstWait = TimeSpan.FromMilliseconds(1) }, clock, logs);
        await Assert.ThrowsAsync<SignInNeededException>(() => loud.Mailbox(new Tokens()).ReadOwnerAsync(None));

        var text = string.Join('\n', logs.Lines);
        Assert.Equal(2, logs.Lines.Count);
        Assert.DoesNotContain("token-", text, StringComparison.Ordinal);
        Assert.DoesNotContain(mirror.Messages, message =>
            (message.From is { } from && text.Contains(from.Address, StringComparison.OrdinalIgnoreCase))
            || (message.Subject.Length > 3 && text.Contains(message.Subject, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Every mail in its folder, and each with what the server holds of it.</summary>
    private void AssertSame(Mirror mirror)
    {
        var read = graph.Mailbox.Folders().Where(folder => !folder.IsHidden && folder.WellKnownName is not ("drafts" or "junkemail" or "outbox"));
        var held = graph.Mailbox.Messages().ToDictionary(mail => mail.InternetMessageId, StringComparer.Ordinal);

        Assert.Equal(read.SelectMany(folder => graph.Mailbox.MessageIds(folder.Id).Select(id => (id, folder.DisplayName))).Order(), mirror.Places.Order());
        Assert.All(mirror.Messages, message =>
        {
            var mail = held[message.InternetMessageId!];
            Assert.Equal((mail.Subject, mail.IsRead, mail.IsFlagged), (message.Subject, message.IsRead, message.IsFlagged));
            Assert.InRange(mail.Received - message.At, TimeSpan.Zero, GraphsPrecision);
            Assert.Equal((mail.From?.Address.ToLowerInvariant(), mail.To.Count, mail.Cc.Count), (message.From?.Address, message.To.Count, message.Cc.Count));
            Assert.Equal(mail.Meeting != MeetingKind.None, message.IsMeeting);
        });
    }
}
