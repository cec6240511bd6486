using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace MailCoach.Benchmarks;

/// <summary>How a mailbox's cost grows: first sync, bytes on disk, a start, a list and a report, for mailboxes of several sizes.</summary>
internal static class ScaleBenchmark
{
    private const int Asked = 20;

    public static async Task RunAsync(string[] args)
    {
        Console.WriteLine("| mails | first sync | a later sync | bytes a mail on disk | most memory | start to first list | report, median | report, bytes |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var count in args.Length > 0 ? args : ["10000", "100000", "1000000"])
        {
            await OneAsync(count);
        }
    }

    private static async Task OneAsync(string count)
    {
        await using var graph = await LocalGraphProcess.StartAsync("--messages", count);
        var home = Directory.CreateTempSubdirectory("mailcoach-benchmark-");
        var setting = $"--Graph:BaseUrl={graph.BaseUrl}";
        try
        {
            TimeSpan first, later;
            int read;
            long peak;
            await using (var host = await HostProcess.StartAsync(home.FullName, setting))
            {
                (first, read) = await host.SyncedAsync();
                (await host.Http.PostAsJsonAsync("/api/v1/syncs", new { })).EnsureSuccessStatusCode();
                (later, _) = await host.SyncedAsync();
                peak = host.Memory.Peak;
            }

            var bytes = home.EnumerateFiles("mailbox.db*").Sum(file => file.Length);
            var begun = Stopwatch.GetTimestamp();
            await using var again = await HostProcess.StartAsync(home.FullName, setting);
            var clients = await again.Http.GetFromJsonAsync<JsonElement>("/api/v1/clients");
            var start = Stopwatch.GetElapsedTime(begun);
            await again.SyncedAsync();
            var (report, size) = await ReportAsync(again.Http, clients.GetProperty("items")[0].GetProperty("id").GetString()!);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {read} | {first.TotalSeconds:F1} s | {later.TotalSeconds:F1} s | {(double)bytes / read:F0} | {peak / (1 << 20)} MB | {start.TotalSeconds:F1} s | {report.TotalMilliseconds:F1} ms | {size} |"));
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    private static async Task<(TimeSpan Median, int Bytes)> ReportAsync(HttpClient http, string id)
    {
        var times = new List<TimeSpan>();
        var size = 0;
        for (var turn = 0; turn <= Asked; turn++)
        {
            var begun = Stopwatch.GetTimestamp();
            size = (await http.GetByteArrayAsync($"/api/v1/clients/{id}")).Length;
            times.Add(Stopwatch.GetElapsedTime(begun));
        }

        return (times.Skip(1).Order().ElementAt(Asked / 2), size);
    }
}
