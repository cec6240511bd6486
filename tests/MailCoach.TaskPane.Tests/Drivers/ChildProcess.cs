using System.Diagnostics;
using System.Text;

namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>A program run as its users run it, ended by its handle.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource<string> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool ended;

    private ChildProcess(Process process, Func<string, string?> readyLine)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data, readyLine);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, _ => null);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"It ended before it was ready. It said: {Said}"));
    }

    public string Said
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    /// <summary>Starts a program and waits for the line that says it is ready; <paramref name="readyLine"/> takes from a line what is waited for.</summary>
    public static async Task<(ChildProcess Child, string Ready)> StartAsync(
        string project, IReadOnlyDictionary<string, string> environment, Func<string, string?> readyLine, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Repository.Program(project));
        arguments.ToList().ForEach(start.ArgumentList.Add);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var child = new ChildProcess(new Process { StartInfo = start, EnableRaisingEvents = true }, readyLine);
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        try
        {
            return (child, await child.ready.Task.WaitAsync(Patience));
        }
        catch
        {
            await child.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (ended)
        {
            return;
        }

        ended = true;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Hear(string? line, Func<string, string?> readyLine)
    {
        if (line is null)
        {
            return;
        }

        lock (said)
        {
            said.AppendLine(line);
        }

        if (readyLine(line) is { } found)
        {
            ready.TrySetResult(found);
        }
    }
}
