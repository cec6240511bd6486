using System.Globalization;
using System.Text.Json.Nodes;

namespace MailCoach.Cluster.Tests.Running;

/// <summary>Hosts in Service mode as processes of their own, on one PostgreSQL database, one Entra ID and one Graph.</summary>
internal sealed class Hosts : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Folder folder = new();
    private readonly List<Host> hosts = [];
    private readonly Dictionary<Host, string> doors = [];
    private readonly string[] more;

    private Hosts(Authority authority, WatchedGraph graph, string connection, string[] more) => (Authority, Graph, Connection, this.more) = (authority, graph, connection, more);

    public Authority Authority { get; }

    public WatchedGraph Graph { get; }

    public string Connection { get; set; }

    public IReadOnlyList<Host> All => hosts;

    public string Certificate => Path.Combine(folder.Path, "ring.pem");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Hosts> StartAsync(int count, string connection, TimeSpan graphDelay, params string[] more)
    {
        var started = new Hosts(await Authority.StartAsync(), await WatchedGraph.StartAsync(graphDelay, Stop), connection, more);
        started.folder.Write("ring.pem", HostCertificate.Pem());
        await Task.WhenAll(Enumerable.Range(0, count).Select(_ => started.AddAsync()));
        return started;
    }

    public static string Person(int number) => string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0000-{number:000000000000}");

    public (string Name, string Value) Bearer(string person) => ("Authorization", $"Bearer {Authority.Tokens.For(person)}");

    public async Task<Host> AddAsync()
    {
        var door = Graph.NextDoor();
        var host = await Host.StartAsync(
            folder,
            new Dictionary<string, string> { ["SSL_CERT_FILE"] = Authority.CertificateFile },
            [
                "--mode", "Service", "--client-id", Authority.ClientId, $"--AzureAd:Instance={Authority.Address}", "--AzureAd:DisableInstanceDiscovery=true",
                $"--AzureAd:ClientSecret={Authority.Secret}", $"--Graph:BaseUrl={door}/v1.0", "--Graph:PageSize=20", "--Storage:Provider=Postgres",
                $"--ConnectionStrings:MailCoach={Connection}", $"--DataProtection:Certificate={Certificate}", "--Orleans:Address=127.0.0.1", .. more,
            ],
            Stop);
        lock (hosts)
        {
            hosts.Add(host);
            doors[host] = door;
        }

        return host;
    }

    public async Task KillAsync(Host host)
    {
        hosts.Remove(host);
        await host.KillAsync();
        Graph.Forget(doors[host]);
        await host.DisposeAsync();
    }

    public async Task StopAsync(Host host)
    {
        await host.StopAsync(Stop);
        hosts.Remove(host);
        await host.DisposeAsync();
    }

    /// <summary>What a pane does until a sync has ended: it asks whichever host there is, waits where it is told to, and brings its token where one is needed.</summary>
    public async Task SyncAsync(string person, Action<Reply>? seen = null)
    {
        var bearer = Bearer(person);
        string? id = null;
        for (var turn = person.GetHashCode(StringComparison.Ordinal) & 0xffff; ; turn++)
        {
            Reply reply;
            try
            {
                var http = hosts[turn % hosts.Count].Http;
                reply = id is null ? await http.PostAsync("/syncs", "{}", bearer) : await http.GetAsync($"/syncs/{id}", bearer);
            }
            catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException && !Stop.IsCancellationRequested)
            {
                // The host was killed: it did not answer, or the connection waited for went with it.
                await Task.Delay(Pause, Stop);
                continue;
            }

            seen?.Invoke(reply);
            if (reply.Status is 200 or 202)
            {
                id = reply.Text("state") == "needsSignIn" ? null : reply.Text("id");
                if (reply.Text("state") == "succeeded")
                {
                    return;
                }

                if (reply.Text("state") == "failed")
                {
                    Assert.Fail($"{reply.Body}\n{string.Join('\n', hosts.SelectMany(host => host.Said).Where(line => line.Contains("A sync", StringComparison.Ordinal)))}");
                }
            }
            else
            {
                Assert.Equal((503, "unavailable"), (reply.Status, reply.Text("type")));
                Assert.NotNull(reply.Header("Retry-After"));
            }

            await Task.Delay(Pause, Stop);
        }
    }

    /// <summary>Deletes everything of a person, as they would.</summary>
    public async Task LeaveAsync(string person)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri(hosts[0].Http.Address, $"{Http.Base}/me"));
        request.Headers.TryAddWithoutValidation("Authorization", Bearer(person).Value);
        using var http = new HttpClient();
        using var answer = await http.SendAsync(request, Stop);
        Assert.Equal(204, (int)answer.StatusCode);
    }

    /// <summary>Everything a mailbox says about its mail and its clients; without ids, which are a mailbox's own.</summary>
    public async Task<string> LedgerAsync(string person)
    {
        var bearer = Bearer(person);
        var export = await hosts[0].Http.GetAsync("/me/export", bearer);
        var clients = await hosts[0].Http.GetAsync("/clients?limit=200", bearer);
        Assert.Equal((200, 200), (export.Status, clients.Status));
        var lines = clients["items"]!.AsArray().Select(client => $"{client!["name"]} {client["addresses"]!.ToJsonString()} {Told(client["payment"]!, "paidInvoices", "openInvoices", "averageDaysToPay", "score")} {client["stress"]!["score"]?.ToJsonString()}");
        return string.Join('\n', [.. lines.Order(StringComparer.Ordinal), .. export["messages"]!.AsArray().Select(mail => mail!.ToJsonString()).Order(StringComparer.Ordinal), export["othersInNumbers"]!.ToJsonString()]);

        static string Told(JsonNode node, params string[] fields) => string.Join(' ', fields.Select(field => node[field]?.ToJsonString()));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        await Graph.DisposeAsync();
        await Authority.DisposeAsync();
        folder.Dispose();
    }
}
