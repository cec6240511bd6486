using System.Diagnostics;
using System.Text.RegularExpressions;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

public sealed partial class PublishTests
{
    [Fact]
    [Trait("long", "true")]
    public async Task A_clean_clone_is_published_and_serves_the_pane_from_anywhere()
    {
        var stop = TestContext.Current.CancellationToken;
        using var home = new Folder();
        var clone = Path.Combine(home.Path, "clone");
        var published = Path.Combine(home.Path, "published");
        await RunAsync("git", "clone", "--quiet", "--no-hardlinks", Repository.Root, clone);
        await RunAsync("dotnet", "publish", Path.Combine(clone, "src", "MailCoach.Api"), "--output", published, "--nologo", "-nodeReuse:false");

        await using var child = Host.Begin(home, [], Path.Combine(published, "MailCoach.Api.dll"), folder: Path.GetTempPath());
        var ready = await child.ReadyAsync(stop);
        using var wire = new Http(new Uri(ready[ready.IndexOf("http", StringComparison.Ordinal)..]));
        var page = await wire.GetAsync("//pane.html");
        Assert.Equal((200, "text/html"), (page.Status, page.Kind));
        var asset = await wire.GetAsync("/" + HashedScript.Match(page.Body).Groups["path"].Value);
        Assert.Equal(200, asset.Status);
        Assert.Contains("immutable", asset.Header("Cache-Control"), StringComparison.Ordinal);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program}: {output}\n{await errors}");
    }

    [GeneratedRegex("""src="\.?(?<path>/assets/[^"]+\.js)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HashedScript { get; }
}
