using System.Net;
using System.Text.Json.Nodes;

namespace MailCoach.LocalGraph.Tests;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("/me/messages?$select=subject,colour", 400, "RequestBroker--ParseUri")]
    [InlineData("/me/mailFolders/inbox/messages/delta?$select=wellKnownName", 400, "RequestBroker--ParseUri")]
    [InlineData("/me/mailFolders?$select=wellKnownName", 400, "RequestBroker--ParseUri")]
    [InlineData("/me?$select=shoeSize", 400, "RequestBroker--ParseUri")]
    [InlineData("/me/messages?$top=0", 400, "RequestBroker--ParseUri")]
    [InlineData("/me/messages?$top=1001", 400, "RequestBroker--ParseUri")]
    [InlineData("/me/messages?$foo=1", 400, "RequestBroker--ParseUri")]
    [InlineData("/me/messages?$filter=subject like 'x'", 400, "ErrorInvalidUrlQueryFilter")]
    [InlineData("/me/messages?$orderby=body/content", 400, "RequestBroker--ParseUri")]
    [InlineData("/me/mailFolders/inbox/messages/delta?$orderby=subject", 400, "ErrorInvalidUrlQuery")]
    [InlineData("/me/mailFolders/inbox/messages/delta?$skip=5", 400, "ErrorInvalidUrlQuery")]
    [InlineData("/me/mailFolders/inbox/messages/delta?$filter=isRead eq false", 400, "ErrorInvalidUrlQueryFilter")]
    [InlineData("/me/messages/delta", 400, "ErrorInvalidRequest")]
    [InlineData("/me/messages?$select=body", 403, "ErrorAccessDenied")]
    [InlineData("/me/messages?$select=subject,bodyPreview", 403, "ErrorAccessDenied")]
    [InlineData("/me/messages?$select=uniqueBody", 403, "ErrorAccessDenied")]
    [InlineData("/me/messages?$select=attachments", 403, "ErrorAccessDenied")]
    [InlineData("/me/messages?$select=internetMessageHeaders", 403, "ErrorAccessDenied")]
    [InlineData("/me/mailFolders/inbox/messages/delta?$select=body", 403, "ErrorAccessDenied")]
    [InlineData("/me/messages?$expand=attachments", 403, "ErrorAccessDenied")]
    [InlineData("/me/messages?$search=\"invoice\"", 403, "ErrorAccessDenied")]
    [InlineData("/me/mailFolders/inbox/messages/delta?$search=\"invoice\"", 403, "ErrorAccessDenied")]
    [InlineData("/me/messages/nonsense", 400, "ErrorInvalidIdMalformed")]
    [InlineData("/me/mailFolders/conversationhistory", 404, "ErrorItemNotFound")]
    [InlineData("/me/calendars", 400, "BadRequest")]
    [InlineData("/users", 400, "BadRequest")]
    public async Task A_request_that_Graph_refuses_is_refused_in_its_words(string path, int status, string code)
    {
        await using var graph = await GraphClient.EmptyAsync();
        using var response = await graph.SendAsync(HttpMethod.Get, path);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(code, error.Text("code"));
        Assert.NotEmpty(error.Text("message"));
        Assert.NotNull(error["innerError"]!["request-id"]);
    }

    [Fact]
    public async Task An_unknown_property_is_named()
    {
        await using var graph = await GraphClient.EmptyAsync();
        using var response = await graph.SendAsync(HttpMethod.Get, "/me/messages?$select=colour");

        Assert.Contains("Could not find a property named 'colour'", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null), InlineData("Bearer "), InlineData("Basic abc")]
    public async Task Nobody_reads_without_a_token(string? authorization)
    {
        await using var graph = await GraphClient.EmptyAsync();
        using var response = await graph.SendWithAsync(authorization, "/me");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Contains("InvalidAuthenticationToken", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/me/messages"), InlineData("POST", "/me/sendMail"), InlineData("PATCH", "/me/mailboxSettings"), InlineData("PUT", "/me/messages/x"), InlineData("DELETE", "/me/mailFolders/inbox")]
    public async Task Nothing_can_be_changed(string method, string path)
    {
        await using var graph = await GraphClient.EmptyAsync();
        using var response = await graph.SendAsync(new HttpMethod(method), path);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_mail_that_is_gone_is_not_found()
    {
        await using var graph = await GraphClient.EmptyAsync();
        var id = graph.Mailbox.Add("inbox", GraphClient.Mail(1));
        graph.Mailbox.Remove(id);
        using var response = await graph.SendAsync(HttpMethod.Get, $"/me/messages/{Uri.EscapeDataString(id)}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/$value"), InlineData("/attachments")]
    public async Task Not_even_the_way_to_the_content_is_open(string end)
    {
        await using var graph = await GraphClient.EmptyAsync();
        var id = graph.Mailbox.Add("inbox", GraphClient.Mail(1));
        using var response = await graph.SendAsync(HttpMethod.Get, $"/me/messages/{Uri.EscapeDataString(id)}{end}");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("$deltatoken=latest"), InlineData("$deltatoken=AAAAAAAAAAAAAAAAAAAA"), InlineData("$skiptoken=%00")]
    public async Task A_link_that_is_none_of_ours_has_expired(string token)
    {
        await using var graph = await GraphClient.EmptyAsync();
        using var response = await graph.SendAsync(HttpMethod.Get, $"/me/mailFolders/inbox/messages/delta?{token}");

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.EndsWith("$deltatoken=", response.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("syncStateNotFound", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_of_another_folder_or_another_mailbox_has_expired()
    {
        await using var graph = await GraphClient.EmptyAsync();
        var (_, inbox) = await graph.WalkAsync("/me/mailFolders/inbox/messages/delta");
        var token = inbox[inbox.IndexOf('?', StringComparison.Ordinal)..];
        await using var sample = await GraphClient.StartAsync(new LocalGraphOptions());
        using var otherFolder = await graph.SendAsync(HttpMethod.Get, $"/me/mailFolders/archive/messages/delta{token}");
        using var otherMailbox = await sample.SendAsync(HttpMethod.Get, $"/me/mailFolders/inbox/messages/delta{token}");

        Assert.Equal(HttpStatusCode.Gone, otherFolder.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, otherMailbox.StatusCode);
    }
}
