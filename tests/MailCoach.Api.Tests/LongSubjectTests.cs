using MailCoach.Api.Tests.Running;
using MailCoach.LocalGraph;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.Api.Tests;

/// <summary>Some programs write a whole conversation into the subject.</summary>
public sealed class LongSubjectTests
{
    private const string Nora = "nora@marigold-bakery.example";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Invoice 4711 is overdue, please pay 1,400.00 EUR "), InlineData("Re: AW: RE: Fwd: "), InlineData("URGENT!!! ??? "), InlineData("فاتورة رقم ٤٧١١ متأخرة "), InlineData("🥖🥐")]
    public async Task A_subject_of_four_kilobytes_is_kept_whole_and_read(string words)
    {
        var subject = string.Concat(Enumerable.Repeat(words, (4096 / words.Length) + 1))[..4096];
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), TimeProvider.System, Stop);
        for (var number = 0; number < 20; number++)
        {
            graph.Mailbox.Add("inbox", new LocalMessage
            {
                InternetMessageId = $"<long-{number}@marigold-bakery.example>",
                Conversation = $"long {number}",
                Received = TimeProvider.System.GetUtcNow().AddDays(-number),
                Subject = subject,
                From = new LocalPerson(Nora, "Nora Whitfield"),
                To = [new LocalPerson(graph.Mailbox.Owner.Address)],
            });
        }

        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop, $"--Graph:BaseUrl={graph.BaseUrl}");
        Assert.Equal("succeeded", (await host.Http.SyncAsync())["state"]!.GetValue<string>());

        var client = (await host.Http.PostAsync("/clients/lookup", $$"""{ "address": "{{Nora}}" }"""))["client"]!;
        Assert.Equal("Marigold Bakery", client["name"]!.GetValue<string>());
        var held = (await host.Http.GetAsync($"/clients/{client["id"]}/export"))["messages"]!.AsArray();
        Assert.Equal(20, held.Count(mail => mail!["subject"]!.GetValue<string>() == subject));
        Assert.Equal(200, (await host.Http.GetAsync($"/threads?clientId={client["id"]}")).Status);
        await SyncTests.NothingReadableAsync(home, host.Http);
    }
}
