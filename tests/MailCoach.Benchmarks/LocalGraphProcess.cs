using System.Diagnostics;

namespace MailCoach.Benchmarks;

/// <summary>LocalGraph in a process of its own, so that what it costs is not counted as ours.</summary>
internal sealed class LocalGraphProcess : IAsyncDisposable
{
    private readonly Process process;

    private LocalGraphProcess(Process process, Uri baseUrl) => (this.process, BaseUrl) = (process, baseUrl);

    public Uri BaseUrl { get; }

    public static async Task<LocalGraphProcess> StartAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "MailCoach.LocalGraph.dll"));
        arguments.ToList().ForEach(start.ArgumentList.Add);
        var started = Process.Start(start)!;
        var address = await started.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await started.StandardError.ReadToEndAsync());
        return new LocalGraphProcess(started, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
