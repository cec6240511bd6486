using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MailCoach.Api.Tests.Entra;

/// <summary>The token endpoint: who asks, on whose behalf, and for what, with the errors Entra gives.</summary>
internal sealed class TokenDesk
{
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, string>> asked = new();
    private readonly ConcurrentDictionary<string, string> nonces = new();
    private int given;

    /// <summary>Every request, by its form fields.</summary>
    public IReadOnlyCollection<IReadOnlyDictionary<string, string>> Asked => asked;

    /// <summary>What is refused now; null: nothing.</summary>
    public Refusal? Refuses { get; set; }

    public (int Status, JsonObject Body) Answer(Authority authority, string tenant, IFormCollection form)
    {
        asked.Enqueue(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        if (form["client_id"] == Authority.ClientId && form["grant_type"].ToString() is "device_code" or "urn:ietf:params:oauth:grant-type:device_code" or "refresh_token")
        {
            return Granted(authority, Authority.Tenant, Tokens.Sam, form["scope"].ToString());
        }

        if (form["client_id"] == Authority.ClientId && form["grant_type"] == "authorization_code" && nonces.TryRemove(form["code"].ToString(), out var nonce))
        {
            return SignedIn(authority, form["scope"].ToString(), nonce);
        }

        if (form["client_id"] != Authority.ClientId || !ProvesItself(authority, tenant, form))
        {
            return Error(401, "invalid_client", 7000215, "AADSTS7000215: Invalid client secret provided.");
        }

        if (form["grant_type"] != "urn:ietf:params:oauth:grant-type:jwt-bearer" || form["requested_token_use"] != "on_behalf_of")
        {
            return Error(400, "unsupported_grant_type", 70003, "AADSTS70003: The app requested an unsupported grant type.");
        }

        var forCalendar = form["scope"].ToString().Contains("Calendars.ReadBasic", StringComparison.Ordinal);
        if (!forCalendar && !form["scope"].ToString().Contains("Mail.ReadBasic", StringComparison.Ordinal))
        {
            return Error(400, "invalid_scope", 70011, "AADSTS70011: The provided value for the input parameter scope is not valid.");
        }

        var assertion = new JsonWebToken(form["assertion"].ToString());
        if (assertion.Audiences.Single() != Authority.ClientId || assertion.GetClaim("tid").Value != tenant)
        {
            return Error(400, "invalid_grant", 50013, "AADSTS50013: Assertion failed audience or tenant validation.");
        }

        return Refuses switch
        {
            Refusal.Consent or Refusal.CalendarConsent when Refuses == Refusal.Consent || forCalendar => Error(400, "invalid_grant", 65001, "AADSTS65001: The user or administrator has not consented to use the application.", "consent_required"),
            Refusal.Claims => Error(400, "interaction_required", 50076, "AADSTS50076: You must use multi-factor authentication.", claims: """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"""),
            Refusal.EndedAssertion => Error(400, "invalid_grant", 500133, "AADSTS500133: Assertion is not within its valid time range."),
            Refusal.Away => (503, new JsonObject { ["error"] = "temporarily_unavailable" }),
            _ => Granted(authority, tenant, assertion.GetClaim("oid").Value, form["scope"].ToString()),
        };
    }

    /// <summary>A person who agrees at once: where their browser goes next.</summary>
    public string Authorize(IQueryCollection query)
    {
        var code = $"code-{Interlocked.Increment(ref given)}";
        nonces[code] = query["nonce"].ToString();
        var clientInfo = Base64UrlEncoder.Encode(new JsonObject { ["uid"] = Tokens.Sam, ["utid"] = Authority.Tenant }.ToJsonString());
        return $"{query["redirect_uri"]}#code={code}&state={Uri.EscapeDataString(query["state"].ToString())}&client_info={clientInfo}";
    }

    /// <summary>What a person types in a browser to sign in a program that has none.</summary>
    public static JsonObject DeviceCode() => new()
    {
        ["device_code"] = "device-1",
        ["user_code"] = "ABC-DEF",
        ["verification_uri"] = "https://localhost/devicelogin",
        ["expires_in"] = 900,
        ["interval"] = 1,
        ["message"] = "To sign in, open https://localhost/devicelogin and enter the code ABC-DEF.",
    };

    private (int Status, JsonObject Body) Granted(Authority authority, string tenant, string person, string scope)
    {
        var number = Interlocked.Increment(ref given);
        return (200, new JsonObject
        {
            ["token_type"] = "Bearer",
            ["scope"] = scope,
            ["expires_in"] = 3600,
            ["ext_expires_in"] = 3600,
            ["access_token"] = $"graph-{person}-{number}",
            ["refresh_token"] = $"refresh-{number}",
            ["id_token"] = authority.Tokens.Signed(authority.Tokens.Claims(person, tenant)),
            ["client_info"] = Base64UrlEncoder.Encode(new JsonObject { ["uid"] = person, ["utid"] = tenant }.ToJsonString()),
        });
    }

    /// <summary>A person's token for our own API, for their browser.</summary>
    private static (int Status, JsonObject Body) SignedIn(Authority authority, string scope, string nonce)
    {
        var statement = authority.Tokens.Claims();
        statement["nonce"] = nonce;
        return (200, new JsonObject
        {
            ["token_type"] = "Bearer",
            ["scope"] = scope,
            ["expires_in"] = 3600,
            ["ext_expires_in"] = 3600,
            ["access_token"] = authority.Tokens.For(),
            ["refresh_token"] = "refresh-browser",
            ["id_token"] = authority.Tokens.Signed(statement),
            ["client_info"] = Base64UrlEncoder.Encode(new JsonObject { ["uid"] = Tokens.Sam, ["utid"] = Authority.Tenant }.ToJsonString()),
        });
    }

    /// <summary>By its secret, or by a signed statement about itself.</summary>
    private static bool ProvesItself(Authority authority, string tenant, IFormCollection form) => form["client_assertion"].ToString() is { Length: > 0 } statement
        ? form["client_assertion_type"] == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
            && (statement == "a federated token" || new JsonWebToken(statement).Audiences.Single() == $"{authority.Address}{tenant}/oauth2/v2.0/token")
        : form["client_secret"] == Authority.Secret;

    private static (int Status, JsonObject Body) Error(int status, string error, int number, string description, string? suberror = null, string? claims = null)
    {
        var body = new JsonObject { ["error"] = error, ["error_description"] = description, ["error_codes"] = new JsonArray(number), ["correlation_id"] = "0", ["trace_id"] = "0" };
        if (suberror is not null)
        {
            body["suberror"] = suberror;
        }

        if (claims is not null)
        {
            body["claims"] = claims;
        }

        return (status, body);
    }
}

internal enum Refusal
{
    Consent,

    /// <summary>Only what asks for the calendar.</summary>
    CalendarConsent,
    Claims,
    EndedAssertion,
    Away,
}
