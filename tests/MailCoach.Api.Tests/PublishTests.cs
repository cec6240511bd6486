using System.Diagnostics;
using System.Text.RegularExpressions;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

public sealed partial class PublishTests
{
    /// <summary>Nobody: owns nothing on this machine.</summary>
    private const string Nobody = "65534";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("long", "true")]
    public async Task A_clean_clone_is_published_and_serves_the_pane_from_anywhere()
    {
        using var home = new Folder();
        var clone = Path.Combine(home.Path, "clone");
        var published = Path.Combine(home.Path, "published");
        await Commands.RunAsync("git", "clone", "--quiet", "--no-hardlinks", Repository.Root, clone);
        await Commands.RunAsync("dotnet", "publish", Path.Combine(clone, "src", "MailCoach.Api"), "--output", published, "--nologo", "-nodeReuse:false", "-p:Sbom=true");
        Assert.Contains("\"Npgsql\"", File.ReadAllText(Path.Combine(published, "sbom", "host.cdx.json")), StringComparison.Ordinal);
        Assert.Contains("\"react\"", File.ReadAllText(Path.Combine(published, "sbom", "pane.cdx.json")), StringComparison.Ordinal);

        await using var child = Host.Begin(home, [], Path.Combine(published, "MailCoach.Api.dll"), folder: Path.GetTempPath());
        await ServesThePaneAsync(await child.ReadyAsync(Stop));
    }

    /// <summary>As the image runs it: not root, the program where it cannot write, no home, /tmp and a place for data alone.</summary>
    [Fact]
    public async Task The_published_output_runs_for_somebody_who_is_not_root_from_where_they_cannot_write()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "what the image runs on is Linux");
        using var home = new Folder();
        var published = Path.Combine(home.Path, "published");
        var flavour = Repository.Program("MailCoach.Api").Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        await Commands.RunAsync("dotnet", "publish", Path.Combine(Repository.Root, "src", "MailCoach.Api"), "--no-restore", "-c", flavour, "--output", published, "--nologo", "-nodeReuse:false", "-p:BuildProjectReferences=false");
        var data = Directory.CreateDirectory(Path.Combine(home.Path, "data")).FullName;
        await Commands.RunAsync("chmod", "-R", "a-w,a+rX", published);
        await Commands.RunAsync("chmod", "a+rx", home.Path);
        await Commands.RunAsync("chmod", "a+rwx", data);
        var before = Tree(published);

        var child = Child.Start(
            Path.Combine(published, "MailCoach.Api.dll"),
            "MailCoach is ready: ",
            [
                "--urls", "http://127.0.0.1:0", "--Orleans:SiloPort=0", "--Orleans:GatewayPort=0",
                $"--ConnectionStrings:MailCoach=Data Source={Path.Combine(data, "mailcoach.db")}", $"--DataProtection:Path={Path.Combine(data, "keys")}",
            ],
            new Dictionary<string, string> { ["HOME"] = "/nowhere", ["TMPDIR"] = data, ["XDG_DATA_HOME"] = "", ["DOTNET_EnableDiagnostics"] = "0" },
            published,
            Environment.UserName == "root" ? ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups"] : []);
        await using (child)
        {
            var ready = await child.ReadyAsync(Stop);
            await ServesThePaneAsync(ready);
            using var wire = new Http(AddressIn(ready));
            Assert.Equal("succeeded", (await wire.SyncAsync())["state"]!.GetValue<string>());
            Assert.Equal(200, (await wire.GetAsync("//health/ready")).Status);
            await Healthy(published, AddressIn(ready).Port, 0);
        }

        await Healthy(published, 1, 1);
        Assert.Equal(before, Tree(published));
    }

    private static async Task ServesThePaneAsync(string ready)
    {
        using var wire = new Http(AddressIn(ready));
        var page = await wire.GetAsync("//pane.html");
        Assert.Equal((200, "text/html"), (page.Status, page.Kind));
        var asset = await wire.GetAsync("/" + HashedScript.Match(page.Body).Groups["path"].Value);
        Assert.Equal(200, asset.Status);
        Assert.Contains("immutable", asset.Header("Cache-Control"), StringComparison.Ordinal);
    }

    /// <summary>The image's health check, as it is called there.</summary>
    private static async Task Healthy(string published, int port, int expected)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(published, "MailCoach.Api.dll"), "--healthy"]) { UseShellExecute = false, RedirectStandardError = true };
        start.Environment["ASPNETCORE_URLS"] = $"http://+:{port}";
        using var asked = Process.Start(start)!;
        await asked.WaitForExitAsync(Stop);
        Assert.Equal(expected, asked.ExitCode);
    }

    private static Uri AddressIn(string ready) => new(ready[ready.IndexOf("http", StringComparison.Ordinal)..]);

    private static List<string> Tree(string folder) => [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
        .Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O}").Order(StringComparer.Ordinal)];

    [GeneratedRegex("""src="\.?(?<path>/assets/[^"]+\.js)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HashedScript { get; }
}
