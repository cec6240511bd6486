using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MailCoach.Api.OpenApi;

/// <summary>One exchange a route, recorded from the sample mailbox (see CONTRIBUTING): <c>Examples/{operationId}.json</c> with <c>request</c> and <c>response</c>.</summary>
internal static class ContractExamples
{
    private const string Name = "sample";

    public static void AddTo(OpenApiOperation operation)
    {
        if (Read(operation.OperationId!) is not { } exchange)
        {
            return;
        }

        foreach (var media in operation.RequestBody?.Content?.Values ?? [])
        {
            Put(media, exchange["request"], "As it is sent.");
        }

        foreach (var (_, response) in operation.Responses?.Where(response => response.Key[0] == '2') ?? [])
        {
            foreach (var media in response.Content?.Values ?? [])
            {
                Put(media, exchange["response"], "As the sample mailbox answers; long lists are cut short.");
            }
        }
    }

    private static void Put(OpenApiMediaType media, JsonNode? value, string words)
    {
        if (value is not null)
        {
            media.Examples = new Dictionary<string, IOpenApiExample> { [Name] = new OpenApiExample { Summary = words, Value = value.DeepClone() } };
        }
    }

    private static JsonNode? Read(string operation)
    {
        using var file = typeof(ContractExamples).Assembly.GetManifestResourceStream($"Examples/{operation}.json");
        return file is null ? null : JsonNode.Parse(file);
    }
}
