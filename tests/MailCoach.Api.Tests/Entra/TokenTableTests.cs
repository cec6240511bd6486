using System.Text;
using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;
using Microsoft.IdentityModel.Tokens;
using static MailCoach.Api.Tests.Entra.ServiceHouse;

namespace MailCoach.Api.Tests.Entra;

/// <summary>Who is not let in, each for a reason of its own; beside them the ones who are.</summary>
public sealed class TokenTableTests : IAsyncLifetime
{
    private ServiceHouse house = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => house = await ServiceHouse.StartAsync(Stop, "--AzureAd:TenantId=organizations");

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task A_token_that_is_wrong_in_one_thing_lets_nobody_in()
    {
        var wrong = WrongTokens(house.Authority);
        var failures = new List<string>();
        foreach (var (reason, header) in wrong)
        {
            var reply = await house.Http.GetAsync("/me", ("Authorization", header));
            if (reply.Status is not (401 or 431))
            {
                failures.Add($"{reason}: {reply.Status}");
            }
            else if (reply.Status == 401)
            {
                reply.IsProblem(401, "sign-in-needed");
                Assert.StartsWith("Bearer", reply.Header("WWW-Authenticate"), StringComparison.Ordinal);
            }

            TestContext.Current.TestOutputHelper?.WriteLine($"{reply.Status} {reason}");
        }

        Assert.Empty(failures);
        Assert.InRange(wrong.Count, 40, int.MaxValue);
        Assert.DoesNotContain(house.Said, line => line.Contains("eyJ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_is_right_lets_its_person_in()
    {
        var tokens = house.Authority.Tokens;
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        (string Reason, string Token)[] right =
        [
            ("as Entra gives it", tokens.For()),
            ("audience as an api uri", tokens.With(claims => claims["aud"] = $"api://{Authority.ClientId}")),
            ("one scope of several", tokens.With(claims => claims["scp"] = "profile access_as_user")),
            ("a clock a minute fast", tokens.With(claims => claims["nbf"] = now + 60)),
            ("ended a minute ago", tokens.With(claims => { claims["nbf"] = now - 3600; claims["exp"] = now - 60; })),
            ("another tenant, where many may call", tokens.For(tenant: "bbbbbbbb-0000-0000-0000-000000000002")),
        ];
        foreach (var (reason, token) in right)
        {
            var reply = await house.Http.GetAsync("/me", Bearer(token));
            Assert.True(reply.Status == 200, $"{reason}: {reply.Status}");
        }
    }

    [Fact]
    public async Task A_key_that_is_new_is_learned_and_one_that_is_gone_is_forgotten()
    {
        var old = house.Authority.Key;
        Assert.Equal(200, (await house.Http.GetAsync("/me", Bearer(house.Authority.Tokens.For()))).Status);
        house.Authority.RollOver();
        var token = house.Authority.Tokens.For();

        var status = 0;
        for (var attempt = 0; attempt < 40 && status != 200; attempt++)
        {
            status = (await house.Http.GetAsync("/me", Bearer(token))).Status;
            await Task.Delay(250, Stop);
        }

        Assert.Equal(200, status);
        var forgotten = house.Authority.Tokens.Signed(house.Authority.Tokens.Claims(), old.Security);
        Assert.Equal(401, (await house.Http.GetAsync("/me", Bearer(forgotten))).Status);
    }

    private static List<(string Reason, string Header)> WrongTokens(Authority authority)
    {
        var tokens = authority.Tokens;
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var good = tokens.For();
        var parts = good.Split('.');
        JsonObject Header(string alg) => new() { ["alg"] = alg, ["typ"] = "JWT", ["kid"] = authority.Key.Security.KeyId };
        string Changed(string claim, JsonNode? value) => $"Bearer {tokens.With(claims => claims[claim] = value)}";
        string Without(string claim) => $"Bearer {tokens.With(claims => claims.Remove(claim))}";
        return
        [
            ("alg none", $"Bearer {tokens.Raw(Header("none"), tokens.Claims())}"),
            ("alg None, capital", $"Bearer {tokens.Raw(Header("None"), tokens.Claims())}"),
            ("alg none with the good signature", $"Bearer {tokens.Raw(Header("none"), tokens.Claims(), parts[2])}"),
            ("HS256 with the public key", $"Bearer {tokens.Signed(tokens.Claims(), new SymmetricSecurityKey(authority.Key.PublicPem), SecurityAlgorithms.HmacSha256)}"),
            ("HS256 with the client id", $"Bearer {tokens.Signed(tokens.Claims(), new SymmetricSecurityKey(Encoding.ASCII.GetBytes(Authority.ClientId)), SecurityAlgorithms.HmacSha256)}"),
            ("RS384", $"Bearer {tokens.Signed(tokens.Claims(), algorithm: SecurityAlgorithms.RsaSha384)}"),
            ("PS256", $"Bearer {tokens.Signed(tokens.Claims(), algorithm: SecurityAlgorithms.RsaSsaPssSha256)}"),
            ("a key nobody published", $"Bearer {tokens.Signed(tokens.Claims(), authority.Stranger.Security)}"),
            ("a stranger's key under our key's id", $"Bearer {tokens.Signed(tokens.Claims(), Renamed(authority))}"),
            ("claims changed after signing", $"Bearer {parts[0]}.{tokens.For(Tokens.Dana).Split('.')[1]}.{parts[2]}"),
            ("signature cut", $"Bearer {good[..^8]}"),
            ("signature empty", $"Bearer {parts[0]}.{parts[1]}."),
            ("two parts", $"Bearer {parts[0]}.{parts[1]}"),
            ("four parts", $"Bearer {good}.{parts[2]}"),
            ("issuer of another tenant", Changed("iss", authority.Issuer("bbbbbbbb-0000-0000-0000-000000000002"))),
            ("issuer of another host", Changed("iss", $"https://login.elsewhere.example/{Authority.Tenant}/v2.0")),
            ("issuer of version 1", Changed("iss", $"https://sts.windows.net/{Authority.Tenant}/")),
            ("issuer with the placeholder", Changed("iss", authority.Issuer("{tenantid}"))),
            ("no issuer", Without("iss")),
            ("tenant that is not the issuer's", Changed("tid", "bbbbbbbb-0000-0000-0000-000000000002")),
            ("no tenant", Without("tid")),
            ("audience Graph", Changed("aud", "https://graph.microsoft.com")),
            ("audience of another app", Changed("aud", "99999999-2222-3333-4444-555555555555")),
            ("audience that begins like ours", Changed("aud", Authority.ClientId + "x")),
            ("no audience", Without("aud")),
            ("no scope", Without("scp")),
            ("another scope", Changed("scp", "Mail.Read")),
            ("a scope that contains ours", Changed("scp", "access_as_user_admin")),
            ("empty scope", Changed("scp", "")),
            ("app-only: roles, no scope", $"Bearer {tokens.With(claims => { claims.Remove("scp"); claims["roles"] = new JsonArray("access_as_user"); claims["idtyp"] = "app"; })}"),
            ("no object id", Without("oid")),
            ("ended an hour ago", Changed("exp", now - 3600)),
            ("no end", Without("exp")),
            ("not yet valid", Changed("nbf", now + 3600)),
            ("version 1", Changed("ver", "1.0")),
            ("no version", Without("ver")),
            ("an id token", $"Bearer {tokens.With(claims => { claims.Remove("scp"); claims["nonce"] = "n"; })}"),
            ("garbage", "Bearer garbage"),
            ("dots only", "Bearer ..."),
            ("no token", "Bearer "),
            ("no header value", ""),
            ("basic", $"Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes("sam:secret"))}"),
            ("another scheme with a good token", $"Token {good}"),
            ("header that is no JSON", $"Bearer {Base64UrlEncoder.Encode("{")}.{parts[1]}.{parts[2]}"),
            ("claims that are no JSON", $"Bearer {parts[0]}.{Base64UrlEncoder.Encode("[1]")}.{parts[2]}"),
            ("oversized", $"Bearer {tokens.With(claims => claims["padding"] = new string('x', 60_000))}"),
        ];
    }

    private static RsaSecurityKey Renamed(Authority authority) => new(authority.Stranger.Security.Rsa) { KeyId = authority.Key.Security.KeyId };
}
