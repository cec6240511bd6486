using MailCoach.Api.Tests.Running;
using MailCoach.LocalGraph;

namespace MailCoach.Api.Tests.Entra;

/// <summary>One freelancer on their own computer: a code in the terminal, then their own mailbox, and nobody else's page.</summary>
public sealed class PersonalTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_code_in_the_terminal_opens_the_mailbox_and_the_next_start_needs_none()
    {
        await using var authority = await Authority.StartAsync();
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), TimeProvider.System, Stop);
        using var home = new Folder();
        await using (var first = await StartAsync(authority, graph, home))
        {
            await ReadMailboxAsync(first);
            Assert.Contains(first.Said, line => line.Contains("ABC-DEF", StringComparison.Ordinal));
        }

        await using var second = await StartAsync(authority, graph, home);
        await ReadMailboxAsync(second);
        Assert.DoesNotContain(second.Said, line => line.Contains("ABC-DEF", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_the_calendar_switched_on_one_code_asks_for_it_too()
    {
        await using var authority = await Authority.StartAsync();
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), TimeProvider.System, Stop);
        using var home = new Folder();
        await using var host = await StartAsync(authority, graph, home, "--Graph:ReadCalendar=true");
        var cookie = await ReadMailboxAsync(host);

        Assert.Single(host.Said, line => line.Contains("ABC-DEF", StringComparison.Ordinal));
        Assert.Equal("read", (await host.Http.GetAsync("/me", ("Cookie", cookie))).Text("calendar"));
        Assert.Contains(authority.Desk.Asked, asked => LeastPrivilegeTests.PermissionsOf(asked).SequenceEqual(["Calendars.ReadBasic", "Mail.ReadBasic", "MailboxSettings.Read", "User.Read"]));
        Assert.Single(graph.Requests, request => request.IsCalendar);
    }

    private static Task<Host> StartAsync(Authority authority, LocalGraphHost graph, Folder home, params string[] more) => Host.StartAsync(
        home,
        new Dictionary<string, string> { ["SSL_CERT_FILE"] = authority.CertificateFile, ["HOME"] = home.Path },
        [
            "--mode", "Personal", "--client-id", Authority.ClientId, $"--AzureAd:Instance={authority.Address}", $"--AzureAd:TenantId={Authority.Tenant}",
            "--AzureAd:DisableInstanceDiscovery=true", "--MailCoach:PlainSignInFile=true", $"--Graph:BaseUrl={graph.BaseUrl}", .. more,
        ],
        Stop);

    /// <summary>Comes in by the address that was printed, once, and waits until there are clients.</summary>
    private static async Task<string> ReadMailboxAsync(Host host)
    {
        Assert.Equal(401, (await host.Http.GetAsync("/clients")).Status);
        var door = await host.Http.GetAsync($"/{host.Http.Address.PathAndQuery}");
        var cookie = door.Header("Set-Cookie")!.Split(';')[0];
        Assert.Contains("httponly", door.Header("Set-Cookie"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", door.Header("Set-Cookie"), StringComparison.OrdinalIgnoreCase);
        for (var attempt = 0; attempt < 120; attempt++)
        {
            var me = await host.Http.GetAsync("/me", ("Cookie", cookie));
            Assert.Equal(200, me.Status);
            if (me["syncedAt"] is not null)
            {
                break;
            }

            await Task.Delay(250, Stop);
        }

        Assert.NotEmpty((await host.Http.GetAsync("/clients", ("Cookie", cookie)))["items"]!.AsArray());
        Assert.Null((await host.Http.GetAsync($"/{host.Http.Address.PathAndQuery}")).Header("Set-Cookie"));
        return cookie;
    }
}
