using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace MailCoach.Benchmarks;

/// <summary>
/// A first sync by the host itself, read, sealed and stored, beside a bare download of the same folders: LocalGraph and the host in processes of their own,
/// a quarter of a second a page, as Graph takes. Build MailCoach.Api for release first.
/// </summary>
internal static class SyncBenchmark
{
    private const int FoldersAtOnce = 4;

    public static async Task RunAsync(string[] args)
    {
        var count = args.Length > 0 ? args[0] : "100000";
        await using var graph = await LocalGraphProcess.StartAsync("--messages", count, "--delay", "250");
        var bare = await BareAsync(graph.BaseUrl);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bare download of {count} messages: {bare.TotalSeconds:F1} s"));
        var home = Directory.CreateTempSubdirectory("mailcoach-benchmark-");
        try
        {
            var (sync, read, peak) = await SyncAsync(graph.BaseUrl, home.FullName);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"first sync of {read} messages: {sync.TotalSeconds:F1} s, {sync / bare:F2} times the bare download; most memory {peak / (1 << 20)} MB"));
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    private static async Task<TimeSpan> BareAsync(Uri baseUrl)
    {
        using var http = new HttpClient { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "t") } };
        http.DefaultRequestHeaders.Add("Prefer", "IdType=\"ImmutableId\", odata.maxpagesize=1000");
        var page = await http.GetFromJsonAsync<JsonElement>($"{baseUrl}/me/mailFolders/delta?$select=id,displayName");
        var folders = page.GetProperty("value").EnumerateArray().Select(folder => folder.GetProperty("id").GetString()!).ToList();
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(folders, new ParallelOptions { MaxDegreeOfParallelism = FoldersAtOnce }, async (folder, _) => await GraphBenchmark.BareAsync(http, baseUrl, folder));
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task<(TimeSpan Took, int Read, long Peak)> SyncAsync(Uri baseUrl, string home)
    {
        await using var host = await HostProcess.StartAsync(home, $"--Graph:BaseUrl={baseUrl}");
        var (took, read) = await host.SyncedAsync();
        return (took, read, host.Memory.Peak);
    }
}
