using MailCoach.Api.Tests.Running;
using MailCoach.LocalGraph;
using MailCoach.LocalGraph.Faults;

namespace MailCoach.Api.Tests.Entra;

/// <summary>The host in Service mode with an authority and a Graph of its own, all over real sockets.</summary>
internal sealed class ServiceHouse : IAsyncDisposable
{
    private readonly Folder home;
    private readonly LocalGraphHost graph;
    private readonly Host host;

    private ServiceHouse(Authority authority, LocalGraphHost graph, Folder home, Host host) => (Authority, this.graph, this.home, this.host) = (authority, graph, home, host);

    public Authority Authority { get; }

    public LocalGraphHost Graph => graph;

    public LocalFaults Faults { get; init; } = null!;

    public Http Http => host.Http;

    public IReadOnlyList<string> Said => host.Said;

    /// <summary>Bytes of memory the host holds now.</summary>
    public long Memory => host.Memory;

    /// <param name="more">Further settings; a proof of the host's own takes the place of the secret.</param>
    public static Task<ServiceHouse> StartAsync(CancellationToken cancellationToken, params string[] more) =>
        StartAsync(new Dictionary<string, string>(), cancellationToken, more);

    /// <param name="environment">What the platform sets beside the host's own settings.</param>
    public static async Task<ServiceHouse> StartAsync(IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken, params string[] more)
    {
        var authority = await Authority.StartAsync();
        var faults = new LocalFaults();
        var localGraph = await LocalGraphHost.StartAsync(new LocalGraphOptions { Faults = faults }, TimeProvider.System, cancellationToken);
        var folder = new Folder();
        string[] proof = more.Any(setting => setting.Contains("ClientCertificate", StringComparison.Ordinal) || setting.Contains("FederatedIdentity", StringComparison.Ordinal))
            ? []
            : [$"--AzureAd:ClientSecret={Authority.Secret}"];
        var started = await Host.StartAsync(
            folder,
            new Dictionary<string, string>(environment) { ["SSL_CERT_FILE"] = authority.CertificateFile },
            [
                "--mode", "Service", "--client-id", Authority.ClientId, $"--AzureAd:Instance={authority.Address}", "--AzureAd:DisableInstanceDiscovery=true",
                $"--Graph:BaseUrl={localGraph.BaseUrl}", .. proof, .. more,
            ],
            cancellationToken);
        return new ServiceHouse(authority, localGraph, folder, started) { Faults = faults };
    }

    public static (string Name, string Value) Bearer(string token) => ("Authorization", $"Bearer {token}");

    /// <summary>A whole sync of a person's mailbox; answers how it ended.</summary>
    public async Task<string> SyncAsync(string token)
    {
        var started = await Http.PostAsync("/syncs", "{}", Bearer(token));
        Assert.Equal(202, started.Status);
        while (true)
        {
            var sync = await Http.GetAsync($"/syncs/{started.Text("id")}", Bearer(token));
            Assert.Equal(200, sync.Status);
            if (sync.Text("state") is not "running" and var state)
            {
                return state;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await graph.DisposeAsync();
        await Authority.DisposeAsync();
        home.Dispose();
    }
}
