using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using MailCoach.LocalGraph.Mail;
using Microsoft.Extensions.Time.Testing;

namespace MailCoach.LocalGraph.Tests;

/// <summary>A LocalGraph with a client that speaks to it over a real socket.</summary>
internal sealed class GraphClient : IAsyncDisposable
{
    public const string Immutable = "IdType=\"ImmutableId\"";

    private static readonly LocalOwner Freelancer =
        new("Sam Rivers", "sam@samrivers.example", [], "Europe/Berlin", "en-GB", new TimeOnly(9, 0), new TimeOnly(17, 0));

    private readonly HttpClient http = new();

    private GraphClient(LocalGraphHost host) => Host = host;

    /// <summary>A Wednesday afternoon in Berlin.</summary>
    public static DateTimeOffset Wednesday { get; } = new(2026, 3, 11, 14, 30, 0, TimeSpan.Zero);

    public LocalGraphHost Host { get; }

    public LocalMailbox Mailbox => Host.Mailbox;

    public static FakeTimeProvider Clock() => new(Wednesday);

    /// <summary>A mailbox with only the usual folders.</summary>
    public static async Task<GraphClient> EmptyAsync() =>
        new(await LocalGraphHost.StartAsync(new LocalMailbox(Freelancer, Clock()), new LocalGraphOptions(), Clock(), CancellationToken.None));

    public static async Task<GraphClient> StartAsync(LocalGraphOptions options) =>
        new(await LocalGraphHost.StartAsync(options, Clock(), CancellationToken.None));

    public static LocalMessage Mail(int number, string subject = "Hello") => new()
    {
        InternetMessageId = $"<{number}@client.example>",
        Conversation = $"conversation {number}",
        Received = Wednesday.AddMinutes(number - 10_000),
        Subject = subject,
        From = new LocalPerson("nora@client.example", "Nora"),
        To = [new LocalPerson(Freelancer.Address, Freelancer.Name)],
    };

    public string Url(string path) => path.StartsWith("http", StringComparison.Ordinal) ? path : Host.BaseUrl + path;

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params string[] prefer)
    {
        using var request = new HttpRequestMessage(method, Url(path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "anything");
        foreach (var preference in prefer)
        {
            request.Headers.TryAddWithoutValidation("Prefer", preference);
        }

        return await http.SendAsync(request);
    }

    public async Task<HttpResponseMessage> SendWithAsync(string? authorization, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Url(path));
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await http.SendAsync(request);
    }

    public async Task<JsonNode> GetAsync(string path, params string[] prefer)
    {
        using var response = await SendAsync(HttpMethod.Get, path, prefer);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    /// <summary>Follows a delta to its end: the items of each page, and the deltaLink.</summary>
    public async Task<(List<List<JsonNode>> Pages, string DeltaLink)> WalkAsync(string path, int pageSize = 10)
    {
        var pages = new List<List<JsonNode>>();
        while (true)
        {
            var page = await GetAsync(path, Immutable, $"odata.maxpagesize={pageSize}");
            pages.Add([.. page["value"]!.AsArray().Select(item => item!)]);
            if (page["@odata.deltaLink"] is { } done)
            {
                return (pages, done.GetValue<string>());
            }

            path = page["@odata.nextLink"]!.GetValue<string>();
        }
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Host.DisposeAsync();
    }
}

internal static class Json
{
    public static string Text(this JsonNode node, string name) => node[name]!.GetValue<string>();

    public static List<string> Ids(this IEnumerable<List<JsonNode>> pages) => [.. pages.SelectMany(page => page).Select(item => item.Text("id"))];
}
