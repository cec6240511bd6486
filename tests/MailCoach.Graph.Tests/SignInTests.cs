using Azure.Identity;
using MailCoach.Coaching.Mail;
using static MailCoach.Graph.Tests.ScriptedGraph;

namespace MailCoach.Graph.Tests;

public sealed class SignInTests
{
    private const string Page = """{ "value": [], "@odata.deltaLink": "http://127.0.0.1/v1.0/d" }""";

    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_token_serves_many_pages_and_asks_for_the_least()
    {
        await using var graph = await StartAsync(Ok(Page));
        using var door = graph.Door();
        var tokens = new Tokens();
        var mailbox = door.Mailbox(tokens);
        for (var page = 0; page < 5; page++)
        {
            await mailbox.ReadMessagesAsync("f", MailFolder.Inbox, null, None);
        }

        var asked = Assert.Single(tokens.Asked);
        Assert.Equal(["Mail.ReadBasic", "MailboxSettings.Read", "User.Read"], asked.Scopes.Select(scope => scope.Split('/')[^1]));
        Assert.All(graph.Requests, request => Assert.Equal("Bearer token-1", request.Authorization));
    }

    [Fact]
    public async Task A_token_refused_before_its_end_is_made_anew_once_with_the_claims_asked_for()
    {
        await using var graph = await StartAsync(
            Status(401, "InvalidAuthenticationToken", challenge: """Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ==" """), Ok(Page));
        using var door = graph.Door();
        var made = new List<Tokens>();
        var mailbox = door.Mailbox(() =>
        {
            made.Add(new Tokens());
            return made[^1];
        });

        await mailbox.ReadMessagesAsync("f", MailFolder.Inbox, null, None);

        Assert.Equal(2, made.Count);
        Assert.Equal("""{"a":1}""", Assert.Single(made[1].Asked).Claims);
        Assert.Equal(2, mailbox.Requests);
    }

    [Theory]
    [InlineData("""Bearer error="consent_required", scope="Mail.ReadBasic" """, null, "consent_required")]
    [InlineData("""Bearer error="insufficient_claims", claims="eyJhIjoxfQ" """, """{"a":1}""", "insufficient_claims")]
    [InlineData("Bearer error=\"invalid_token\"", null, "invalid_token")]
    [InlineData("Bearer", null, null)]
    [InlineData(null, null, null)]
    public async Task A_second_refusal_goes_back_to_the_owner(string? challenge, string? claims, string? error)
    {
        await using var graph = await StartAsync(Status(401, challenge: challenge));
        using var door = graph.Door();
        var mailbox = door.Mailbox(new Tokens());

        var needed = await Assert.ThrowsAsync<SignInNeededException>(() => mailbox.ReadMessagesAsync("f", MailFolder.Inbox, null, None));
        Assert.Equal((claims, error, 2), (needed.Claims, needed.Error, mailbox.Requests));
    }

    [Fact]
    public async Task A_sign_in_that_fails_goes_back_to_the_owner_without_a_request()
    {
        await using var graph = await StartAsync(Ok(Page));
        using var door = graph.Door();
        var mailbox = door.Mailbox(() => throw new AuthenticationFailedException("the assertion has ended"));

        await Assert.ThrowsAsync<SignInNeededException>(() => mailbox.ReadMessagesAsync("f", MailFolder.Inbox, null, None));
        Assert.Empty(graph.Requests);
    }
}
