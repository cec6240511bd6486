using System.Net;
using System.Net.Sockets;

namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>The real host in a process of its own, with a mailbox file of its own, on a free port of loopback.</summary>
internal sealed class MailCoachHost : IAsyncDisposable
{
    private const string ReadyWords = "MailCoach is ready: ";
    private readonly ChildProcess child;
    private readonly DirectoryInfo home;

    private MailCoachHost(ChildProcess child, DirectoryInfo home, Uri address) => (this.child, this.home, Address) = (child, home, address);

    public Uri Address { get; }

    /// <summary>Everything the host printed.</summary>
    public string Said => child.Said;

    public static Task<MailCoachHost> StartAsync() => StartAsync(new Dictionary<string, string>());

    public static async Task<MailCoachHost> StartAsync(IReadOnlyDictionary<string, string> environment)
    {
        var folder = Directory.CreateTempSubdirectory("mailcoach-browser-");
        var (child, address) = await ChildProcess.StartAsync(
            "MailCoach.Api",
            environment,
            line => line.StartsWith(ReadyWords, StringComparison.Ordinal) ? line[ReadyWords.Length..] : null,
            "--urls",
            $"http://localhost:{FreePort()}",
            "--Orleans:SiloPort=0",
            "--Orleans:GatewayPort=0",
            $"--ConnectionStrings:MailCoach=Data Source={Path.Combine(folder.FullName, "mailbox.db")}");
        return new MailCoachHost(child, folder, new Uri(address));
    }

    /// <summary>Ends the host as a crash would.</summary>
    public ValueTask StopAsync() => child.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await child.DisposeAsync();
        home.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
