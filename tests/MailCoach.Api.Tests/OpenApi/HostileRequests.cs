using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MailCoach.Api.Tests.OpenApi;

/// <summary>A request over a route of the contract that was good once: its example, with some of it made wrong. The same seed makes the same request.</summary>
internal sealed class HostileRequests(Contract contract, Ids ids, Uri host)
{
    /// <summary>Stands in a body for a value that no JSON library would write.</summary>
    private const string Mark = "@@hostile@@";

    private static readonly string[] Kinds =
    [
        "application/json", "application/json; charset=utf-16", "application/merge-patch+json", "text/csv", "text/csv; charset=bogus", "text/plain", "application/xml",
        "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/vnd.api+json",
    ];

    private static readonly string[] Languages =
        ["en", "ar", "de", "xx", "*", "en;q=0", "de;q=0.5, fr;q=2", ";;;", "en-", "\u00e9", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "en, en, en, en"];

    public (Operation Operation, HttpRequestMessage Request, string Told) Make(int seed)
    {
        var random = new Random(seed);
        var operation = contract.Operations[random.Next(contract.Operations.Count)];
        while (operation.Id is "DeleteMe" or "FollowSync" || (operation.Id == "ForgetClient" && random.Next(10) > 0))
        {
            operation = contract.Operations[random.Next(contract.Operations.Count)];
        }

        var address = host.GetLeftPart(UriPartial.Authority) + Path(operation, random) + Query(operation, random);
        var request = new HttpRequestMessage(new HttpMethod(operation.Method), new Uri(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        var body = operation.Body is null ? null : Body(operation, random);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            var kind = random.Next(8) == 0 ? Kinds[random.Next(Kinds.Length)] : operation.Id == "ImportInvoices" ? "text/csv" : "application/json";
            request.Content.Headers.TryAddWithoutValidation("Content-Type", kind);
            if (random.Next(30) == 0)
            {
                request.Content.Headers.ContentEncoding.Add("gzip");
            }
        }

        Headers(request, random);
        return (operation, request, $"seed {seed}: {operation.Method} {address}\n{request.Headers}{request.Content?.Headers}\n{(body is null ? "" : Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 2000))))}");
    }

    private string Path(Operation operation, Random random)
    {
        var path = operation.Path;
        var client = random.Next(10) == 0 ? ids.Merged : ids.Client;
        foreach (var (name, good) in (IEnumerable<(string, string)>)[("id", operation.Path.Contains("/syncs/", StringComparison.Ordinal) ? ids.Sync : client), ("invoiceId", ids.Invoice), ("conversationId", ids.Conversation), ("checkInId", "none"), ("talkId", "none")])
        {
            var last = name != "id";
            path = path.Replace($"{{{name}}}", random.Next(last ? 2 : 4) == 0 ? Hostile.Id(random) : Uri.EscapeDataString(good), StringComparison.Ordinal);
        }

        return path;
    }

    private static string Query(Operation operation, Random random)
    {
        var names = (operation.Node["parameters"]?.AsArray() ?? []).Where(parameter => parameter!["in"]?.GetValue<string>() == "query").Select(parameter => parameter!["name"]!.GetValue<string>()).ToList();
        if (names.Count == 0 || random.Next(3) == 0)
        {
            return random.Next(20) == 0 ? "?unknown=1&&=&%=%" : "";
        }

        var parts = Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
        {
            var value = random.Next(5) switch { 0 => "1", 1 => "200", 2 => "0", _ => Hostile.Id(random) };
            return $"{names[random.Next(names.Count)]}={value}";
        });
        return "?" + string.Join('&', parts);
    }

    private static byte[] Body(Operation operation, Random random)
    {
        if (random.Next(8) == 0)
        {
            return Hostile.Body(random);
        }

        var example = operation.Body!["examples"]!["sample"]!["value"]!;
        return Encoding.UTF8.GetBytes(operation.Id == "ImportInvoices" ? Ledger(example.GetValue<string>(), random) : Spoilt(example.DeepClone(), operation, random));
    }

    /// <summary>A few of the example's values exchanged, some taken out, some put in.</summary>
    private static string Spoilt(JsonNode body, Operation operation, Random random)
    {
        var fields = (operation.Node["requestBody"] is null ? [] : body.AsObject().Select(field => field.Key)).ToList();
        var raw = new List<string>();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = Somewhere(body, random);
            switch (random.Next(6))
            {
                case 0 when at is JsonObject { Count: > 0 } shape:
                    shape.Remove(shape.ElementAt(random.Next(shape.Count)).Key);
                    break;
                case 1 when at is JsonObject shape:
                    Put(shape, fields.Count > 0 && random.Next(2) == 0 ? fields[random.Next(fields.Count)] : Hostile.Texts[random.Next(Hostile.Texts.Length)]);
                    break;
                case 2 when at is JsonArray list:
                    for (var copies = random.Next(1, 300); copies > 0; copies--)
                    {
                        list.Add(list.Count > 0 ? list[0]?.DeepClone() : null);
                    }

                    break;
                case < 6 when at is JsonObject { Count: > 0 } shape:
                    Put(shape, shape.ElementAt(random.Next(shape.Count)).Key);
                    break;
                case < 6 when at is JsonArray { Count: > 0 } list:
                    list[random.Next(list.Count)] = Mark + raw.Count;
                    raw.Add(Value(random));
                    break;
            }
        }

        var json = body.ToJsonString();
        for (var i = raw.Count - 1; i >= 0; i--)
        {
            json = json.Replace($"\"{Mark}{i}\"", raw[i], StringComparison.Ordinal);
        }

        return json;

        void Put(JsonObject shape, string field)
        {
            shape[field] = Mark + raw.Count;
            raw.Add(Value(random));
        }
    }

    private static string Value(Random random) => random.Next(5) switch
    {
        0 => JsonSerializer.Serialize(Hostile.Texts[random.Next(Hostile.Texts.Length)]),
        1 when random.Next(4) == 0 => $"\"{new string('a', random.Next(100, 20_000))}\"",
        _ => Hostile.Values[random.Next(Hostile.Values.Length)],
    };

    private static JsonNode Somewhere(JsonNode body, Random random)
    {
        var at = body;
        while (random.Next(2) == 0)
        {
            var inside = (at switch { JsonObject shape => shape.Select(field => field.Value), JsonArray list => list, _ => [] }).Where(node => node is JsonObject or JsonArray).ToList();
            if (inside.Count == 0)
            {
                break;
            }

            at = inside[random.Next(inside.Count)]!;
        }

        return at;
    }

    private static string Ledger(string csv, Random random)
    {
        var lines = csv.Split('\n').ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var line = random.Next(lines.Count);
            var cells = lines[line].Split(',');
            cells[random.Next(cells.Length)] = random.Next(6) switch
            {
                0 => "",
                1 => "\"",
                2 => "\"a\nb\"",
                3 => new string('9', random.Next(1, 60)),
                4 => "1,2,3,4,5,6,7,8",
                _ => Hostile.Texts[random.Next(Hostile.Texts.Length)],
            };
            lines[line] = string.Join(',', cells);
        }

        return string.Join(random.Next(4) == 0 ? "\r\n" : "\n", lines);
    }

    private static void Headers(HttpRequestMessage request, Random random)
    {
        if (random.Next(3) == 0)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", Languages[random.Next(Languages.Length)]);
        }

        if (random.Next(6) == 0)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", random.Next(3) switch { 0 => "*", 1 => "W/\"x\", \"y\"", _ => "not a tag" });
        }

        if (random.Next(10) == 0)
        {
            request.Headers.TryAddWithoutValidation("Accept", random.Next(2) == 0 ? "text/html" : "application/xml;q=bad");
        }

        if (random.Next(15) == 0)
        {
            request.Headers.TryAddWithoutValidation("X-HTTP-Method-Override", "DELETE");
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer a.b.c");
            request.Headers.Connection.Add("close");
        }
    }
}
