using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace MailCoach.Api.Tests.OpenApi;

/// <summary>The OpenAPI document, asked what an answer should look like.</summary>
internal sealed class Contract
{
    private static readonly EvaluationOptions Strictly = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly JsonNode document;
    private readonly string shapes;
    private readonly ConcurrentDictionary<string, JsonSchema> known = new(StringComparer.Ordinal);

    public Contract(JsonNode document)
    {
        this.document = document;
        var strict = document["components"]!["schemas"]!.DeepClone();
        foreach (var (name, shape) in strict.AsObject())
        {
            // Answers may grow; what stands in the document today is all they hold today.
            if (shape!["properties"] is not null && name != "Problem")
            {
                shape["additionalProperties"] = false;
            }
        }

        shapes = Local(strict.ToJsonString());
        Operations = [.. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => new Operation(method.Key.ToUpperInvariant(), path.Key, method.Value!)))];
    }

    public IReadOnlyList<Operation> Operations { get; }

    public (HttpMethod Method, string Path) Route(string operation)
    {
        var found = Of(operation);
        return (new HttpMethod(found.Method), found.Path);
    }

    public Operation Of(string operation) => Operations.Single(candidate => candidate.Id == operation);

    public JsonNode Shape(string name) => document["components"]!["schemas"]![name]!;

    /// <summary>What is wrong with a value of a media type's schema; empty where nothing is.</summary>
    public IReadOnlyList<string> Wrong(JsonNode media, JsonNode? value)
    {
        if (media["schema"] is not { } schema)
        {
            return [];
        }

        using var json = JsonDocument.Parse(value?.ToJsonString() ?? "null");
        var result = known.GetOrAdd(schema.ToJsonString(), Whole).Evaluate(json.RootElement, Strictly);
        return result.IsValid
            ? []
            : [.. (result.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))];
    }

    /// <summary>What a status of an operation answers, wherever it is written down; null where it is not.</summary>
    public JsonNode? Response(Operation operation, int status)
    {
        var response = operation.Node["responses"]![status.ToString(CultureInfo.InvariantCulture)];
        return response?["$ref"] is { } reference ? document["components"]!["responses"]![reference.GetValue<string>().Split('/')[^1]] : response;
    }

    private JsonSchema Whole(string schema)
    {
        var whole = JsonNode.Parse(Local(schema))!.AsObject();
        whole["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        whole["$defs"] = JsonNode.Parse(shapes);
        return JsonSchema.FromText(whole.ToJsonString());
    }

    private static string Local(string json) => json.Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
}

internal sealed record Operation(string Method, string Path, JsonNode Node)
{
    public string Id => Node["operationId"]!.GetValue<string>();

    public JsonNode? Body => Node["requestBody"]?["content"]?.AsObject().First().Value;
}
