using Microsoft.OpenApi;

namespace MailCoach.Api.OpenApi;

/// <summary>The words that a query may hold; the first is the usual one.</summary>
internal sealed record QueryChoice(string Name, IReadOnlyList<string> Words);

/// <summary>The parameters of the routes in words.</summary>
internal static class ContractParameters
{
    public const string Language = "Language";

    /// <summary>Ids of the contract: opaque and stable.</summary>
    private const string Id = "^[A-Za-z0-9_-]{1,64}$";

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["id"] = "Opaque and stable across syncs and restarts.",
        ["invoiceId"] = "The invoice, as the client's ledger names it.",
        ["checkInId"] = "The check-in, as it was answered when it was made.",
        ["talkId"] = "The talk, as it was answered when it was made.",
        ["conversationId"] = "Graph's own id, percent-encoded.",
        ["clientId"] = "Conversations with this client only.",
        ["limit"] = "How many items a page holds.",
        ["cursor"] = "Where the page before ended, as its nextCursor said. It belongs to its sort and filter.",
        ["state"] = "Which clients: those of today, those parted with, or people who are none.",
        ["sort"] = "What comes first.",
    };

    /// <summary>In which language the answer's sentences are.</summary>
    public static OpenApiParameter AcceptLanguage { get; } = new()
    {
        Name = "Accept-Language",
        In = ParameterLocation.Header,
        Description = "The language of every sentence meant for people: en, ar, de, es or fr. Else the owner's preference decides, else English.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = "en",
    };

    public static void Describe(OpenApiParameter parameter, QueryChoice? choice)
    {
        var name = parameter.Name!;
        parameter.Description = Words[name];
        parameter.Schema = name switch
        {
            "limit" => new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Minimum = "1",
                Maximum = Wire.Pages.MaxLimit.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Default = Wire.Pages.DefaultLimit,
            },
            _ when choice is not null => new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. choice.Words], Default = choice.Words[0] },
            _ when name.EndsWith("Id", StringComparison.Ordinal) && name is not "conversationId" || name == "id" => new OpenApiSchema { Type = JsonSchemaType.String, Pattern = Id },
            _ => new OpenApiSchema { Type = JsonSchemaType.String },
        };
    }
}
