using MailCoach.LocalGraph;
using MailCoach.LocalGraph.Faults;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.Graph.Tests;

/// <summary>Whatever goes wrong on the way, what has been read in the end is what the server holds.</summary>
public sealed class LocalGraphFaultTests : IAsyncLifetime
{
    private static readonly string[] Places = ["inbox", "sentitems", "archive", "deleteditems"];

    private readonly LocalMailbox server = new(
        new LocalOwner("Nour Haddad", "nour@studio.example", [], "Europe/Berlin", "de-DE", new TimeOnly(9, 0), new TimeOnly(17, 0)), TimeProvider.System);

    private LocalGraphHost graph = null!;
    private GraphDoor door = null!;
    private int written;

    /// <summary>By number and name: a fault itself cannot be shown by every runner.</summary>
    public static TheoryData<int, string> Faults => [.. Fault.All.Select((fault, index) => (index, fault.Name))];

    private static CancellationToken None => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        for (var mail = 0; mail < 400; mail++)
        {
            Write(Places[mail % Places.Length]);
        }

        graph = await LocalGraphHost.StartAsync(server, new LocalGraphOptions(), TimeProvider.System, None);
        var options = new GraphOptions { BaseUrl = graph.BaseUrl, PageSize = 30, FirstWait = TimeSpan.FromMilliseconds(1), Timeout = TimeSpan.FromSeconds(2) };
        door = new GraphDoor(options, TimeProvider.System, null);
    }

    public async ValueTask DisposeAsync()
    {
        door.Dispose();
        await graph.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task One_fault_in_a_first_and_in_a_later_sync_changes_nothing(int number, string name)
    {
        var fault = Fault.All[number];
        Assert.Equal(name, fault.Name);
        var mirror = new Mirror(door.Mailbox(new Tokens()));
        graph.Faults.Next(fault, where: request => request.IsMessageDelta);
        await mirror.SyncAsync(None);
        AssertSame(mirror);

        graph.Faults.Next(fault, where: request => request.IsMessageDelta);
        server.Move(server.MessageIds("inbox")[3], "archive");
        server.Move(server.MessageIds("archive")[7], "inbox");
        server.Remove(server.MessageIds("sentitems")[0]);
        Write("inbox");
        await mirror.SyncAsync(None);
        AssertSame(mirror);
        Assert.True(graph.Faults.Struck >= 2);
    }

    [Fact]
    public async Task A_folder_that_vanishes_in_mid_walk_ends_that_folder_only()
    {
        var project = server.AddFolder("Project");
        for (var mail = 0; mail < 90; mail++)
        {
            Write(project);
        }

        var mirror = new Mirror(door.Mailbox(new Tokens()));
        graph.Faults.Before(request => request.IsMessageDelta && request.HasToken, mailbox => mailbox.RemoveFolder(project));
        await mirror.SyncAsync(None);
        await mirror.SyncAsync(None);

        AssertSame(mirror);
        Assert.DoesNotContain("Project", mirror.Folders.Values.Select(folder => folder.Name));
    }

    [Fact]
    public async Task A_long_run_of_all_faults_at_random_ends_as_an_undisturbed_one()
    {
        // Those that wait for a second or two would only make the run long; they are tested alone.
        graph.Faults.Randomly(seed: 20260302, share: 0.4, [.. Fault.All.Where(fault => fault != Fault.SlowLoris && fault != Fault.Throttled(TimeSpan.FromSeconds(1)))]);
        var mailbox = door.Mailbox(new Tokens());
        var mirror = new Mirror(mailbox);
        var dice = new Random(20260302);
        for (var round = 0; round < 30; round++)
        {
            await UntilDoneAsync(mirror);
            for (var happening = 0; happening < 20; happening++)
            {
                Happen(dice);
            }
        }

        graph.Faults.Stop();
        await mirror.SyncAsync(None);
        AssertSame(mirror);
        Assert.True(graph.Faults.Struck > 40);
    }

    private static async Task UntilDoneAsync(Mirror mirror)
    {
        while (true)
        {
            try
            {
                await mirror.SyncAsync(None);
                return;
            }
            catch (Exception ended) when (ended is GraphUnavailableException or SignInNeededException)
            {
                // The next sync goes on where this one stopped.
            }
        }
    }

    private void Happen(Random dice)
    {
        var folder = Places[dice.Next(Places.Length)];
        var ids = server.MessageIds(folder);
        switch (dice.Next(5))
        {
            case 0:
                server.Move(ids[dice.Next(ids.Count)], Places[dice.Next(Places.Length)]);
                break;
            case 1:
                server.Remove(ids[dice.Next(ids.Count)]);
                break;
            case 2:
                server.Change(ids[dice.Next(ids.Count)], mail => mail with { Subject = "Re: " + mail.Subject, IsRead = !mail.IsRead });
                break;
            default:
                Write(folder);
                break;
        }
    }

    private void Write(string folder) => server.Add(folder, new LocalMessage
    {
        InternetMessageId = $"<{++written}@client.example>",
        Conversation = $"c{written / 3}",
        Received = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddMinutes(written),
        Subject = $"Invoice {written}",
        From = new LocalPerson("rosa@client.example", "Rosa"),
    });

    private void AssertSame(Mirror mirror)
    {
        var read = server.Folders().Where(folder => !folder.IsHidden && folder.WellKnownName is not ("drafts" or "junkemail" or "outbox"));
        var held = server.Messages().ToDictionary(mail => mail.InternetMessageId, mail => (mail.Subject, mail.IsRead), StringComparer.Ordinal);

        Assert.Equal(read.SelectMany(folder => server.MessageIds(folder.Id).Select(id => (id, folder.DisplayName))).Order(), mirror.Places.Order());
        Assert.All(mirror.Messages, message => Assert.Equal(held[message.InternetMessageId!], (message.Subject, message.IsRead)));
    }
}
