using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Entra;

namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>What Outlook does when MSAL asks it for a token: hands out one of the test authority's, or refuses.</summary>
internal sealed class NestedBridge(Authority authority)
{
    private readonly ConcurrentQueue<JsonNode> asked = new();

    /// <summary>Every request for a token, in order: the method and its <c>tokenParams</c>.</summary>
    public IReadOnlyList<JsonNode> Asked => [.. asked];

    /// <summary>Whether a token is given without asking the person.</summary>
    public bool Silent { get; set; } = true;

    /// <summary>The person closes the window instead of signing in.</summary>
    public bool Closes { get; set; }

    /// <summary>Runs when a person was asked and agreed.</summary>
    public Action Agreed { get; set; } = () => { };

    /// <summary>Runs before a token is given silently.</summary>
    public Action<JsonNode> Given { get; set; } = _ => { };

    public string Answer(string message)
    {
        var request = JsonNode.Parse(message)!;
        asked.Enqueue(request);
        var isPerson = request["method"]!.GetValue<string>() == "GetTokenPopup";
        if (isPerson && Closes)
        {
            return Refused("USER_CANCEL");
        }

        if (!isPerson && !Silent)
        {
            return Refused("USER_INTERACTION_REQUIRED");
        }

        if (isPerson)
        {
            Silent = true;
            Agreed();
        }
        else
        {
            Given(request);
        }

        return Granted(request["tokenParams"]!["scope"]!.GetValue<string>());
    }

    private string Granted(string scope)
    {
        var claims = authority.Tokens.Claims();
        claims["uti"] = $"token {asked.Count}";
        var token = authority.Tokens.Signed(claims);
        return new JsonObject
        {
            ["success"] = true,
            ["token"] = new JsonObject { ["access_token"] = token, ["id_token"] = token, ["expires_in"] = 3600, ["scope"] = scope, ["properties"] = null },
            ["account"] = new JsonObject
            {
                ["homeAccountId"] = $"{Tokens.Sam}.{Authority.Tenant}",
                ["localAccountId"] = Tokens.Sam,
                ["tenantId"] = Authority.Tenant,
                ["environment"] = authority.Address.Authority,
                ["username"] = "sam@rivers.example",
                ["name"] = "Sam Rivers",
            },
        }.ToJsonString();
    }

    private static string Refused(string status) => new JsonObject { ["success"] = false, ["error"] = new JsonObject { ["status"] = status } }.ToJsonString();
}
