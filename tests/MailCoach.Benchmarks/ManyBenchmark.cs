using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using MailCoach.Api.Tests.Entra;
using MailCoach.Cluster.Tests.Running;
using MailCoach.LocalGraph;
using MailCoach.LocalGraph.Faults;

namespace MailCoach.Benchmarks;

/// <summary>
/// Many people's mailboxes on one host in Service mode, all read, all their reports asked, all awake: <c>-- many [people] [clients each]</c>.
/// What the host holds, in all and for each, how quickly they answer then, and how long until those that nobody asks are let go.
/// </summary>
internal static class ManyBenchmark
{
    /// <summary>With four mails a month for a year: a thousand mails.</summary>
    private const int UsualClients = 21;
    private const int AtOnce = 8;
    private const int IdleMinutes = 2;
    private const double Mega = 1 << 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task RunAsync(string[] args)
    {
        var people = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        var clients = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : UsualClients;
        await using var authority = await Authority.StartAsync();
        await using var graph = await LocalGraphHost.StartAsync(SmallMailbox.Make(clients), new LocalGraphOptions { Faults = new LocalFaults { Concurrency = 0 } }, TimeProvider.System, default);
        var home = Directory.CreateTempSubdirectory("mailcoach-benchmark-");
        var pipe = home.Name;
        try
        {
            await using var host = await HostProcess.StartAsync(
                home.FullName,
                new() { ["SSL_CERT_FILE"] = authority.CertificateFile, ["DOTNET_STARTUP_HOOKS"] = typeof(ManyBenchmark).Assembly.Location, [StartupHook.Pipe] = pipe },
                [
                    "--MailCoach:Mode=Service", $"--AzureAd:ClientId={Authority.ClientId}", $"--AzureAd:ClientSecret={Authority.Secret}", $"--AzureAd:Instance={authority.Address}",
                    "--AzureAd:DisableInstanceDiscovery=true", $"--Graph:BaseUrl={graph.BaseUrl}", $"--Limits:IdleMinutes={IdleMinutes}",
                ]);
            var empty = await SayAsync("nobody", host, pipe, 0, 0);
            var begun = Stopwatch.GetTimestamp();
            var read = 0;
            await EverybodyAsync(people, authority, async person => read = await SyncAsync(host.Http, person));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} first syncs of {read} mails: {Stopwatch.GetElapsedTime(begun).TotalSeconds:F0} s"));
            await SayAsync("all read, nothing asked", host, pipe, people, empty);

            var times = new ConcurrentBag<TimeSpan>();
            await EverybodyAsync(people, authority, person => AskAsync(host.Http, person, []));
            await EverybodyAsync(people, authority, person => AskAsync(host.Http, person, times));
            var held = await SayAsync("all awake", host, pipe, people, empty);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"a warm list or report, {AtOnce} callers: median {times.Order().ElementAt(times.Count / 2).TotalMilliseconds:F1} ms, p99 {times.Order().ElementAt(times.Count * 99 / 100).TotalMilliseconds:F1} ms"));
            await UntilLetGoAsync(host, pipe, empty, held);
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    private static async Task UntilLetGoAsync(HostProcess host, string pipe, long empty, long held)
    {
        var begun = Stopwatch.GetTimestamp();
        long now;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(5));
            now = await HeapAsync(pipe);
        }
        while (now - empty > (held - empty) / 20 && Stopwatch.GetElapsedTime(begun) < TimeSpan.FromMinutes(20));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"with {IdleMinutes} minutes of idling set, 95 in 100 were let go after {Stopwatch.GetElapsedTime(begun).TotalSeconds:F0} s; heap {now / Mega:F0} MB, resident {host.Memory.Now / Mega:F0} MB"));
    }

    private static async Task<long> SayAsync(string when, HostProcess host, string pipe, int people, long empty)
    {
        var resident = host.Memory.Now;
        var heap = await HeapAsync(pipe);
        var each = people == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; heap a mailbox {(heap - empty) / 1024.0 / people:F0} KB");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{when}: resident {resident / Mega:F0} MB, after collecting {host.Memory.Now / Mega:F0} MB, heap {heap / Mega:F0} MB{each}, most so far {host.Memory.Peak / Mega:F0} MB"));
        return heap;
    }

    private static async Task<long> HeapAsync(string name)
    {
        await using var pipe = new NamedPipeClientStream(".", name, PipeDirection.InOut);
        await pipe.ConnectAsync();
        using var reader = new StreamReader(pipe);
        return long.Parse((await reader.ReadLineAsync())!, CultureInfo.InvariantCulture);
    }

    private static Task EverybodyAsync(int people, Authority authority, Func<string, Task> ask) => Parallel.ForEachAsync(
        Enumerable.Range(0, people),
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
        async (number, _) => await ask(authority.Tokens.For($"00000000-0000-0000-0002-{number:x12}")));

    private static async Task<int> SyncAsync(HttpClient http, string token)
    {
        var sync = await SendAsync(http, HttpMethod.Post, "/api/v1/syncs", token);
        while (sync.GetProperty("state").GetString() == "running")
        {
            await Task.Delay(Pause);
            sync = await SendAsync(http, HttpMethod.Get, $"/api/v1/syncs/{sync.GetProperty("id").GetString()}", token);
        }

        return sync.GetProperty("state").GetString() is "succeeded"
            ? sync.GetProperty("messagesRead").GetInt32()
            : throw new InvalidOperationException($"A sync ended as {sync.GetProperty("state").GetString()}.");
    }

    private static async Task AskAsync(HttpClient http, string token, ConcurrentBag<TimeSpan> times)
    {
        var begun = Stopwatch.GetTimestamp();
        var clients = await SendAsync(http, HttpMethod.Get, "/api/v1/clients", token);
        times.Add(Stopwatch.GetElapsedTime(begun));
        foreach (var client in clients.GetProperty("items").EnumerateArray())
        {
            begun = Stopwatch.GetTimestamp();
            await SendAsync(http, HttpMethod.Get, $"/api/v1/clients/{client.GetProperty("id").GetString()}", token);
            times.Add(Stopwatch.GetElapsedTime(begun));
        }
    }

    private static async Task<JsonElement> SendAsync(HttpClient http, HttpMethod method, string path, string token)
    {
        using var request = new HttpRequestMessage(method, path) { Content = method == HttpMethod.Post ? JsonContent.Create(new { }) : null };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }
}
