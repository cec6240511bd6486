namespace MailCoach.Api.Tests.Running;

/// <summary>The host as a freelancer starts it: a process, a database file, a free port.</summary>
internal sealed class Host : IAsyncDisposable
{
    private const string Ready = "MailCoach is ready: ";

    private readonly Child child;

    private Host(Child child, Uri address) => (this.child, Http) = (child, new Http(address));

    public Http Http { get; }

    public IReadOnlyList<string> Said => child.Said;

    public long Memory => child.Memory;

    public static Task<Host> StartAsync(Folder home, CancellationToken cancellationToken, params string[] more) => StartAsync(home, new Dictionary<string, string>(), more, cancellationToken);

    public static async Task<Host> StartAsync(Folder home, IReadOnlyDictionary<string, string> environment, string[] more, CancellationToken cancellationToken)
    {
        var started = Begin(home, more, environment: environment);
        try
        {
            var line = await started.ReadyAsync(cancellationToken);
            return new Host(started, new Uri(line[Ready.Length..]));
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it and waits for nothing: it may refuse.</summary>
    public static Child Begin(Folder home, IReadOnlyList<string> more, string? program = null, string? folder = null, IReadOnlyDictionary<string, string>? environment = null) => Child.Start(
        program ?? Repository.Program("MailCoach.Api"),
        Ready,
        [
            "--urls", "http://127.0.0.1:0", "--Orleans:SiloPort=0", "--Orleans:GatewayPort=0",
            $"--ConnectionStrings:MailCoach=Data Source={home.Database}", $"--DataProtection:Path={home.Keys}", .. more,
        ],
        new Dictionary<string, string>(environment ?? new Dictionary<string, string>()) { ["XDG_DATA_HOME"] = home.Path },
        folder);

    public Task KillAsync() => child.KillAsync();

    public Task StopAsync(CancellationToken cancellationToken) => child.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await child.DisposeAsync();
    }
}
