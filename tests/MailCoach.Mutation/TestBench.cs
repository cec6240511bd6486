using System.Diagnostics;

namespace MailCoach.Mutation;

/// <summary>What became of a mutant: seen by a test, seen because the tests did not end, seen by none, or no code at all.</summary>
internal enum Fate
{
    Killed,
    TimedOut,
    Alive,
    DoesNotCompile,
}

/// <summary>A copy of the built tests in a folder of its own, so that several mutants can be tested side by side.</summary>
internal sealed class TestBench : IDisposable
{
    /// <summary>Random tests are shortened: a mutant that only the hundredth case finds counts as alive.</summary>
    private const string RandomCases = "10";

    private readonly DirectoryInfo _folder;
    private readonly IReadOnlyList<string> _tests;

    /// <param name="built">the folder of the built tests; the bench stands beside it, so that the tests find what lies in the repository</param>
    /// <param name="number">its own among the benches side by side</param>
    internal TestBench(string built, int number, Room room)
    {
        _folder = Directory.CreateDirectory($"{built}-bench-{number}");
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.FullName, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        _tests = [.. room.Tests.Select(name => "*" + name)];
    }

    /// <summary>The assembly that the tests of this bench load.</summary>
    internal string Assembly => Path.Combine(_folder.FullName, "MailCoach.Coaching.dll");

    /// <summary>Runs the room's tests, one namespace after the other, until the first that fails or until the time is over.</summary>
    internal async Task<Fate> RunAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(longest);
        foreach (var tests in _tests)
        {
            using var process = Process.Start(RunOf(tests))!;
            try
            {
                await Task.WhenAll(
                    process.StandardOutput.ReadToEndAsync(timeout.Token),
                    process.StandardError.ReadToEndAsync(timeout.Token),
                    process.WaitForExitAsync(timeout.Token)).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                cancellationToken.ThrowIfCancellationRequested();
                return Fate.TimedOut;
            }

            if (process.ExitCode != 0)
            {
                return Fate.Killed;
            }
        }

        return Fate.Alive;
    }

    private ProcessStartInfo RunOf(string tests)
        => new("dotnet", [Path.Combine(_folder.FullName, "MailCoach.Coaching.Tests.dll"), "--no-ansi", "--progress", "off",
            "--stop-on-fail", "on", "--filter-not-trait", "long=true", "--filter-namespace", tests])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CsCheck_Iter"] = RandomCases, ["DOTNET_TieredPGO"] = "0" },
        };

    public void Dispose() => _folder.Delete(recursive: true);
}
