using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace MailCoach.Api.Tests.Running;

/// <summary>A program of this repository in a process of its own, all that it says kept.</summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();
    private readonly TaskCompletionSource<string?> spoke = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string awaited;

    private Child(ProcessStartInfo start, string awaited)
    {
        this.awaited = awaited;
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => spoke.TrySetResult(null);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public IReadOnlyList<string> Said => [.. said];

    /// <param name="by">A program that starts it, such as one that changes the user first.</param>
    public static Child Start(
        string program, string awaited, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, string? folder = null, IReadOnlyList<string>? by = null)
    {
        List<string> words = [.. by ?? [], "dotnet", program, .. arguments];
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        foreach (var name in start.Environment.Keys.Where(IsASetting).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new Child(start, awaited);
    }

    /// <summary>The line that was awaited; throws with all that was said where the program ended before it came.</summary>
    public async Task<string> ReadyAsync(CancellationToken cancellationToken) =>
        await spoke.Task.WaitAsync(cancellationToken) ?? throw new InvalidOperationException($"It ended with: {string.Join('\n', await EndAsync(cancellationToken))}");

    /// <summary>All it said until it ended by itself.</summary>
    public async Task<IReadOnlyList<string>> EndAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        return Said;
    }

    public int ExitCode => process.ExitCode;

    /// <summary>Bytes of memory it holds now.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>SIGKILL: no farewell, nothing flushed.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as a service is stopped; waits until it has ended.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        using var signal = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    /// <summary>What the machine of the tests sets for itself must not decide what the program does.</summary>
    private static bool IsASetting(string name) =>
        name.Contains("__", StringComparison.Ordinal) || name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name == "DOTNET_ENVIRONMENT";

    private void Hear(string? line)
    {
        if (line is not null)
        {
            said.Enqueue(line);
            if (line.StartsWith(awaited, StringComparison.Ordinal))
            {
                spoke.TrySetResult(line);
            }
        }
    }
}
