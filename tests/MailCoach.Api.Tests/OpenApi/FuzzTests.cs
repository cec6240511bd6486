using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests.OpenApi;

/// <summary>Whatever is sent over a route of the contract: never our fault, always an answer the contract knows.</summary>
[Collection(ContractOfTheSample.Name)]
public sealed class FuzzTests(ContractHost sample, ITestOutputHelper output)
{
    private const int AtOnce = 8;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_thousand_spoilt_requests_are_answered_as_the_contract_says() => AskAsync(1, 1000);

    [Fact]
    [Trait("long", "true")]
    public Task A_hundred_thousand_spoilt_requests_are_answered_as_the_contract_says() =>
        AskAsync(int.TryParse(Environment.GetEnvironmentVariable("MAILCOACH_FUZZ_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : Random.Shared.Next(10_000, int.MaxValue / 2), 100_000);

    [Fact]
    public async Task What_a_body_cannot_do_without_is_named_when_it_is_missing()
    {
        var asked = 0;
        foreach (var operation in sample.Contract.Operations.Where(operation => operation.Body?["schema"]?["$ref"] is not null && operation.Id != "StartSync"))
        {
            var shape = sample.Contract.Shape(operation.Body!["schema"]!["$ref"]!.GetValue<string>().Split('/')[^1]);
            foreach (var field in (shape["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>()))
            {
                var body = operation.Body["examples"]!["sample"]!["value"]!.DeepClone().AsObject();
                body.Remove(field);
                var path = operation.Path.Replace("{id}", sample.Ids.Client, StringComparison.Ordinal).Replace("{invoiceId}", sample.Ids.Invoice, StringComparison.Ordinal);
                var refused = await sample.Http.SendAsync(new HttpMethod(operation.Method), "/" + path, Http.Json(body.ToJsonString()));

                Assert.Contains(field, refused.IsProblem(400, "validation").Wrong);
                asked++;
            }
        }

        Assert.True(asked > 20, $"{asked}");
    }

    [Fact]
    public async Task A_week_without_working_days_is_read_all_the_same()
    {
        var usual = (await sample.Http.GetAsync("/me/preferences")).Json;
        var idle = usual.DeepClone();
        idle["workingDays"] = new JsonArray();

        Assert.Equal(200, (await sample.Http.PutAsync("/me/preferences", idle.ToJsonString())).Status);
        Assert.Equal(200, (await sample.Http.GetAsync("/clients")).Status);
        Assert.Equal(200, (await sample.Http.PutAsync("/me/preferences", usual.ToJsonString())).Status);
    }

    private async Task AskAsync(int firstSeed, int count)
    {
        using var http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
        });
        var requests = new HostileRequests(sample.Contract, sample.Ids, sample.Http.Address);
        var statuses = new int[600];
        await Parallel.ForEachAsync(
            Enumerable.Range(firstSeed, count),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Stop },
            async (seed, token) =>
            {
                var (operation, request, told) = requests.Make(seed);
                using (request)
                {
                    using var response = await http.SendAsync(request, token);
                    Interlocked.Increment(ref statuses[(int)response.StatusCode]);
                    if (response.StatusCode >= HttpStatusCode.InternalServerError)
                    {
                        // What the host says of it comes through a pipe.
                        await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
                    }

                    Look(operation, response, await response.Content.ReadAsStringAsync(token), told);
                }
            });

        output.WriteLine($"seeds {firstSeed} to {firstSeed + count - 1}: {string.Join(", ", statuses.Index().Where(status => status.Item > 0).Select(status => $"{status.Index}: {status.Item}"))}");
        Assert.True(statuses[200] > 0 && statuses[400] > 0 && statuses[404] > 0);
        Assert.Equal(200, (await sample.Http.GetAsync("//health/ready")).Status);
        Assert.Equal("", Unforeseen);
    }

    /// <summary>What the host said of an error it did not foresee, with where it arose.</summary>
    private string Unforeseen => string.Join('\n', sample.Said.SkipWhile(line => !line.Contains("unexpected", StringComparison.OrdinalIgnoreCase)).Take(30));

    private void Look(Operation operation, HttpResponseMessage response, string body, string told)
    {
        var status = (int)response.StatusCode;
        Assert.True(status < 500, $"{status} to {told}\n{body}\n{Unforeseen}");
        Assert.False(response.Headers.Contains("Set-Cookie"), told);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);

        // Below the server itself a line that is no HTTP has no body; a path that was spoilt may lead to no route, or to another's.
        var described = sample.Contract.Response(operation, status);
        var elsewhere = status is 404 or 405 || (status is 400 && body.Length == 0) || status is 431 or 414;
        Assert.True(described is not null || elsewhere, $"{status} to {told}\n{body}");
        if (status >= 400 && body.Length > 0)
        {
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Fits(new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Problem" } }, body, told);
        }
        else if (described?["content"]?["application/json"] is { } media && body.Length is > 0 and < 20_000 && response.Content.Headers.ContentType?.MediaType == "application/json")
        {
            Fits(media, body, told);
        }
    }

    private void Fits(JsonNode media, string body, string told)
    {
        var wrong = sample.Contract.Wrong(media, JsonNode.Parse(body));
        Assert.True(wrong.Count == 0, $"{string.Join("; ", wrong.Take(5))} in the answer to {told}\n{body}");
    }
}
