using MailCoach.Coaching.Mail;
using static MailCoach.Graph.Tests.ScriptedGraph;

namespace MailCoach.Graph.Tests;

/// <summary>What we ask of Graph: little, and never to change anything.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task Every_request_reads_metadata_only_with_ids_that_survive_a_move()
    {
        await using var graph = await StartAsync(Ok("""{ "id": "x", "value": [ { "id": "a" } ], "@odata.nextLink": "http://127.0.0.1/v1.0/next?$skiptoken=1" }"""));
        using var door = graph.Door(options => options with { PageSize = 500 });
        var mailbox = door.Mailbox(new Tokens());
        var none = TestContext.Current.CancellationToken;

        await mailbox.ReadOwnerAsync(none);
        await mailbox.ReadFoldersAsync((await mailbox.ReadFoldersAsync(null, none)).NextLink, none);
        await mailbox.ReadMessagesAsync("f=/+", MailFolder.Inbox, (await mailbox.ReadMessagesAsync("f=/+", MailFolder.Inbox, null, none)).NextLink, none);
        await mailbox.ListAsync("inbox", 50, 25, none);

        Assert.Equal(mailbox.Requests, graph.Requests.Count);
        Assert.All(graph.Requests, request =>
        {
            var query = Uri.UnescapeDataString(request.Query);
            Assert.Equal("GET", request.Method);
            Assert.DoesNotContain("body", query, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("preview", query, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("headers", query, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("expand", query, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("search", query, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("$filter", query, StringComparison.OrdinalIgnoreCase);
            Assert.True(query.Contains("$select=", StringComparison.Ordinal) || query.Contains("$skiptoken=", StringComparison.Ordinal));
            if (request.Path.Contains("mailFolders", StringComparison.OrdinalIgnoreCase) || request.Path.Contains("messages", StringComparison.Ordinal))
            {
                Assert.Contains("IdType=\"ImmutableId\"", request.Prefer, StringComparison.Ordinal);
            }

            if (request.Path.Contains("delta", StringComparison.Ordinal) || query.Contains("$skiptoken=", StringComparison.Ordinal))
            {
                Assert.Contains("odata.maxpagesize=500", request.Prefer, StringComparison.Ordinal);
                Assert.DoesNotContain("$top", query, StringComparison.Ordinal);
            }
        });
        Assert.Contains(graph.Requests, request => Uri.UnescapeDataString(request.Query).Contains("$top=25", StringComparison.Ordinal));
        Assert.Contains(graph.Requests, request => Uri.UnescapeDataString(request.Query).Contains($"$select={string.Join(',', MessageProperties.Selected)}", StringComparison.Ordinal));
    }
}
