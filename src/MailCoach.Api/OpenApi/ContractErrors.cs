using System.Globalization;
using System.Text.Json.Nodes;
using MailCoach.Coaching;
using MailCoach.Coaching.Languages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace MailCoach.Api.OpenApi;

/// <summary>The errors of the contract, each with the types it may carry (see <c>docs/problems.md</c>), and which route may end in which.</summary>
internal static class ContractErrors
{
    public const string Problem = "Problem";
    private const string Kind = "application/problem+json";

    /// <summary>By status: what it means, its types, and the headers that come with it.</summary>
    private static readonly SortedDictionary<int, (string Words, string[] Types, string? Header)> Errors = new()
    {
        [400] = ("Fields, parameters or the request itself are wrong; errors names each field.", ["validation", "malformed", "wrong-host"], null),
        [401] = ("No token, or one that does not fit. WWW-Authenticate says what is asked for.", ["sign-in-needed"], "WWW-Authenticate"),
        [403] = ("Not allowed here, or asked by another site's page.", ["forbidden", "cross-site"], null),
        [404] = ("Nothing is here, or it is another's. A look-up adds reason, and the id where there is one.", ["not-found"], null),
        [408] = ("The body came in too slowly.", ["too-slow"], null),
        [413] = ("The body is larger than 2 MB (an import: 10 MB).", ["too-large"], null),
        [415] = ("JSON is expected (an import: text/csv).", ["unsupported-media-type"], null),
        [429] = ("Too many requests in this minute, or too many event streams at once.", ["too-many-requests"], "Retry-After"),
        [500] = ("Our fault; the trace id finds it again.", ["internal"], null),
        [503] = ("Something that is needed does not answer for the moment, or the host has its hands full.", ["unavailable"], "Retry-After"),
    };

    private static readonly int[] Always = [400, 401, 403, 429, 500, 503];

    /// <summary>What any error answers, as components that the routes point to.</summary>
    public static void Describe(OpenApiDocument document)
    {
        document.Components!.Schemas![Problem] = Shape;
        document.Components.Responses ??= new Dictionary<string, IOpenApiResponse>();
        foreach (var (status, (words, types, header)) in Errors)
        {
            document.Components.Responses[Name(status)] = new OpenApiResponse
            {
                Description = words,
                Headers = header is null ? null : new Dictionary<string, IOpenApiHeader> { [header] = HeaderOf(header) },
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [Kind] = new()
                    {
                        Schema = new OpenApiSchemaReference(Problem, document),
                        Examples = types.ToDictionary(type => type, type => (IOpenApiExample)new OpenApiExample { Summary = Sentence(type), Value = ExampleOf(status, type) }),
                    },
                },
            };
        }

        document.Components.Responses[Name(StatusCodes.Status308PermanentRedirect)] = new OpenApiResponse
        {
            Description = "This client was merged into another; Location says where it is now.",
            Headers = new Dictionary<string, IOpenApiHeader> { ["Location"] = HeaderOf("Location") },
        };
    }

    public static void AddTo(OpenApiOperation operation, string path, OpenApiDocument document)
    {
        var responses = operation.Responses ??= [];
        foreach (var status in Of(operation, path))
        {
            var code = status.ToString(CultureInfo.InvariantCulture);
            responses.Remove(code);
            responses.Add(code, new OpenApiResponseReference(Name(status), document));
        }
    }

    private static IEnumerable<int> Of(OpenApiOperation operation, string path)
    {
        if (!Contract.IsOwned(path))
        {
            return path.EndsWith("ready", StringComparison.Ordinal) ? [400, 403, 500, 503] : [400, 403, 500];
        }

        var more = new List<int>();
        if (path.Contains("/clients/{id}", StringComparison.Ordinal))
        {
            more.Add(StatusCodes.Status308PermanentRedirect);
        }

        if (path.Contains('{') || operation.OperationId is "LookupClient" or "ListThreads")
        {
            more.Add(404);
        }

        if (operation.RequestBody is not null)
        {
            more.AddRange([408, 413, 415]);
        }

        return Always.Concat(more).Order();
    }

    private static OpenApiSchema Shape => new()
    {
        Type = JsonSchemaType.Object,
        Description = "Every error looks like this (RFC 9457). Nothing of a mail, a token or a stack trace is ever in it.",
        Required = new HashSet<string> { "type", "title", "status", "detail", "traceId" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Errors.Values.SelectMany(error => error.Types).Append("method-not-allowed").Select(type => (JsonNode)type)], Description = "One of docs/problems.md." },
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "A sentence in the caller's language." },
            ["traceId"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "Of a validation: the path of each field in camelCase (\"line 7\" of an import), and its sentences.",
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            },
            ["reason"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["notAClient", "unknown", "notReadYet"], Description = "Of a look-up that found nobody." },
            ["id"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Of a look-up: whom the address belongs to although they are no client." },
        },
    };

    private static JsonObject ExampleOf(int status, string type)
    {
        var example = new JsonObject
        {
            ["type"] = type,
            ["title"] = ReasonPhrases.GetReasonPhrase(status),
            ["status"] = status,
            ["detail"] = Sentence(type),
            ["traceId"] = "00-6f1d2c8a4b7e4f7f9a3c5d1e2b4a6c8d-3c9e1f7a5b2d4e6f-00",
        };
        if (type == "validation")
        {
            example["errors"] = new JsonObject { ["dread"] = new JsonArray(Sentences.Say(new Sentence("error.whole", [("min", 0), ("max", 4)]), "en")) };
        }

        return example;
    }

    private static string Sentence(string type) => Sentences.Say(new Sentence($"problem.{type}"), "en");

    private static OpenApiHeader HeaderOf(string name) => new()
    {
        Description = name switch
        {
            "Retry-After" => "Seconds to wait.",
            "Location" => "The address to ask instead.",
            _ => "What is asked for, as RFC 6750 writes it.",
        },
        Schema = new OpenApiSchema { Type = name == "Retry-After" ? JsonSchemaType.Integer : JsonSchemaType.String },
    };

    private static string Name(int status) => ReasonPhrases.GetReasonPhrase(status).Replace(" ", "", StringComparison.Ordinal);
}
