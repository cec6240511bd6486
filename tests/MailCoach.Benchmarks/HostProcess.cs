using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace MailCoach.Benchmarks;

/// <summary>The host in a process of its own, built for release, with a folder of its own.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private const string Ready = "MailCoach is ready: ";
    private readonly Process process;

    private HostProcess(Process process, Uri address)
    {
        this.process = process;
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(30) };
    }

    public HttpClient Http { get; }

    /// <summary>Bytes of memory, at most so far and now.</summary>
    public (long Peak, long Now) Memory
    {
        get
        {
            process.Refresh();
            return (process.PeakWorkingSet64, process.WorkingSet64);
        }
    }

    public static Task<HostProcess> StartAsync(string home, params string[] more) => StartAsync(home, new Dictionary<string, string>(), more);

    public static async Task<HostProcess> StartAsync(string home, Dictionary<string, string> environment, string[] more)
    {
        string[] arguments =
        [
            Path.Combine(PeerBenchmark.Root(), "src", "MailCoach.Api", "bin", "Release", "net10.0", "MailCoach.Api.dll"),
            "--urls", "http://127.0.0.1:0", "--Orleans:SiloPort=0", "--Orleans:GatewayPort=0",
            $"--ConnectionStrings:MailCoach=Data Source={Path.Combine(home, "mailbox.db")}", $"--DataProtection:Path={Path.Combine(home, "keys")}", .. more,
        ];
        environment["XDG_DATA_HOME"] = home;
        return await StartAsync(arguments, environment);
    }

    /// <summary>Starts a program that says where it listens.</summary>
    public static async Task<HostProcess> StartAsync(string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        arguments.ToList().ForEach(start.ArgumentList.Add);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var started = Process.Start(start)!;
        string? line;
        do
        {
            line = await started.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The program ended before it was ready.");
        }
        while (!line.StartsWith(Ready, StringComparison.Ordinal));
        _ = started.StandardOutput.ReadToEndAsync();
        return new HostProcess(started, new Uri(line[Ready.Length..]));
    }

    /// <summary>Waits for the sync that runs; how long it took and how many mails it read.</summary>
    public async Task<(TimeSpan Took, int Read)> SyncedAsync()
    {
        while (true)
        {
            await Task.Delay(200);
            var sync = (await Http.GetFromJsonAsync<JsonElement>("/api/v1/me")).GetProperty("sync");
            if (sync.ValueKind == JsonValueKind.Object && sync.GetProperty("state").GetString() is not "running" and var state)
            {
                return state == "succeeded"
                    ? (sync.GetProperty("finishedAt").GetDateTimeOffset() - sync.GetProperty("startedAt").GetDateTimeOffset(), sync.GetProperty("messagesRead").GetInt32())
                    : throw new InvalidOperationException($"The sync ended as {state}.");
            }
        }
    }

    public void SignIn(string token) => Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
