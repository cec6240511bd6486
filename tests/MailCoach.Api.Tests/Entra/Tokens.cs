using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MailCoach.Api.Tests.Entra;

/// <summary>Access tokens of a person for our API, right in everything but what is changed on purpose.</summary>
internal sealed class Tokens(Authority authority)
{
    public const string Sam = "00000000-0000-0000-0000-0000000000aa";
    public const string Dana = "00000000-0000-0000-0000-0000000000bb";

    /// <summary>The claims of a good token.</summary>
    public JsonObject Claims(string person = Sam, string tenant = Authority.Tenant)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return new JsonObject
        {
            ["iss"] = authority.Issuer(tenant),
            ["aud"] = Authority.ClientId,
            ["tid"] = tenant,
            ["oid"] = person,
            ["sub"] = $"sub-{person}",
            ["scp"] = "access_as_user",
            ["ver"] = "2.0",
            ["name"] = "Sam Rivers",
            ["preferred_username"] = "sam@studio.example",
            ["iat"] = now - 60,
            ["nbf"] = now - 60,
            ["exp"] = now + 3600,
        };
    }

    public string For(string person = Sam, string tenant = Authority.Tenant) => Signed(Claims(person, tenant));

    public string With(Action<JsonObject> change)
    {
        var claims = Claims();
        change(claims);
        return Signed(claims);
    }

    public string Signed(JsonObject claims, SecurityKey? key = null, string algorithm = SecurityAlgorithms.RsaSha256) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(claims.ToJsonString(), new SigningCredentials(key ?? authority.Key.Security, algorithm));

    /// <summary>Header and claims as given, with a signature as given: what no library would make.</summary>
    public string Raw(JsonObject header, JsonObject claims, string signature = "") =>
        $"{Base64UrlEncoder.Encode(header.ToJsonString(JsonSerializerOptions.Default))}.{Base64UrlEncoder.Encode(claims.ToJsonString())}.{signature}";
}
