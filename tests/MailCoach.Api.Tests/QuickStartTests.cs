using System.Diagnostics;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>Who follows docs/quick-start.md to the letter gets there, in three languages.</summary>
[Collection(SampleMailbox.Name)]
public sealed class QuickStartTests(SampleHost sample)
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "quick-start.md"));
    private static readonly string Pane = Path.Combine(Repository.Root, "src", "MailCoach.TaskPane");

    [Fact]
    public async Task The_curl_steps_work()
    {
        using var home = new Folder();
        var said = await RunAsync(home, "bash", "-euo", "pipefail", home.Write("quick-start.sh", Snippet("sh")));

        Assert.Contains("succeeded", said, StringComparison.Ordinal);
        Assert.Contains("\n304\n", said, StringComparison.Ordinal);
        Assert.Contains("adversative", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Csharp_steps_work()
    {
        using var home = new Folder();
        var said = await RunAsync(home, "dotnet", "run", home.Write("quick-start.cs", Snippet("csharp")));

        await NamesTheFirstClientAsync(said);
    }

    [Fact]
    public async Task The_TypeScript_steps_work_and_fit_the_types_of_the_contract()
    {
        using var home = new Folder();
        File.Copy(Path.Combine(Pane, "src", "api", "openapi.d.ts"), Path.Combine(home.Path, "openapi.d.ts"));
        home.Write("package.json", """{ "type": "module" }""");
        var file = home.Write("quick-start.ts", Snippet("ts"));
        await RunAsync(
            home, "node", Path.Combine(Pane, "node_modules", "typescript", "bin", "tsc"), file, "--strict", "--noUncheckedIndexedAccess", "--target", "es2022",
            "--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2023,dom", "--types", "", "--ignoreConfig");
        var said = await RunAsync(home, "node", Path.Combine(home.Path, "quick-start.js"));

        await NamesTheFirstClientAsync(said);
    }

    private async Task NamesTheFirstClientAsync(string said)
    {
        var first = (await sample.Http.GetAsync("/clients?limit=1"))["items"]![0]!;
        Assert.Contains($"{first["name"]}: {first["advice"]!["headline"]}", said, StringComparison.Ordinal);
        Assert.Contains("adversative", said, StringComparison.Ordinal);
    }

    /// <summary>The snippet as it stands on the page, asking this test's host.</summary>
    private string Snippet(string language)
    {
        var blocks = Page.Split($"```{language}\n").Skip(1).Select(rest => rest.Split("\n```")[0]).ToList();
        return Assert.Single(blocks).Replace("http://localhost:5080", sample.Http.Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal) + "\n";
    }

    private static async Task<string> RunAsync(Folder home, string program, params string[] arguments) =>
        (await Commands.RunAsync(new ProcessStartInfo(program, arguments) { WorkingDirectory = home.Path }, new Dictionary<string, string>())).Output;
}
