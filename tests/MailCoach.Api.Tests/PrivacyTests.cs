using System.Reflection;
using System.Text.RegularExpressions;
using MailCoach.Api.Mailboxes;
using MailCoach.Api.Tests.Running;
using MailCoach.Graph;

namespace MailCoach.Api.Tests;

/// <summary>docs/privacy.md says what the code does.</summary>
public sealed partial class PrivacyTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "privacy.md"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void What_is_asked_of_Graph_is_what_the_page_lists()
    {
        Assert.Equal(MessageProperties.Selected, Listed("| a mail |"));
        Assert.Equal(Selected("FolderWire"), Listed("| a folder |"));
        Assert.Equal(Selected("UserWire"), Listed("| the owner |"));
        Assert.Equal(Selected("SettingsWire"), Listed("| the owner's settings |"));
        Assert.Equal(Selected("EventWire"), Listed("| a meeting, where that is switched on |"));
    }

    [Fact]
    public void The_permissions_are_the_three_of_the_page() =>
        Assert.Equal(
            new GraphOptions().AskedScopes.Select(scope => scope.Split('/')[^1]).Order(StringComparer.Ordinal),
            Listed("Through Microsoft Graph, with three delegated permissions").Take(3).Order(StringComparer.Ordinal));

    [Fact]
    public void The_calendar_has_a_permission_and_a_switch_of_its_own() =>
        Assert.Equal(
            ["Graph:ReadCalendar", .. new GraphOptions().CalendarScopes.Select(scope => scope.Split('/')[^1])],
            Listed("Where whoever runs the host switches"));

    [Fact]
    public void Every_table_and_every_kind_of_word_is_on_the_page()
    {
        var tables = Repository.Files("*.sql").SelectMany(file => Table.Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value)).ToHashSet();
        var rows = Page.Split("| table |")[1].Split('\n').Skip(2).TakeWhile(line => line.StartsWith('|'))
            .SelectMany(line => Marked.Matches(line.Split('|')[1]).Select(match => match.Groups["word"].Value));
        Assert.Equal(tables.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));

        var kinds = typeof(WordKind).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(kinds, Listed("The kinds of `word`").Skip(1));
    }

    [Fact]
    public async Task The_export_has_all_that_the_page_names_and_mail_has_no_more_than_was_read()
    {
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop);
        await host.Http.SyncAsync();
        var client = (await host.Http.AllAsync("/clients", 200))[0]["id"]!.GetValue<string>();
        Assert.Equal(201, (await host.Http.PostAsync($"/clients/{client}/check-ins", """{ "dread": 2 }""")).Status);

        var all = (await host.Http.GetAsync("/me/export")).Json.AsObject();
        Assert.Equal(Listed("- `GET /me/export`").Skip(1).Order(StringComparer.Ordinal), all.Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.Equal(all["othersInNumbers"]!.GetValue<int>(), all["others"]!.AsArray().Count);
        Assert.NotEmpty(all["folders"]!.AsArray());
        Assert.Equal("succeeded", all["sync"]!["state"]!.GetValue<string>());
        Assert.Contains(all["said"]!.AsArray(), said => said!["kind"]!.GetValue<string>() == WordKind.CheckIn);

        // Every mail that was read is in the one list or the other, and there is no member that could hold content.
        var read = (await host.Http.GetAsync("/me"))["sync"]!["messagesRead"]!.GetValue<int>();
        Assert.InRange(all["messages"]!.AsArray().Count + all["others"]!.AsArray().Count, read / 2, read);
        var members = all["messages"]!.AsArray().SelectMany(mail => mail!.AsObject().Select(member => member.Key)).Distinct();
        Assert.Empty(members.Except(
        [
            "id", "internetMessageId", "conversationId", "folder", "at", "subject", "from", "to", "cc", "hasAttachments", "isRead", "isFlagged", "importance", "isMeeting", "webLink",
        ]));
    }

    [Fact]
    public async Task Who_is_forgotten_is_taken_off_the_mail_of_others_too()
    {
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop, "--mail", home.Write("mail.mbox", string.Concat(
            Talk("nora@bakery.example", 1, cc: "Bea Forgetme <bea@harbour.example>"),
            Talk("bea@harbour.example", 10, cc: null),
            Talk("carl@quarry.example", 20, cc: null))));
        await host.Http.SyncAsync();
        await ClientAsync(host, "nora@bakery.example");
        var bea = await ClientAsync(host, "bea@harbour.example");

        var held = (await host.Http.GetAsync($"/clients/{bea}/export"))["messages"]!.AsArray();
        Assert.Contains(held, mail => mail!["from"]!["address"]!.GetValue<string>() == "nora@bakery.example");
        Assert.Equal(204, (await host.Http.DeleteAsync($"/clients/{bea}")).Status);
        await NobodyOfThatName(host);

        // Somebody who becomes a client has the folders read again, and with them what was forgotten.
        await ClientAsync(host, "carl@quarry.example");
        await NobodyOfThatName(host);
    }

    private static async Task<string> ClientAsync(Host host, string address)
    {
        var id = (await host.Http.PostAsync("/clients/lookup", $$"""{ "address": "{{address}}" }""")).Text("id");
        await host.Http.PatchAsync($"/clients/{id}", """{ "isClient": true }""");
        await host.Http.SyncAsync();
        await host.Http.SyncAsync();
        Assert.True((await host.Http.GetAsync($"/clients/{id}"))["messagesIn"]!.GetValue<int>() > 0);
        return id;
    }

    private static async Task NobodyOfThatName(Host host)
    {
        var left = await host.Http.GetAsync("/me/export");
        Assert.Contains(left["messages"]!.AsArray(), mail => mail!["from"]?["address"]?.GetValue<string>() == "nora@bakery.example");
        Assert.DoesNotContain("bea", left.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("forgetme", left.Body, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Six mails back and forth, a day apart.</summary>
    private static string Talk(string address, int day, string? cc) => string.Concat(Enumerable.Range(0, 6).Select(mail =>
    {
        var (from, to) = mail % 2 == 0 ? (address, "me@desk.example") : ("me@desk.example", address);
        var copy = cc is null ? "" : $"Cc: {cc}\n";
        var answer = mail == 0 ? "" : $"In-Reply-To: <{address}{mail - 1}@x.example>\n";
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"From - \nFrom: {from}\nTo: {to}\n{copy}Subject: The new counter\nDate: {day + mail:00} Jun 2026 10:00:00 +0000\nMessage-ID: <{address}{mail}@x.example>\n{answer}\nText\n\n");
    }));

    private static IEnumerable<string> Selected(string wire) =>
        (string[])typeof(GraphOptions).Assembly.GetTypes().Single(type => type.Name == wire).GetProperty("Selected", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>What stands in code marks on the line that begins so.</summary>
    private static IEnumerable<string> Listed(string line) =>
        Marked.Matches(Page.Split('\n').Single(candidate => candidate.StartsWith(line, StringComparison.Ordinal))).Select(match => match.Groups["word"].Value);

    [GeneratedRegex("`(?<word>[^`]+)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Marked { get; }

    [GeneratedRegex("create table (if not exists )?(?<name>[a-z_]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Table { get; }
}
