using MailCoach.Coaching.Mail;
using static MailCoach.Graph.Tests.ScriptedGraph;

namespace MailCoach.Graph.Tests;

/// <summary>Where the links lead that Graph gives: to our Graph, or nowhere.</summary>
public sealed class LinkTests
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://elsewhere.example/v1.0/next")]
    [InlineData("http://127.0.0.1@elsewhere.example/v1.0/next")]
    [InlineData("//elsewhere.example/v1.0/next")]
    [InlineData("ftp://127.0.0.1/v1.0/next")]
    public async Task A_page_that_leads_to_a_stranger_is_refused_and_the_stranger_never_asked(string link)
    {
        await using var graph = await StartAsync(Ok($$"""{ "value": [], "@odata.nextLink": "{{link}}" }"""));
        using var door = graph.Door();
        var mailbox = door.Mailbox(new Tokens());

        await Assert.ThrowsAsync<GraphRefusedException>(() => mailbox.ReadMessagesAsync("f", MailFolder.Inbox, null, None));
        await Assert.ThrowsAsync<GraphRefusedException>(() => mailbox.ReadFoldersAsync(null, None));
        Assert.Equal(2, mailbox.Requests);
    }

    [Fact]
    public async Task A_link_kept_from_another_Graph_is_an_expired_one_and_nobody_is_asked()
    {
        await using var graph = await StartAsync();
        using var door = graph.Door();
        var mailbox = door.Mailbox(new Tokens());

        await Assert.ThrowsAsync<DeltaLinkExpiredException>(() => mailbox.ReadMessagesAsync("f", MailFolder.Inbox, "https://elsewhere.example/v1.0/d", None));
        Assert.Empty(graph.Requests);
    }

    [Theory]
    [InlineData("http://LOCALHOST/v1.0/me/next?$skiptoken=a%2Bb%3D")]
    [InlineData("https://127.0.0.1:1/v1.0/me/next?$skiptoken=a%2Bb%3D")]
    [InlineData("/v1.0/me/next?$skiptoken=a%2Bb%3D")]
    public async Task Our_host_in_another_spelling_is_our_host(string link)
    {
        await using var graph = await StartAsync(Ok("""{ "value": [], "@odata.deltaLink": "/v1.0/d" }"""));
        using var door = graph.Door();

        await door.Mailbox(new Tokens()).ReadMessagesAsync("f", MailFolder.Inbox, link, None);
        var asked = Assert.Single(graph.Requests);
        Assert.Equal(("/v1.0/me/next", "?$skiptoken=a%2Bb%3D"), (asked.Path, asked.Query));
    }

    [Fact]
    public async Task Two_slashes_in_a_path_name_no_host()
    {
        await using var graph = await StartAsync();
        using var door = graph.Door();

        await door.Mailbox(new Tokens()).ReadMessagesAsync("f", MailFolder.Inbox, "http://127.0.0.1//elsewhere.example/d", None);
        Assert.Equal("//elsewhere.example/d", Assert.Single(graph.Requests).Path);
    }

    [Fact]
    public async Task A_page_without_any_link_ends_the_read_instead_of_beginning_it_again()
    {
        await using var graph = await StartAsync(Ok("""{ "value": [] }"""));
        using var door = graph.Door();

        await Assert.ThrowsAsync<GraphUnavailableException>(() => door.Mailbox(new Tokens()).ReadFoldersAsync(null, None));
    }

    [Fact]
    public async Task A_wait_until_a_date_is_counted_by_the_clock_of_Graph()
    {
        await using var graph = await StartAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.Date = "Mon, 02 Mar 2099 07:00:00 GMT";
            context.Response.Headers.RetryAfter = "Mon, 02 Mar 2099 08:00:00 GMT";
            return Task.CompletedTask;
        });
        using var door = graph.Door();

        var told = await Assert.ThrowsAsync<GraphUnavailableException>(() => door.Mailbox(new Tokens()).ReadMessagesAsync("f", MailFolder.Inbox, null, None));
        Assert.InRange(told.RetryAfter!.Value, TimeSpan.FromMinutes(59), TimeSpan.FromMinutes(60));
    }
}
