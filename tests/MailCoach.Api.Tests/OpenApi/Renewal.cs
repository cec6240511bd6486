using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests.OpenApi;

/// <summary>Writes down what is compared otherwise: <c>MAILCOACH_RENEW=examples</c>, then after a build <c>MAILCOACH_RENEW=contract</c> (tests/openapi/renew.sh does both).</summary>
internal static class Renewal
{
    /// <summary>Enough to see what stands in a list.</summary>
    private const int ShownItems = 1;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static bool Of(string what) => Environment.GetEnvironmentVariable("MAILCOACH_RENEW") == what;

    public static void Write(IEnumerable<Exchange> exchanges)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "src", "MailCoach.Api", "OpenApi", "Examples")).FullName;
        foreach (var exchange in exchanges)
        {
            var example = new JsonObject();
            if (exchange.Request is { } request)
            {
                example["request"] = request.DeepClone();
            }

            if (exchange.Response is { } response)
            {
                example["response"] = Short(response.DeepClone());
            }

            var file = Path.Combine(folder, $"{exchange.Operation}.json");
            if (example.Count > 0)
            {
                File.WriteAllText(file, example.ToJsonString(Readable) + "\n");
            }
        }
    }

    private static JsonNode Short(JsonNode node)
    {
        switch (node)
        {
            case JsonArray list:
                while (list.Count > ShownItems)
                {
                    list.RemoveAt(list.Count - 1);
                }

                list.OfType<JsonNode>().ToList().ForEach(item => Short(item));
                break;
            case JsonObject shape:
                shape.Select(field => field.Value).OfType<JsonNode>().ToList().ForEach(value => Short(value));
                break;
        }

        return node;
    }
}
