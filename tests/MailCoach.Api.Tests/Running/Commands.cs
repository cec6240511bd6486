using System.Diagnostics;

namespace MailCoach.Api.Tests.Running;

/// <summary>Another program, run to its end.</summary>
internal static class Commands
{
    public static Task<(string Output, string All)> RunAsync(string program, params string[] arguments) =>
        RunAsync(new ProcessStartInfo(program, arguments), new Dictionary<string, string>());

    /// <summary>What it said; fails the test with all of it where it did not end well.</summary>
    public static async Task<(string Output, string All)> RunAsync(ProcessStartInfo start, IReadOnlyDictionary<string, string> environment)
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var all = output + await errors;
        Assert.True(process.ExitCode == 0, $"{start.FileName}: {all}");
        return (output, all);
    }
}
