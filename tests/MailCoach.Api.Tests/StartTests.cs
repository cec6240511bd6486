using System.Net;
using System.Net.Sockets;
using MailCoach.Api.Hosting;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>What stops the host at start, each with one sentence that names what to change.</summary>
public sealed class StartTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("--mode=Cloud", "MailCoach:Mode")]
    [InlineData("--mode=0", "MailCoach:Mode")]
    [InlineData("--mail=/nowhere/at/all.mbox", "MailCoach:Mail")]
    [InlineData("--Graph:BaseUrl=graph", "Graph:BaseUrl")]
    [InlineData("--Graph:PageSize=0", "Graph:PageSize")]
    [InlineData("--Graph:PageSize=1001", "Graph:PageSize")]
    [InlineData("--Graph:ConcurrencyPerMailbox=5", "Graph:ConcurrencyPerMailbox")]
    [InlineData("--Graph:AppConcurrency=many", "Graph:AppConcurrency")]
    [InlineData("--Telemetry:OtlpEndpoint=nowhere", "Telemetry:OtlpEndpoint")]
    [InlineData("--Storage:Provider=Oracle", "Storage:Provider")]
    [InlineData("--Storage:Provider=Postgres", "ConnectionStrings:MailCoach")]
    [InlineData("--AzureAd:Instance=nowhere", "AzureAd:Instance")]
    [InlineData("--AzureAd:DisableInstanceDiscovery=perhaps", "AzureAd:DisableInstanceDiscovery")]
    [InlineData("--mode=Personal", "AzureAd:ClientId")]
    [InlineData("--mode=Service", "AzureAd:ClientId")]
    [InlineData("--mode=Service --client-id=x", "AzureAd:ClientSecret")]
    [InlineData("--mode=Personal --mail=x", "MailCoach:Mail")]
    [InlineData("--Orleans:SiloPort=70000", "Orleans:SiloPort")]
    [InlineData("--Orleans:GatewayPort=-1", "Orleans:GatewayPort")]
    [InlineData("--RateLimits:PerMinute=10", "RateLimits:PerMinute")]
    [InlineData("--Limits:Connections=none", "Limits:Connections")]
    [InlineData("--Limits:StreamsPerPerson=0", "Limits:StreamsPerPerson")]
    [InlineData("--urls=http://0.0.0.0:0", "--urls")]
    [InlineData("--urls=http://*:0", "--urls")]
    [InlineData("--urls=http://[::]:0", "--urls")]
    [InlineData("--urls=http://192.0.2.1:0", "--urls")]
    [InlineData("--urls=http://mail.example:0", "--urls")]
    [InlineData("--urls=http://127.0.0.1:0;http://0.0.0.0:0", "--urls")]
    [InlineData("--urls=nonsense", "--urls")]
    public async Task A_wrong_setting_is_named(string arguments, string key)
    {
        var refusal = await Assert.ThrowsAsync<StartException>(() => MailCoachHost.BuildAsync(arguments.Split(' ')));

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_said_in_one_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var said = await RefusedAsync("--urls", $"http://127.0.0.1:{port}");
        Assert.Contains($"{port}", Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_export_that_is_not_there_is_said_in_one_sentence() =>
        Assert.Contains("MailCoach:Mail", Assert.Single(await RefusedAsync("--mail", "/nowhere/at/all.mbox")), StringComparison.Ordinal);

    [Fact]
    public async Task A_database_that_another_host_holds_is_said_in_one_sentence()
    {
        using var home = new Folder();
        await using var first = await Host.StartAsync(home, Stop);
        await using var second = Host.Begin(home, []);

        Assert.Single(await second.EndAsync(Stop));
        Assert.Equal(1, second.ExitCode);
    }

    private static async Task<IReadOnlyList<string>> RefusedAsync(params string[] arguments)
    {
        using var home = new Folder();
        await using var child = Host.Begin(home, arguments);
        var said = await child.EndAsync(Stop);
        Assert.Equal(1, child.ExitCode);
        return said;
    }
}
