using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>What deploy/ holds, as far as a machine without a cloud can tell.</summary>
public sealed partial class DeployTests
{
    private static readonly string Deploy = Path.Combine(Repository.Root, "deploy");

    [Fact]
    public async Task The_identity_is_built_and_the_linter_has_nothing_to_say() =>
        Assert.Equal("Microsoft.ManagedIdentity/userAssignedIdentities", Assert.Single(await BuiltAsync("identity.bicep"))["type"]!.GetValue<string>());

    [Fact]
    public async Task The_cloud_keeps_the_password_in_the_vault_and_the_database_to_itself()
    {
        var resources = await BuiltAsync("main.bicep");

        JsonNode Of(string type) => resources.Single(resource => resource["type"]!.GetValue<string>() == type);
        Assert.Equal("Disabled", Of("Microsoft.DBforPostgreSQL/flexibleServers")["properties"]!["network"]!["publicNetworkAccess"]!.GetValue<string>());
        var app = Of("Microsoft.App/containerApps");
        Assert.DoesNotContain("databasePassword", app.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ClientSecret", app.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.False(app["properties"]!["configuration"]!["ingress"]!["allowInsecure"]!.GetValue<bool>());
        Assert.All(resources.Where(resource => resource["type"]!.GetValue<string>().EndsWith("roleAssignments", StringComparison.Ordinal)), role => Assert.NotNull(role["scope"]));
    }

    [Fact]
    public void Every_setting_that_is_set_is_one_the_host_knows()
    {
        var said = File.ReadAllText(Path.Combine(Deploy, "README.md"));
        var set = Directory.EnumerateFiles(Deploy).SelectMany(file => Setting.Matches(File.ReadAllText(file)).Select(match => match.Value)).ToHashSet();
        var code = string.Concat(Repository.Files("*.cs").Where(file => file.Contains("MailCoach.Api", StringComparison.Ordinal)).Select(File.ReadAllText));
        var known = set.Where(setting => code.Contains($"\"{setting.Replace("__", ":", StringComparison.Ordinal)}\"", StringComparison.Ordinal)
            || (setting.StartsWith("AzureAd__", StringComparison.Ordinal) && code.Contains($"section[\"{setting["AzureAd__".Length..]}\"]", StringComparison.Ordinal))
            || setting is "ConnectionStrings__MailCoach" || code.Contains($"[\"{setting.Split("__")[1]}\"]", StringComparison.Ordinal));

        Assert.All(set, setting => Assert.Contains($"`{setting}`", said, StringComparison.Ordinal));
        Assert.Empty(set.Except(known));
    }

    [Fact]
    public void The_image_is_not_root_and_asks_itself_whether_it_lives()
    {
        var steps = File.ReadAllLines(Path.Combine(Deploy, "Dockerfile")).Where(line => line.Length > 0 && line[0] is >= 'A' and <= 'Z').ToList();
        var last = steps.Skip(steps.FindLastIndex(step => step.StartsWith("FROM ", StringComparison.Ordinal))).ToList();

        Assert.Equal("FROM mcr.microsoft.com/dotnet/aspnet:10.0", last[0]);
        Assert.Contains("USER $APP_UID", last);
        Assert.Equal("""ENTRYPOINT ["dotnet", "MailCoach.Api.dll"]""", last[^1]);
        Assert.EndsWith("""CMD ["dotnet", "MailCoach.Api.dll", "--healthy"]""", last[^2], StringComparison.Ordinal);
        var compose = File.ReadAllText(Path.Combine(Deploy, "compose.yaml"));
        Assert.All((string[])["read_only: true", "cap_drop:", "no-new-privileges:true", "127.0.0.1:8080:8080"], line => Assert.Contains(line, compose, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "Mail.ReadBasic MailboxSettings.Read User.Read")]
    [InlineData("true", "Mail.ReadBasic MailboxSettings.Read User.Read Calendars.ReadBasic")]
    public async Task The_registration_asks_for_three_permissions_and_for_the_calendar_where_it_is_read_and_needs_no_secret(string? calendar, string permissions)
    {
        using var home = new Folder();
        Executable(home.Write("az", AzureCli));
        var ran = await Commands.RunAsync(
            new ProcessStartInfo("bash", [Path.Combine(Deploy, "register.sh"), "https://mailcoach.example.com", "the-principal"]),
            new Dictionary<string, string> { ["PATH"] = $"{home.Path}:{Environment.GetEnvironmentVariable("PATH")}", ["SAID"] = Path.Combine(home.Path, "said"), ["MAILCOACH_READ_CALENDAR"] = calendar ?? "" });

        Assert.Equal("the-client", ran.Output.Trim());
        var registered = JsonNode.Parse(File.ReadAllText(Path.Combine(home.Path, "said.body")))!;
        var access = Assert.Single(registered["requiredResourceAccess"]!.AsArray())!["resourceAccess"]!.AsArray();
        Assert.Equal(permissions, string.Join(' ', access.Select(one => one!["id"]!.GetValue<string>())));
        Assert.All(access, one => Assert.Equal("Scope", one!["type"]!.GetValue<string>()));
        Assert.Equal("access_as_user", registered["api"]!["oauth2PermissionScopes"]![0]!["value"]!.GetValue<string>());
        Assert.Contains("brk-multihub://mailcoach.example.com", registered["spa"]!["redirectUris"]!.AsArray().Select(uri => uri!.GetValue<string>()));
        var federated = JsonNode.Parse(File.ReadAllText(Path.Combine(home.Path, "said.parameters")))!;
        Assert.Equal(("the-principal", "https://login.microsoftonline.com/the-tenant/v2.0"), (federated["subject"]!.GetValue<string>(), federated["issuer"]!.GetValue<string>()));
        Assert.DoesNotContain("credential reset", File.ReadAllText(Path.Combine(home.Path, "said")), StringComparison.Ordinal);
    }

    /// <summary>An Azure CLI that writes down what it is asked: a permission's id is its name.</summary>
    private const string AzureCli = """
        #!/usr/bin/env bash
        printf '%s ' "$@" >>"$SAID"; echo >>"$SAID"
        while [ $# -gt 0 ]; do
          case "$1" in
            --body) printf '%s' "$2" >"$SAID.body" ;;
            --parameters) printf '%s' "$2" >"$SAID.parameters" ;;
            --query) query=$2 ;;
          esac
          words+="$1 "; shift
        done
        case "$words" in
          "ad app create "*) echo the-client ;;
          "ad sp show "*) sed "s/.*value=='\([^']*\)'.*/\1/" <<<"$query" ;;
          "account show "*) echo the-tenant ;;
          "ad app show "*) case "$query" in id) echo the-object ;; esac ;;
        esac
        """;

    /// <summary>The resources of a file; Bicep lints while it builds, and says on the error stream what it finds.</summary>
    private static async Task<IReadOnlyList<JsonNode>> BuiltAsync(string file)
    {
        var built = await Commands.RunAsync(Bicep(), "build", Path.Combine(Deploy, file), "--stdout");
        Assert.Equal(built.Output, built.All);
        return [.. JsonNode.Parse(built.Output)!["resources"]!.AsArray().Select(resource => resource!)];
    }

    private static string Bicep()
    {
        var bicep = typeof(DeployTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Bicep").Value!;
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(bicep), "the Bicep package is for Linux on x64");
        Executable(bicep);
        return bicep;
    }

    private static void Executable(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
    }

    [GeneratedRegex("[A-Z][A-Za-z]+__[A-Z][A-Za-z]+", RegexOptions.NonBacktracking)]
    private static partial Regex Setting { get; }
}
