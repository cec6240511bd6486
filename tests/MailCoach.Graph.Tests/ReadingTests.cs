using MailCoach.Coaching.Mail;
using static MailCoach.Graph.Tests.ScriptedGraph;

namespace MailCoach.Graph.Tests;

/// <summary>What Graph may send, and what we make of it.</summary>
public sealed class ReadingTests
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_is_read_with_every_member_we_keep()
    {
        var page = await PageAsync("""
            { "id": "a", "@odata.type": "#microsoft.graph.message", "internetMessageId": "<1@x>", "conversationId": "c", "subject": "Re: Rechnung", "isRead": true, "importance": "high",
              "hasAttachments": true, "flag": { "flagStatus": "flagged" }, "webLink": "https://outlook.example/a",
              "from": { "emailAddress": { "name": " Rosa ", "address": " Rosa@Example.COM " } },
              "toRecipients": [ { "emailAddress": { "name": "", "address": "me@example.com" } }, null, { "emailAddress": null }, { "emailAddress": { "name": "Nobody", "address": " " } } ],
              "ccRecipients": [ { "emailAddress": { "address": "CC@example.com" } } ],
              "receivedDateTime": "2026-03-02T10:00:00+01:00", "sentDateTime": "2026-03-02T08:59:00Z" }
            """);

        Assert.Equivalent(
            new MessageMetadata
            {
                Id = "a",
                InternetMessageId = "<1@x>",
                ConversationId = "c",
                Subject = "Re: Rechnung",
                Folder = MailFolder.Inbox,
                At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
                From = new("rosa@example.com", "Rosa"),
                To = [new("me@example.com", null)],
                Cc = [new("cc@example.com", null)],
                IsRead = true,
                IsFlagged = true,
                HasAttachments = true,
                Importance = Importance.High,
                WebLink = "https://outlook.example/a",
            },
            Assert.Single(page.Messages),
            strict: true);
        Assert.Equal(TimeSpan.Zero, page.Messages[0].At.Offset);
    }

    [Theory]
    [InlineData(""" "receivedDateTime": null, "sentDateTime": "2026-03-02T08:00:00Z" """, 8)]
    [InlineData(""" "receivedDateTime": "soon", "createdDateTime": "2026-03-02T07:00:00Z" """, 7)]
    [InlineData(""" "receivedDateTime": "2026-03-02T09:00:00Z", "sentDateTime": "2026-03-02T08:00:00Z" """, 9)]
    public async Task A_mail_stands_at_the_first_time_that_is_known(string times, int hour)
    {
        var page = await PageAsync($$"""{ "id": "a", "conversationId": null, "subject": null, "from": null, "toRecipients": null, "flag": null, "importance": null, {{times}} }""");

        var mail = Assert.Single(page.Messages);
        Assert.Equal((hour, "", null, 0), (mail.At.Hour, mail.Subject, mail.From, mail.To.Count));
    }

    [Fact]
    public async Task A_mail_without_any_time_or_not_yet_sent_is_left_out()
    {
        var page = await PageAsync("""
            { "id": "a", "conversationId": "c", "subject": "never" },
            { "id": "b", "conversationId": "c", "isDraft": true, "createdDateTime": "2026-03-02T07:00:00Z" },
            { "id": "c", "conversationId": "c", "isDraft": false, "createdDateTime": "2026-03-02T07:00:00Z" }
            """);
        Assert.Equal(["c"], page.Messages.Select(mail => mail.Id));
    }

    [Fact]
    public async Task An_id_that_comes_twice_on_a_page_counts_as_it_came_last()
    {
        const string Time = """ "receivedDateTime": "2026-03-02T07:00:00Z", "conversationId": "c" """;
        var page = await PageAsync($$"""
            { "id": "a", "subject": "old", {{Time}} }, { "id": "b", {{Time}} }, { "id": "c", "@removed": { "reason": "changed" } },
            { "id": "a", "subject": "new", {{Time}} }, { "id": "b", "@removed": { "reason": "deleted" } }, { "id": "c", {{Time}} }
            """);

        Assert.Equal([("a", "new"), ("c", "")], page.Messages.Select(mail => (mail.Id, mail.Subject)));
        Assert.Equal(["b"], page.Removed);
    }

    [Theory]
    [InlineData("#microsoft.graph.eventMessageRequest", true)]
    [InlineData("#microsoft.graph.eventMessageResponse", true)]
    [InlineData("#microsoft.graph.eventMessage", true)]
    [InlineData("#microsoft.graph.message", false)]
    public async Task A_meeting_is_told_from_a_mail(string type, bool meeting)
    {
        var page = await PageAsync($$"""{ "@odata.type": "{{type}}", "id": "a", "conversationId": "c", "receivedDateTime": "2026-03-02T07:00:00Z" }""");
        Assert.Equal(meeting, Assert.Single(page.Messages).IsMeeting);
    }

    [Fact]
    public async Task A_mail_of_which_only_the_change_was_sent_is_asked_for_in_full()
    {
        await using var graph = await StartAsync(
            Ok("""{ "value": [ { "id": "a", "isRead": true }, { "id": "gone", "isRead": true } ], "@odata.deltaLink": "http://127.0.0.1/v1.0/d" }"""),
            Ok("""{ "id": "a", "conversationId": "c", "subject": "Whole", "isRead": true, "receivedDateTime": "2026-03-02T07:00:00Z" }"""),
            Status(404, "ErrorItemNotFound"));
        using var door = graph.Door();

        var page = await door.Mailbox(new Tokens()).ReadMessagesAsync("f", MailFolder.Inbox, null, None);

        Assert.Equal("Whole", Assert.Single(page.Messages).Subject);
        Assert.Equal(["/v1.0/me/mailFolders/f/messages/delta()", "/v1.0/me/messages/a", "/v1.0/me/messages/gone"], graph.Requests.Select(request => request.Path));
        Assert.All(graph.Requests, request => Assert.Contains("IdType=\"ImmutableId\"", request.Prefer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Folders_are_known_by_their_ids_and_the_useless_ones_are_skipped()
    {
        await using var graph = await StartAsync(context => Ok(context.Request.Path.Value!.Split('/')[^1] switch
        {
            "inbox" => """{ "id": "I" }""",
            "sentitems" => """{ "id": "S" }""",
            "deleteditems" => """{ "id": "D" }""",
            "junkemail" => """{ "id": "J" }""",
            "drafts" => """{ "id": "E" }""",
            "outbox" => """{ "id": "O" }""",
            _ => """
                { "value": [ { "id": "I", "displayName": "Posteingang" }, { "id": "S" }, { "id": "D" }, { "id": "J" }, { "id": "E" }, { "id": "O" },
                  { "id": "H", "isHidden": true }, { "id": "F", "@odata.type": "#microsoft.graph.mailSearchFolder" },
                  { "id": "P", "displayName": "Projekte", "parentFolderId": "I" }, { "id": "X", "@removed": { "reason": "deleted" } } ], "@odata.nextLink": "http://127.0.0.1/v1.0/n" }
                """,
        })(context));
        using var door = graph.Door();
        var mailbox = door.Mailbox(new Tokens());

        var page = await mailbox.ReadFoldersAsync(null, None);
        await mailbox.ReadFoldersAsync(page.NextLink, None);

        Assert.Equal(
            [("I", MailFolder.Inbox, false), ("S", MailFolder.Sent, false), ("D", MailFolder.Deleted, false), ("J", MailFolder.Other, true), ("E", MailFolder.Other, true),
             ("O", MailFolder.Other, true), ("H", MailFolder.Other, true), ("F", MailFolder.Other, true), ("P", MailFolder.Other, false)],
            page.Changed.Select(folder => (folder.Id, folder.Kind, folder.Skipped)));
        Assert.Equal(("Projekte", "I"), (page.Changed[^1].Name, page.Changed[^1].ParentId));
        Assert.Equal(["X"], page.Removed);
        Assert.Equal(8, mailbox.Requests);
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "de-AT", "Europe/Vienna")]
    [InlineData("W. Europe Standard Time", "de", "Europe/Berlin")]
    [InlineData("Egypt Standard Time", "ar-EG", "Africa/Cairo")]
    [InlineData("America/New_York", "en-US", "America/New_York")]
    [InlineData("UTC", "en-US", "Etc/UTC")]
    [InlineData("Customized Time Zone", "fr-FR", null)]
    public async Task The_owner_is_read_with_a_zone_of_the_world(string zone, string locale, string? expected)
    {
        await using var graph = await StartAsync(
            Ok("""{ "displayName": "Nour", "mail": "Nour@Studio.example", "userPrincipalName": "nour@studio.example", "otherMails": ["n@home.example", null], "proxyAddresses": ["SMTP:nour@studio.example", "smtp:hello@studio.example", "x500:/o=x"] }"""),
            Ok($$"""{ "timeZone": "{{zone}}", "language": { "locale": "{{locale}}" }, "workingHours": { "daysOfWeek": ["sunday", "monday"], "startTime": "09:00:00.0000000", "endTime": "16:30:00.0000000" } }"""));
        using var door = graph.Door();

        var facts = await door.Mailbox(new Tokens()).ReadOwnerAsync(None);

        Assert.Equal(["nour@studio.example", "n@home.example", "hello@studio.example"], facts.Addresses);
        Assert.Equal(("Nour", locale, expected), (facts.Name, facts.Language, facts.TimeZone is "UTC" ? "Etc/UTC" : facts.TimeZone));
        Assert.Equivalent(new WorkingHours(new HashSet<DayOfWeek> { DayOfWeek.Sunday, DayOfWeek.Monday }, new TimeOnly(9, 0), new TimeOnly(16, 30)), facts.Hours);
    }

    [Fact]
    public async Task Without_leave_to_read_settings_the_owner_is_still_known()
    {
        await using var graph = await StartAsync(Ok("""{ "displayName": null, "mail": "a@b.example" }"""), Status(403, "ErrorAccessDenied"));
        using var door = graph.Door();

        Assert.Equivalent(new OwnerFacts(null, ["a@b.example"], null, null, null), await door.Mailbox(new Tokens()).ReadOwnerAsync(None), strict: true);
    }

    private static async Task<MessagePage> PageAsync(string items)
    {
        await using var graph = await StartAsync(Ok($$"""{ "value": [ {{items}} ], "@odata.deltaLink": "http://127.0.0.1/v1.0/d" }"""));
        using var door = graph.Door();
        return await door.Mailbox(new Tokens()).ReadMessagesAsync("f", MailFolder.Inbox, null, None);
    }
}
