using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace MailCoach.Api.Tests.Running;

/// <summary>Speaks HTTP to a host; redirects are not followed, so that they can be looked at.</summary>
internal sealed class Http(Uri address) : IDisposable
{
    public const string Base = "/api/v1";

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };

    public Uri Address { get; } = address;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<Reply> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public Task<Reply> PostAsync(string path, string json, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, Json(json), headers);

    public Task<Reply> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, Json(json));

    public Task<Reply> PatchAsync(string path, string json) => SendAsync(HttpMethod.Patch, path, Json(json));

    public Task<Reply> ImportAsync(string csv) => SendAsync(HttpMethod.Post, "/invoices/import", new StringContent(csv, Encoding.UTF8, "text/csv"));

    /// <param name="path">Below the base path, or from the root where it begins with two slashes.</param>
    public async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith("//", StringComparison.Ordinal) ? path[1..] : Base + path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await http.SendAsync(request, Stop);
        return new Reply(response, await response.Content.ReadAsStringAsync(Stop));
    }

    public static StringContent Json(string json) => new(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

    /// <summary>Every item of a list, a page after the other.</summary>
    public async Task<List<JsonNode>> AllAsync(string path, int limit)
    {
        var all = new List<JsonNode>();
        string? cursor = null;
        do
        {
            var joint = path.Contains('?') ? '&' : '?';
            var page = await GetAsync($"{path}{joint}limit={limit}{(cursor is null ? "" : $"&cursor={cursor}")}");
            Assert.Equal(200, page.Status);
            var items = page["items"]!.AsArray();
            Assert.InRange(items.Count, 0, limit);
            all.AddRange(items.OfType<JsonNode>());
            cursor = page["nextCursor"]?.GetValue<string>();
        }
        while (cursor is not null);
        return all;
    }

    /// <summary>The events of a sync as they come, up to the last.</summary>
    public async IAsyncEnumerable<(string Name, JsonNode Data)> FollowAsync(string syncId)
    {
        using var response = await http.GetAsync($"{Base}/syncs/{syncId}/events", HttpCompletionOption.ResponseHeadersRead, Stop);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Stop));
        var name = "";
        while (await lines.ReadLineAsync(Stop) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                yield return (name, JsonNode.Parse(line["data: ".Length..])!);
            }
        }
    }

    /// <summary>Waits for the sync that runs, or starts one, and answers how it ended.</summary>
    public async Task<JsonNode> SyncAsync()
    {
        var started = await PostAsync("/syncs", "{}");
        Assert.Equal(202, started.Status);
        return (await FollowAsync(started.Text("id")).LastAsync()).Data;
    }

    public void Dispose() => http.Dispose();
}

/// <summary>What came back.</summary>
internal sealed class Reply(HttpResponseMessage response, string body)
{
    public int Status { get; } = (int)response.StatusCode;

    public string Body { get; } = body;

    public string? Kind { get; } = response.Content.Headers.ContentType?.MediaType;

    public JsonNode Json => JsonNode.Parse(Body)!;

    public JsonNode? this[string name] => Json[name];

    public string Text(string name) => Json[name]!.GetValue<string>();

    public string? Header(string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    /// <summary>The fields a 400 names.</summary>
    public IEnumerable<string> Wrong => Json["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal);

    /// <summary>Every error looks the same, whatever went wrong.</summary>
    public Reply IsProblem(int status, string slug)
    {
        Assert.Equal((status, "application/problem+json"), (Status, Kind));
        Assert.Equal(slug, Text("type"));
        Assert.Equal(status, Json["status"]!.GetValue<int>());
        Assert.False(string.IsNullOrWhiteSpace(Text("title")));
        Assert.False(string.IsNullOrWhiteSpace(Text("detail")));
        Assert.False(string.IsNullOrWhiteSpace(Text("traceId")));
        Assert.DoesNotContain("   at ", Body, StringComparison.Ordinal);
        return this;
    }
}
