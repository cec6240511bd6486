using System.Text;
using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;
using static MailCoach.Api.Tests.Entra.ServiceHouse;

namespace MailCoach.Api.Tests.Entra;

/// <summary>Two people of one tenant on one host: each sees their own mailbox and nothing of the other's, on every route there is.</summary>
public sealed class TwoPeopleTests
{
    /// <summary>What each route wants in its body, so that it is the other's id and not the body that is refused. A new route must be added here.</summary>
    private static readonly Dictionary<string, string> Bodies = new(StringComparer.Ordinal)
    {
        ["PatchClient"] = """{ "careful": true }""",
        ["MergeClients"] = """{ "otherId": "{id}" }""",
        ["SplitClient"] = """{ "address": "tom.hale@alpinegear.example" }""",
        ["PatchInvoice"] = """{ "status": "paid" }""",
        ["AddCheckIn"] = """{ "dread": 1 }""",
        ["PutFit"] = """{ "communication": 1, "vision": 1, "scope": 1, "note": null }""",
        ["AddTalk"] = """{ "kind": "raise", "saidOn": "2026-01-05", "channel": "email" }""",
        ["PatchTalk"] = """{ "howTaken": 1 }""",
        ["WriteDraft"] = """{ "reasons": ["fit"] }""",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_route_answers_a_stranger_401_and_another_person_404()
    {
        await using var house = await StartAsync(Stop);
        var (sam, dana) = (Bearer(house.Authority.Tokens.For(Tokens.Sam)), Bearer(house.Authority.Tokens.For(Tokens.Dana)));
        Assert.Equal("succeeded", await house.SyncAsync(house.Authority.Tokens.For(Tokens.Sam)));
        var theirs = await IdsOfAsync(house.Http, sam);
        var contract = await house.Http.GetAsync("//swagger/v1/swagger.json");
        var seen = 0;
        foreach (var (path, operations) in contract["paths"]!.AsObject())
        {
            if (!path.StartsWith(Http.Base, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var (verb, operation) in operations!.AsObject())
            {
                var (method, name) = (new HttpMethod(verb.ToUpperInvariant()), operation!["operationId"]!.GetValue<string>());
                var route = path[Http.Base.Length..];
                var filled = theirs.Aggregate(route, (text, id) => text.Replace($"{{{id.Key}}}", Uri.EscapeDataString(id.Value), StringComparison.Ordinal));
                Assert.DoesNotContain('{', filled);

                (await SendAsync(house.Http, method, filled, name, theirs["id"])).IsProblem(401, "sign-in-needed");
                if (filled != route && method != HttpMethod.Head)
                {
                    var reply = await SendAsync(house.Http, method, filled, name, theirs["id"], dana);
                    Assert.True(reply.Status == 404, $"{method} {route} answered another person {reply.Status}: {reply.Body}");
                }

                seen++;
            }
        }

        Assert.InRange(seen, 25, int.MaxValue);
        Assert.Empty((await house.Http.GetAsync("/clients", dana))["items"]!.AsArray());
        Assert.NotEmpty((await house.Http.GetAsync("/clients", sam))["items"]!.AsArray());
    }

    [Fact]
    public async Task Two_people_with_the_same_mail_have_no_id_in_common()
    {
        await using var house = await StartAsync(Stop);
        var (sam, dana) = (house.Authority.Tokens.For(Tokens.Sam), house.Authority.Tokens.For(Tokens.Dana));
        await house.SyncAsync(sam);
        await house.SyncAsync(dana);

        var his = await ClientIdsAsync(house.Http, Bearer(sam));
        var hers = await ClientIdsAsync(house.Http, Bearer(dana));

        Assert.Equal(his.Count, hers.Count);
        Assert.Empty(his.Intersect(hers));
    }

    [Fact]
    public async Task The_pane_may_be_framed_by_Outlook_and_called_from_the_add_ins_origin_only()
    {
        await using var house = await StartAsync(Stop, "--AddIn:PublicOrigin=https://mailcoach.example");
        var pane = await house.Http.GetAsync("//pane.html");
        Assert.Contains("frame-ancestors 'self' https://outlook.office.com", pane.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Null(pane.Header("X-Frame-Options"));
        var answer = await house.Http.GetAsync("/me");
        Assert.Contains("frame-ancestors 'none'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));

        var ours = await PreflightAsync(house.Http, "https://mailcoach.example");
        var elsewhere = await PreflightAsync(house.Http, "https://elsewhere.example");

        Assert.Equal("https://mailcoach.example", ours.Header("Access-Control-Allow-Origin"));
        Assert.Null(elsewhere.Header("Access-Control-Allow-Origin"));
    }

    private static Task<Reply> PreflightAsync(Http http, string origin) => http.SendAsync(
        HttpMethod.Options, "/me", null, ("Origin", origin), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "authorization"));

    private static async Task<List<string>> ClientIdsAsync(Http http, (string, string) caller) =>
        [.. (await http.GetAsync("/clients?limit=200", caller))["items"]!.AsArray().Select(client => client!["id"]!.GetValue<string>())];

    /// <summary>Ids of things that exist, by the name they have in a path.</summary>
    private static async Task<Dictionary<string, string>> IdsOfAsync(Http http, (string, string) sam)
    {
        string First(Reply reply, string name) => reply["items"]![0]![name]!.GetValue<string>();
        var client = First(await http.GetAsync("/clients?sort=payment", sam), "id");
        var talk = await http.SendAsync(HttpMethod.Post, $"/clients/{client}/talks", Http.Json(Bodies["AddTalk"]), sam);
        var checkIn = await http.SendAsync(HttpMethod.Post, $"/clients/{client}/check-ins", Http.Json(Bodies["AddCheckIn"]), sam);
        var me = await http.GetAsync("/me", sam);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = client,
            ["invoiceId"] = First(await http.GetAsync($"/clients/{client}/invoices", sam), "id"),
            ["talkId"] = talk.Text("id"),
            ["checkInId"] = checkIn.Text("id"),
            ["conversationId"] = First(await http.GetAsync("/threads", sam), "conversationId"),
            ["syncId"] = me["sync"]!["id"]!.GetValue<string>(),
        };
    }

    private static async Task<Reply> SendAsync(Http http, HttpMethod method, string path, string name, string clientId, params (string, string)[] headers)
    {
        var isSync = path.StartsWith("/syncs/", StringComparison.Ordinal);
        var wanted = method == HttpMethod.Get || method == HttpMethod.Delete || isSync ? null
            : Bodies.TryGetValue(name, out var body) ? body.Replace("{id}", clientId, StringComparison.Ordinal)
            : "{}";
        return await http.SendAsync(method, path, wanted is null ? null : new StringContent(wanted, Encoding.UTF8, "application/json"), headers);
    }
}
