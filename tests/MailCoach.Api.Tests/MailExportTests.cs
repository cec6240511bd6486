using System.Diagnostics;
using System.Globalization;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>A mail export instead of the sample mailbox.</summary>
public sealed class MailExportTests(ITestOutputHelper output)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_broken_mail_is_counted_and_skipped()
    {
        using var home = new Folder();
        var file = home.Write("mail.mbox", string.Concat(
            Mail(1, "Nora <nora@bakery.example>", "me@desk.example", "The new oven"),
            "From - \n\u0001\u0002 garbage\n\n",
            Mail(2, "Me <me@desk.example>", "nora@bakery.example", "Re: The new oven", "In-Reply-To: <1@x.example>\n"),
            Mail(3, "Nora <nora@bakery.example>", "me@desk.example", "Re: The new oven", "In-Reply-To: <2@x.example>\n")));
        await using var host = await Host.StartAsync(home, Stop, "--mail", file);

        var sync = await host.Http.SyncAsync();
        Assert.Equal("succeeded", sync["state"]!.GetValue<string>());
        Assert.Contains(host.Said, line => line.StartsWith("1 ", StringComparison.Ordinal) && line.Contains("skipped", StringComparison.Ordinal));
        Assert.Contains((await host.Http.GetAsync("//preview/messages"))["items"]!.AsArray(), mail => mail!["subject"]!.GetValue<string>() == "The new oven");
    }

    [Fact]
    public async Task Twenty_five_hundred_real_mails_hold_no_invoice_and_no_slow_payer()
    {
        var file = Repository.Shared(Path.Combine("data", "real-mail.mbox"));
        using var home = new Folder();
        var started = Stopwatch.GetTimestamp();
        await using var host = await Host.StartAsync(home, Stop, "--mail", file);
        var ready = Stopwatch.GetElapsedTime(started);
        var sync = await host.Http.SyncAsync();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Imported and ready after {ready.TotalSeconds:0.0} s, synced after {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s."));

        Assert.Equal("succeeded", sync["state"]!.GetValue<string>());
        Assert.Equal(2500, (await host.Http.GetAsync("/me"))["sync"]!["messagesRead"]!.GetValue<int>() + Skipped(host));
        foreach (var state in (string[])["current", "parted", "notClient"])
        {
            foreach (var client in await host.Http.AllAsync($"/clients?state={state}", 200))
            {
                Assert.False(client["payment"]!["isSlowPayer"]!.GetValue<bool>());
                Assert.Empty(await host.Http.AllAsync($"/clients/{client["id"]}/invoices", 200));
            }
        }
    }

    private static int Skipped(Host host) =>
        host.Said.Where(line => line.Contains("skipped", StringComparison.Ordinal)).Select(line => int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture)).SingleOrDefault();

    private static string Mail(int day, string from, string to, string subject, string more = "") =>
        string.Create(CultureInfo.InvariantCulture, $"From - \nFrom: {from}\nTo: {to}\nSubject: {subject}\nDate: {day:00} Jun 2026 10:00:00 +0000\nMessage-ID: <{day}@x.example>\n{more}\nText\n\n");
}
