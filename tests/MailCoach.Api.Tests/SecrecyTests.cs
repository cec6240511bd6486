using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>Mail data stays in the mailbox: sealed on disk, absent from every log.</summary>
public sealed class SecrecyTests
{
    private static readonly string[] Everything =
    [
        "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace",
        "--Logging:LogLevel:System=Trace", "--Logging:LogLevel:Orleans=Trace", "--Logging:LogLevel:MailCoach=Trace", "--Graph:ReadCalendar=true",
    ];

    [Fact]
    public async Task A_whole_run_at_trace_level_tells_no_subject_and_no_address()
    {
        var stop = TestContext.Current.CancellationToken;
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, stop, Everything);
        Assert.Equal("succeeded", (await host.Http.SyncAsync())["state"]!.GetValue<string>());

        var words = await MailWords.OfAsync(host.Http);
        Assert.NotEmpty((await host.Http.GetAsync("/me/export"))["meetings"]!.AsArray());
        var client = (await host.Http.AllAsync("/clients", 200))[0];
        var address = client["addresses"]![0]!.GetValue<string>();
        await host.Http.PostAsync("/clients/lookup", $$"""{ "address": "{{address}}" }""");
        await host.Http.PatchAsync($"/clients/{client["id"]}", """{ "name": "A very secret name" }""");
        await host.Http.PostAsync("/phrasing/check", """{ "text": "A very secret letter", "purpose": "reply" }""");
        await host.Http.ImportAsync("client,number\n");
        await host.Http.PatchAsync($"/clients/{client["id"]}", "{ a very secret mistake");
        await SyncTests.NothingReadableAsync(home, host.Http);
        await host.KillAsync();

        var log = string.Join('\n', host.Said);
        Assert.Contains("trce", log, StringComparison.Ordinal);
        Assert.Contains("MailCoach", log, StringComparison.Ordinal);
        Assert.DoesNotContain("very secret", log, StringComparison.Ordinal);
        Assert.DoesNotContain(words, word => log.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
