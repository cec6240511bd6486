using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using MailCoach.Api.Tests.Entra;

namespace MailCoach.Benchmarks;

/// <summary>
/// Report routes of a warm mailbox in Service mode, while another person's mailbox syncs, beside a bare endpoint behind the same check of tokens that
/// answers the same bytes. Runs take turns; medians of five. Everything shares this machine's cores, so only the ratios say something.
/// </summary>
internal static class LoadBenchmark
{
    private const int Rounds = 5;
    private const int Callers = 8;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    public static async Task RunAsync(string[] args)
    {
        var count = args.Length > 0 ? args[0] : "100000";
        await using var authority = await Authority.StartAsync();
        await using var graph = await LocalGraphProcess.StartAsync("--messages", count);
        await using var slowGraph = await LocalGraphProcess.StartAsync("--messages", count, "--delay", "250");
        var home = Directory.CreateTempSubdirectory("mailcoach-benchmark-");
        string[] service =
        [
            "--MailCoach:Mode=Service", $"--AzureAd:ClientId={Authority.ClientId}", $"--AzureAd:ClientSecret={Authority.Secret}", $"--AzureAd:Instance={authority.Address}",
            "--AzureAd:DisableInstanceDiscovery=true", "--RateLimits:PerMinute=60000000",
        ];
        var trust = new Dictionary<string, string> { ["SSL_CERT_FILE"] = authority.CertificateFile };
        try
        {
            await using (var warming = await HostProcess.StartAsync(home.FullName, trust, [.. service, $"--Graph:BaseUrl={graph.BaseUrl}"]))
            {
                warming.SignIn(authority.Tokens.For());
                await SyncAsync(warming);
                await warming.SyncedAsync();
            }

            await using var host = await HostProcess.StartAsync(home.FullName, trust, [.. service, $"--Graph:BaseUrl={slowGraph.BaseUrl}"]);
            host.SignIn(authority.Tokens.For());
            var clients = await host.Http.GetFromJsonAsync<JsonElement>("/api/v1/clients");
            var id = clients.GetProperty("items")[0].GetProperty("id").GetString()!;
            foreach (var (name, path) in new[] { ("list of clients", "/api/v1/clients"), ("report of a client", $"/api/v1/clients/{id}") })
            {
                await CompareAsync(name, path, host, home.FullName, service, trust, authority);
            }
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    private static async Task CompareAsync(
        string name, string path, HostProcess host, string home, string[] service, Dictionary<string, string> trust, Authority authority)
    {
        var file = Path.Combine(home, "same.json");
        await File.WriteAllBytesAsync(file, await host.Http.GetByteArrayAsync(path));
        await using var bare = await HostProcess.StartAsync([typeof(LoadBenchmark).Assembly.Location, "bare", file, .. service], new(trust));
        bare.SignIn(authority.Tokens.For());
        var (ours, least) = (new List<Figures>(), new List<Figures>());
        for (var round = 0; round <= Rounds; round++)
        {
            await OtherSyncsAsync(host, authority);
            var (one, other) = (await AskAsync(bare.Http, "/api/v1/same"), await AskAsync(host.Http, path));
            if (round > 0)
            {
                least.Add(one);
                ours.Add(other);
            }
        }

        var (a, b) = (Median(ours), Median(least));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name}, {new FileInfo(file).Length} bytes | {a.PerSecond:F0}/s | {b.PerSecond:F0}/s | {a.PerSecond / b.PerSecond:F2} | {a.P99.TotalMilliseconds:F1} ms | {b.P99.TotalMilliseconds:F1} ms | {a.P99 / b.P99:F2} |"));
    }

    private static async Task SyncAsync(HostProcess host) => (await host.Http.PostAsJsonAsync("/api/v1/syncs", new { })).EnsureSuccessStatusCode();

    /// <summary>Joins the other person's sync where it still runs.</summary>
    private static async Task OtherSyncsAsync(HostProcess host, Authority authority)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/syncs") { Content = JsonContent.Create(new { }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", authority.Tokens.For(Tokens.Dana));
        (await host.Http.SendAsync(request)).EnsureSuccessStatusCode();
    }

    private static async Task<Figures> AskAsync(HttpClient http, string path)
    {
        var times = new ConcurrentBag<TimeSpan>();
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(begun) < Round)
            {
                var asked = Stopwatch.GetTimestamp();
                await http.GetByteArrayAsync(path);
                times.Add(Stopwatch.GetElapsedTime(asked));
            }
        }));
        var took = Stopwatch.GetElapsedTime(begun);
        return new Figures(times.Count / took.TotalSeconds, times.Order().ElementAt((int)(times.Count * 0.99)));
    }

    private static Figures Median(List<Figures> rounds) =>
        new(rounds.Select(round => round.PerSecond).Order().ElementAt(rounds.Count / 2), rounds.Select(round => round.P99).Order().ElementAt(rounds.Count / 2));

    private sealed record Figures(double PerSecond, TimeSpan P99);
}
