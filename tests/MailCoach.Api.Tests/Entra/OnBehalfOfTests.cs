using System.Text;
using MailCoach.Api.Tests.Running;
using MailCoach.LocalGraph.Faults;
using static MailCoach.Api.Tests.Entra.ServiceHouse;

namespace MailCoach.Api.Tests.Entra;

/// <summary>The road from the pane's token to Graph's, with the true libraries at both ends.</summary>
public sealed class OnBehalfOfTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_exchange_serves_a_whole_sync_and_the_next()
    {
        await using var house = await StartAsync(Stop);
        var token = house.Authority.Tokens.For();

        Assert.Equal("succeeded", await house.SyncAsync(token));
        Assert.Equal("succeeded", await house.SyncAsync(token));
        var clients = await house.Http.GetAsync("/clients", Bearer(token));

        Assert.NotEmpty(clients["items"]!.AsArray());
        var asked = Assert.Single(house.Authority.Desk.Asked);
        Assert.Equal(token, asked["assertion"]);
    }

    [Fact]
    public async Task A_person_with_a_new_token_is_exchanged_once_more_and_keeps_their_mailbox()
    {
        await using var house = await StartAsync(Stop);
        await house.SyncAsync(house.Authority.Tokens.For());
        var later = house.Authority.Tokens.With(claims => claims["uti"] = "another token");

        Assert.Equal("succeeded", await house.SyncAsync(later));

        Assert.Equal(2, house.Authority.Desk.Asked.Count);
        Assert.NotEqual("null", (await house.Http.GetAsync("/me", Bearer(later)))["syncedAt"]?.ToJsonString() ?? "null");
    }

    [Theory]
    [InlineData("certificate")]
    [InlineData("federated")]
    public async Task The_host_proves_itself_without_a_secret(string proof)
    {
        using var folder = new Folder();
        var setting = proof == "federated"
            ? $"--AzureAd:FederatedIdentity={folder.Write("token", "a federated token")}"
            : $"--AzureAd:ClientCertificate={folder.Write("host.pem", HostCertificate.Pem())}";
        await using var house = await StartAsync(Stop, setting);

        Assert.Equal("succeeded", await house.SyncAsync(house.Authority.Tokens.For()));
        Assert.False(Assert.Single(house.Authority.Desk.Asked).ContainsKey("client_secret"));
    }

    [Fact]
    public async Task The_host_proves_itself_by_the_managed_identity_it_runs_under()
    {
        const string Identity = "7d1f3a52-96c1-4a7e-8a55-0c1d2e3f4a5b";
        await using var platform = await ManagedIdentity.StartAsync("a federated token");
        await using var house = await StartAsync(platform.Environment, Stop, $"--AzureAd:FederatedIdentity={Identity}");

        Assert.Equal("succeeded", await house.SyncAsync(house.Authority.Tokens.For()));
        var asked = Assert.Single(house.Authority.Desk.Asked);
        Assert.False(asked.ContainsKey("client_secret"));
        Assert.Equal("a federated token", asked["client_assertion"]);
        var wanted = Assert.Single(platform.Asked);
        Assert.Equal((Identity, "api://AzureADTokenExchange"), (wanted["client_id"], wanted["resource"]));
    }

    [Fact]
    public async Task A_missing_consent_goes_back_to_the_pane_with_what_to_ask_for()
    {
        await using var house = await StartAsync(Stop);
        house.Authority.Desk.Refuses = Refusal.Consent;
        var token = house.Authority.Tokens.For();

        var reply = (await house.Http.PostAsync("/syncs", "{}", Bearer(token))).IsProblem(401, "sign-in-needed");

        Assert.StartsWith("Bearer error=\"consent_required\", scope=\"", reply.Header("WWW-Authenticate"), StringComparison.Ordinal);
        Assert.Contains("Mail.ReadBasic", reply.Header("WWW-Authenticate"), StringComparison.Ordinal);
        house.Authority.Desk.Refuses = null;
        Assert.Equal("succeeded", await house.SyncAsync(token));
    }

    [Fact]
    public async Task A_claims_challenge_of_the_authority_goes_back_to_the_pane()
    {
        await using var house = await StartAsync(Stop);
        house.Authority.Desk.Refuses = Refusal.Claims;

        var reply = await house.Http.PostAsync("/syncs", "{}", Bearer(house.Authority.Tokens.For()));

        Assert.Contains("acrs", ClaimsOf(reply.IsProblem(401, "sign-in-needed")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_ended_on_the_way_is_asked_for_anew()
    {
        await using var house = await StartAsync(Stop);
        house.Authority.Desk.Refuses = Refusal.EndedAssertion;

        var reply = await house.Http.PostAsync("/syncs", "{}", Bearer(house.Authority.Tokens.For()));

        Assert.Equal("Bearer error=\"invalid_token\"", reply.IsProblem(401, "sign-in-needed").Header("WWW-Authenticate"));
    }

    [Fact]
    public async Task An_authority_that_is_away_is_no_sign_out()
    {
        await using var house = await StartAsync(Stop);
        house.Authority.Desk.Refuses = Refusal.Away;

        var reply = (await house.Http.PostAsync("/syncs", "{}", Bearer(house.Authority.Tokens.For()))).IsProblem(503, "unavailable");

        Assert.NotNull(reply.Header("Retry-After"));
    }

    [Fact]
    public async Task A_claims_challenge_of_Graph_in_mid_sync_waits_for_a_new_token_and_goes_on()
    {
        const string Claims = """{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}""";
        await using var house = await StartAsync(Stop);
        var token = house.Authority.Tokens.For();
        house.Faults.Next(Fault.ClaimsAsked(Claims), times: 50, request => request.IsMessageDelta);

        Assert.Equal("needsSignIn", await house.SyncAsync(token));
        var again = (await house.Http.PostAsync("/syncs", "{}", Bearer(token))).IsProblem(401, "sign-in-needed");
        Assert.Equal(Claims, ClaimsOf(again));
        house.Faults.Stop();

        Assert.Equal("succeeded", await house.SyncAsync(house.Authority.Tokens.With(claims => claims["uti"] = "with the claims")));
    }

    private static string ClaimsOf(Reply reply)
    {
        var challenge = reply.Header("WWW-Authenticate")!;
        Assert.StartsWith("Bearer error=\"insufficient_claims\", claims=\"", challenge, StringComparison.Ordinal);
        return Encoding.UTF8.GetString(Convert.FromBase64String(challenge.Split("claims=\"")[1].TrimEnd('"')));
    }
}
