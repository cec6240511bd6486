using System.Globalization;
using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests.OpenApi;

/// <summary>The contract, as machines read it: true of every answer, whole, and written down.</summary>
[Collection(ContractOfTheSample.Name)]
public sealed class ContractTests(ContractHost sample)
{
    private static readonly string[] Routes =
    [
        "GET /me", "DELETE /me", "GET /me/export", "GET /me/preferences", "PUT /me/preferences",
        "POST /syncs", "GET /syncs/{id}", "GET /syncs/{id}/events",
        "GET /clients", "POST /clients/lookup", "GET /clients/{id}", "PATCH /clients/{id}", "DELETE /clients/{id}",
        "GET /clients/{id}/export", "POST /clients/{id}/merge", "POST /clients/{id}/split",
        "GET /clients/{id}/invoices", "PATCH /clients/{id}/invoices/{invoiceId}",
        "GET /clients/{id}/check-ins", "POST /clients/{id}/check-ins", "DELETE /clients/{id}/check-ins/{checkInId}",
        "GET /clients/{id}/fit", "PUT /clients/{id}/fit",
        "GET /clients/{id}/talks", "POST /clients/{id}/talks", "PATCH /clients/{id}/talks/{talkId}", "DELETE /clients/{id}/talks/{talkId}",
        "POST /clients/{id}/drafts", "GET /threads", "GET /threads/{conversationId}",
        "POST /phrasing/check", "POST /payments/assess", "POST /invoices/import",
    ];

    private static readonly string Golden = Path.Combine(Repository.Root, "docs", "openapi.json");

    private Contract Contract => sample.Contract;

    [Fact]
    public async Task Every_route_of_the_contract_is_described_and_no_other()
    {
        Assert.StartsWith("3.1", JsonNode.Parse(sample.Written)!["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        var expected = Routes.Select(route => route.Replace(" /", $" {Http.Base}/", StringComparison.Ordinal)).Concat(["GET /health/live", "GET /health/ready"]);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Contract.Operations.Select(operation => $"{operation.Method} {operation.Path}").Order(StringComparer.Ordinal));
        Assert.Equal("text/html", (await sample.Http.GetAsync("//swagger/index.html")).Kind);
    }

    [Fact]
    public void A_change_to_the_contract_is_seen()
    {
        if (Renewal.Of("contract"))
        {
            File.WriteAllText(Golden, sample.Written + "\n");
        }

        Assert.True(File.ReadAllText(Golden).TrimEnd() == sample.Written, "docs/openapi.json is not the contract of this build; renew it as CONTRIBUTING says, and look at what changed.");
    }

    [Fact]
    public void Every_route_is_asked_and_its_answer_is_what_the_contract_says()
    {
        if (Renewal.Of("examples"))
        {
            Renewal.Write(sample.Exchanges);
        }

        Assert.Equal(Contract.Operations.Select(operation => operation.Id).Where(id => id != "DeleteMe").Order(StringComparer.Ordinal), sample.Exchanges.Select(exchange => exchange.Operation).Order(StringComparer.Ordinal));
        foreach (var exchange in sample.Exchanges)
        {
            var operation = Contract.Of(exchange.Operation);
            Assert.True(exchange.Reply.Status is >= 200 and < 300, $"{operation.Id}: {exchange.Reply.Body}");
            var response = Contract.Response(operation, exchange.Reply.Status);
            Assert.True(response is not null, $"{operation.Id} answered {exchange.Reply.Status}");
            Fits(operation, operation.Body, exchange.Request);
            if (exchange.Reply.Body.Length > 0)
            {
                var media = response["content"]?[exchange.Reply.Kind!];
                Assert.True(media is not null, $"{operation.Id} answered {exchange.Reply.Kind}");
                Fits(operation, media, exchange.Response);
            }
        }
    }

    [Fact]
    public void Every_route_has_words_and_an_example_that_fits()
    {
        foreach (var operation in Contract.Operations)
        {
            Assert.False(string.IsNullOrWhiteSpace(operation.Node["summary"]?.GetValue<string>()), operation.Id);
            Assert.False(string.IsNullOrWhiteSpace(operation.Node["description"]?.GetValue<string>()), operation.Id);
            foreach (var parameter in operation.Node["parameters"]?.AsArray() ?? [])
            {
                Assert.True(parameter!["$ref"] is not null || parameter["description"] is not null, $"{operation.Id} {parameter["name"]}");
            }

            foreach (var media in Media(operation))
            {
                var example = media["examples"]?["sample"]?["value"];
                Assert.True(example is not null, $"{operation.Id} has no example");
                Fits(operation, media, example);
            }
        }
    }

    [Fact]
    public void Every_error_a_route_may_end_in_has_its_types()
    {
        foreach (var operation in Contract.Operations)
        {
            foreach (var status in operation.Node["responses"]!.AsObject().Select(response => int.Parse(response.Key, CultureInfo.InvariantCulture)).Where(status => status >= 400))
            {
                var problem = Contract.Response(operation, status)!["content"]!["application/problem+json"]!;
                Assert.All(problem["examples"]!.AsObject(), example =>
                {
                    Assert.Equal((example.Key, status), (example.Value!["value"]!["type"]!.GetValue<string>(), example.Value["value"]!["status"]!.GetValue<int>()));
                    Fits(operation, problem, example.Value["value"]);
                });
            }
        }
    }

    [Fact]
    public void The_types_of_errors_are_those_of_the_docs()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "docs", "problems.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        var types = Contract.Shape("Problem")["properties"]!["type"]!["enum"]!.AsArray().Select(type => type!.GetValue<string>());

        Assert.Equal(listed.Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_answer_with_an_ETag_is_the_only_one_that_may_answer_not_modified()
    {
        var tagged = sample.Exchanges.Where(exchange => Contract.Of(exchange.Operation).Method == "GET" && exchange.Reply.Header("ETag") is not null).Select(exchange => exchange.Operation);
        var said = Contract.Operations.Where(operation => operation.Node["responses"]!.AsObject().ContainsKey("304")).Select(operation => operation.Id);

        Assert.Equal(said.Order(StringComparer.Ordinal), tagged.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<JsonNode> Media(Operation operation) =>
        (operation.Node["requestBody"]?["content"]?.AsObject() ?? []).Select(media => media.Value!)
            .Concat(operation.Node["responses"]!.AsObject().Where(response => response.Key[0] == '2')
                .SelectMany(response => (response.Value!["content"]?.AsObject() ?? []).Select(media => media.Value!)));

    private void Fits(Operation operation, JsonNode? media, JsonNode? value)
    {
        if (media is not null)
        {
            var wrong = Contract.Wrong(media, value);
            Assert.True(wrong.Count == 0, $"{operation.Id}: {string.Join("; ", wrong.Take(10))}");
        }
    }
}
