using System.Globalization;
using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>An export longer than one slice is still one document.</summary>
public sealed class ExportTests
{
    private const int Clients = 5;
    private const int MailsEach = 1500;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_mail_of_a_larger_mailbox_is_told_once_in_order_and_a_second_export_is_the_same()
    {
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop, "--mail", home.Write("mail.mbox", string.Concat(Enumerable.Range(0, Clients).SelectMany(Mails))));
        await host.Http.SyncAsync();
        foreach (var client in Enumerable.Range(0, Clients))
        {
            var id = (await host.Http.PostAsync("/clients/lookup", $$"""{ "address": "{{Address(client)}}" }""")).Text("id");
            Assert.Equal(200, (await host.Http.PatchAsync($"/clients/{id}", """{ "isClient": true }""")).Status);
        }

        await host.Http.SyncAsync();
        var exports = await Task.WhenAll(host.Http.GetAsync("/me/export"), host.Http.GetAsync("/me/export"));

        var all = exports[0].Json.AsObject();
        var messages = all["messages"]!.AsArray();
        Assert.Equal(["owner", "messages", "meetings", "othersInNumbers", "others", "folders", "sync", "said"], all.Select(member => member.Key));
        Assert.Equal(Clients * MailsEach, messages.Select(Id).Distinct().Count());
        Assert.Equal(Clients * MailsEach, messages.Count);
        Assert.Equal(messages.Select(At).Order(), messages.Select(At));
        Assert.All(exports, export => Assert.Equal((200, "application/json"), (export.Status, export.Kind)));
        Assert.Equal(exports[0].Body, exports[1].Body);
    }

    [Fact]
    public async Task A_mailbox_that_was_never_read_has_an_export_too()
    {
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop, "--mail", home.Write("mail.mbox", ""));

        var all = await host.Http.GetAsync("/me/export");

        Assert.Equal(200, all.Status);
        Assert.Empty(all["messages"]!.AsArray());
        Assert.Empty(all["others"]!.AsArray());
    }

    private static string Address(int client) => $"tom@client{client}.example";

    private static IEnumerable<string> Mails(int client) => Enumerable.Range(0, MailsEach).Select(mail =>
    {
        var (from, to) = mail % 2 == 0 ? (Address(client), "me@desk.example") : ("me@desk.example", Address(client));
        var at = new DateTimeOffset(2025, 12, 1, 8, 0, 0, TimeSpan.Zero).AddMinutes((mail * 100) + client);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"From - \nFrom: {from}\nTo: {to}\nSubject: \"others\":[] and \"messages\":[] {mail}\nDate: {at:r}\nMessage-ID: <{client}.{mail}@x.example>\n\nText\n\n");
    });

    private static string Id(JsonNode? mail) => mail!["id"]!.GetValue<string>();

    private static DateTimeOffset At(JsonNode? mail) => mail!["at"]!.GetValue<DateTimeOffset>();
}
