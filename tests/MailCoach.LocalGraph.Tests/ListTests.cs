using System.Net;
using System.Text.Json.Nodes;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Tests;

public sealed class ListTests
{
    [Fact]
    public async Task A_mail_looks_as_it_does_at_Graph()
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Mailbox.Add("inbox", GraphClient.Mail(1, "Grüße, «مرحبا» & more") with
        {
            Cc = [new LocalPerson("boss@client.example", "The Boss")],
            HasAttachments = true,
            IsRead = false,
            IsFlagged = true,
            Importance = LocalImportance.High,
        });
        var mail = (await graph.GetAsync("/me/messages"))["value"]![0]!;

        Assert.Equal("Grüße, «مرحبا» & more", mail.Text("subject"));
        Assert.Equal("2026-03-04T15:51:00Z", mail.Text("receivedDateTime"));
        Assert.Equal("high", mail.Text("importance"));
        Assert.Equal("flagged", mail["flag"]!.Text("flagStatus"));
        Assert.Equal("nora@client.example", mail["from"]!["emailAddress"]!.Text("address"));
        Assert.Equal("The Boss", mail["ccRecipients"]![0]!["emailAddress"]!.Text("name"));
        Assert.Equal("<1@client.example>", mail.Text("internetMessageId"));
        Assert.StartsWith("https://outlook.office365.com/owa/?ItemID=", mail.Text("webLink"), StringComparison.Ordinal);
        Assert.StartsWith("W/\"", mail.Text("@odata.etag"), StringComparison.Ordinal);
        Assert.True(mail["hasAttachments"]!.GetValue<bool>());
        Assert.False(mail["isRead"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData(MeetingKind.Request, "#microsoft.graph.eventMessageRequest", "meetingRequest")]
    [InlineData(MeetingKind.Response, "#microsoft.graph.eventMessageResponse", "meetingAccepted")]
    [InlineData(MeetingKind.Cancelled, "#microsoft.graph.eventMessage", "meetingCancelled")]
    public async Task A_meeting_is_a_type_of_its_own(MeetingKind kind, string type, string word)
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Mailbox.Add("inbox", GraphClient.Mail(1) with { Meeting = kind });
        var selected = (await graph.GetAsync("/me/messages?$select=subject"))["value"]![0]!;
        var whole = (await graph.GetAsync("/me/messages"))["value"]![0]!;

        Assert.Equal(type, selected.Text("@odata.type"));
        Assert.Equal(word, whole.Text("meetingMessageType"));
    }

    [Fact]
    public async Task A_list_goes_on_through_its_links_with_the_same_options()
    {
        await using var graph = await GraphClient.EmptyAsync();
        foreach (var number in Enumerable.Range(1, 25))
        {
            graph.Mailbox.Add("inbox", GraphClient.Mail(number, $"Mail {number:d2}"));
        }

        string? link = "/me/mailFolders/inbox/messages?$top=10&$select=subject&$orderby=subject desc&$count=true";
        var subjects = new List<string>();
        while (link is not null)
        {
            var page = await graph.GetAsync(link);
            Assert.Equal(25, page["@odata.count"]!.GetValue<int>());
            subjects.AddRange(page["value"]!.AsArray().Select(mail => mail!.Text("subject")));
            link = page["@odata.nextLink"]?.GetValue<string>();
        }

        Assert.Equal(Enumerable.Range(1, 25).Select(number => $"Mail {number:d2}").Reverse(), subjects);
    }

    [Theory]
    [InlineData("isRead eq false", 1)]
    [InlineData("receivedDateTime ge 2026-03-04T15:52:00Z", 2)]
    [InlineData("receivedDateTime ge 2026-03-04T15:52:00Z and isRead eq false", 1)]
    [InlineData("internetMessageId eq '<1@client.example>'", 1)]
    [InlineData("subject eq 'it''s'", 1)]
    public async Task A_list_can_be_filtered(string filter, int count)
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Mailbox.Add("inbox", GraphClient.Mail(1, "it's"));
        graph.Mailbox.Add("inbox", GraphClient.Mail(2));
        graph.Mailbox.Add("inbox", GraphClient.Mail(3) with { IsRead = false });

        Assert.Equal(count, (await graph.GetAsync($"/me/messages?$filter={Uri.EscapeDataString(filter)}"))["value"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_top_level_hides_what_is_nested_or_hidden_and_counts_what_is_in_it()
    {
        await using var graph = await GraphClient.EmptyAsync();
        var clients = graph.Mailbox.AddFolder("Clients");
        var alpine = graph.Mailbox.AddFolder("Alpine Gear", clients);
        graph.Mailbox.AddFolder("Quick Steps", isHidden: true);
        graph.Mailbox.Add(alpine, GraphClient.Mail(1) with { IsRead = false });
        var top = (await graph.GetAsync("/me/mailFolders", "odata.maxpagesize=100"))["value"]!.AsArray();
        var hidden = (await graph.GetAsync("/me/mailFolders?includeHiddenFolders=true", "odata.maxpagesize=100"))["value"]!.AsArray();
        var children = (await graph.GetAsync($"/me/mailFolders/{Uri.EscapeDataString(clients)}/childFolders"))["value"]!.AsArray();

        Assert.DoesNotContain(top, folder => folder!.Text("displayName") is "Alpine Gear" or "Quick Steps");
        Assert.Contains(hidden, folder => folder!.Text("displayName") is "Quick Steps");
        Assert.Equal(1, top.Single(folder => folder!.Text("id") == clients)!["childFolderCount"]!.GetValue<int>());
        Assert.Equal("Alpine Gear", children.Single()!.Text("displayName"));
        Assert.Equal(1, children.Single()!["unreadItemCount"]!.GetValue<int>());
        Assert.Equal(clients, children.Single()!.Text("parentFolderId"));
    }

    [Theory]
    [InlineData("inbox"), InlineData("sentitems"), InlineData("drafts"), InlineData("deleteditems"), InlineData("junkemail"), InlineData("outbox"), InlineData("archive"), InlineData("msgfolderroot"), InlineData("SentItems")]
    public async Task A_folder_answers_to_its_well_known_name(string name)
    {
        await using var graph = await GraphClient.EmptyAsync();
        var folder = await graph.GetAsync($"/me/mailFolders/{name}");

        Assert.NotEmpty(folder.Text("id"));
        Assert.Null(folder["wellKnownName"]);
    }

    [Fact]
    public async Task The_owner_is_shown_with_every_address_to_those_who_ask_for_them()
    {
        await using var graph = await GraphClient.StartAsync(new LocalGraphOptions());
        var usual = await graph.GetAsync("/me");
        var asked = await graph.GetAsync("/me?$select=id,mail,otherMails,proxyAddresses");

        Assert.Null(usual["proxyAddresses"]);
        Assert.Contains(asked["proxyAddresses"]!.AsArray(), address => address!.GetValue<string>() == "SMTP:sam@samrivers.example");
        Assert.NotEmpty(asked["otherMails"]!.AsArray());
    }

    [Fact]
    public async Task The_settings_name_the_time_zone_as_Windows_does()
    {
        await using var graph = await GraphClient.StartAsync(new LocalGraphOptions());
        var settings = await graph.GetAsync("/me/mailboxSettings");

        Assert.Equal("W. Europe Standard Time", settings.Text("timeZone"));
        Assert.Equal("en-GB", settings["language"]!.Text("locale"));
        Assert.Equal("09:00:00.0000000", settings["workingHours"]!.Text("startTime"));
        Assert.Equal(5, settings["workingHours"]!["daysOfWeek"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_was_preferred_and_done_is_said()
    {
        await using var graph = await GraphClient.EmptyAsync();
        using var response = await graph.SendAsync(HttpMethod.Get, "/me/messages", GraphClient.Immutable, "odata.maxpagesize=7");

        Assert.Equal("IdType=\"ImmutableId\", odata.maxpagesize=7", string.Join(", ", response.Headers.GetValues("Preference-Applied")));
    }

    [Fact]
    public async Task A_taken_port_is_refused()
    {
        await using var graph = await GraphClient.EmptyAsync();

        await Assert.ThrowsAnyAsync<IOException>(() => GraphClient.StartAsync(new LocalGraphOptions { Port = graph.Host.BaseUrl.Port }));
    }

    [Fact]
    public async Task Only_this_machine_is_listened_to()
    {
        await using var graph = await GraphClient.EmptyAsync();

        Assert.True(IPAddress.IsLoopback(IPAddress.Parse(graph.Host.BaseUrl.Host)));
        Assert.EndsWith("/v1.0", graph.Host.BaseUrl.ToString(), StringComparison.Ordinal);
    }
}
