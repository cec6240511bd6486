using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests.OpenApi;

/// <summary>One request over a route of the contract and what came back.</summary>
internal sealed record Exchange(string Operation, JsonNode? Request, Reply Reply)
{
    /// <summary>JSON as it is, anything else as a text.</summary>
    public JsonNode? Response => Reply.Body.Length == 0 ? null : Reply.Kind is "application/json" ? Reply.Json : JsonValue.Create(Reply.Body);
}

/// <summary>Every route of the contract, asked once as a client would.</summary>
internal static class Conversation
{
    public static async Task<IReadOnlyList<Exchange>> HoldAsync(Http http, Contract contract, Ids ids)
    {
        var held = new List<Exchange>();
        var lastDay = TimeProvider.System.GetUtcNow().AddDays(45).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var preferences = (await http.GetAsync("/me/preferences")).Body;
        async Task<Reply> Ask(string operation, string? body = null, params (string Name, string Value)[] more)
        {
            var (method, path) = contract.Route(operation);
            foreach (var (name, value) in (IEnumerable<(string, string)>)
                [.. more, ("id", operation is "GetSync" or "FollowSync" ? ids.Sync : ids.Client), ("invoiceId", ids.Invoice), ("conversationId", ids.Conversation)])
            {
                path = path.Replace($"{{{name}}}", Uri.EscapeDataString(value), StringComparison.Ordinal);
            }

            var csv = operation == "ImportInvoices";
            var content = body is null ? null : csv ? new StringContent(body, Encoding.UTF8, "text/csv") : Http.Json(body);
            var reply = await http.SendAsync(method, "/" + path, content);
            held.Add(new Exchange(operation, body is null ? null : csv ? JsonValue.Create(body) : JsonNode.Parse(body), reply));
            return reply;
        }

        await Ask("Live");
        await Ask("Ready");
        await Ask("GetMe");
        await Ask("StartSync", "{}");
        await Ask("GetSync");
        await Ask("FollowSync");
        await Ask("ListClients");
        await Ask("LookupClient", $$"""{ "address": "{{ids.Address}}" }""");
        await Ask("PatchClient", """{ "paymentTermDays": 14, "usualChannel": "phone", "name": null }""");
        var checkIn = await Ask("AddCheckIn", """{ "dread": 3, "about": "call" }""");
        await Ask("ListCheckIns");
        await Ask("RemoveCheckIn", null, ("checkInId", checkIn.Text("id")));
        await Ask("PutFit", """{ "communication": 2, "vision": 1, "scope": 3, "note": "They went for volume." }""");
        await Ask("GetFit");
        var talk = await Ask("AddTalk", """{ "kind": "raise", "saidOn": "2026-03-02", "channel": "videoCall", "howTaken": 3 }""");
        await Ask("PatchTalk", """{ "howTaken": 4 }""", ("talkId", talk.Text("id")));
        await Ask("ListTalks");
        await Ask("RemoveTalk", null, ("talkId", talk.Text("id")));
        await Ask("ListInvoices");
        await Ask("PatchInvoice", """{ "paidOn": "2026-03-31" }""");
        await Ask("WriteDraft", $$"""{ "intent": "end", "reasons": ["payment", "direction"], "lastDay": "{{lastDay}}", "tone": "warm", "care": "the new shop in Lyon", "handover": ["the logo files"], "channel": "email" }""");
        await Ask("ListThreads");
        await Ask("GetThread");
        await Ask("CheckPhrasing", """{ "text": "We like your work, but you never pay on time.", "purpose": "raise", "language": "en" }""");
        await Ask("AssessPayments", """{ "asOf": "2026-06-30", "clients": [{ "id": "harbour", "invoices": [{ "number": "1", "sentOn": "2026-01-10", "dueOn": "2026-02-09", "paidOn": "2026-03-12" }, { "number": "2", "sentOn": "2026-04-01" }] }] }""");
        await Ask("ImportInvoices", "client,number,sent_on,due_on,paid_on,amount,disputed\nbooks@harbour-example.com,2026-7,2026-02-01,2026-03-03,2026-03-20,1200.50,false\n");
        await Ask("GetPreferences");
        await Ask("PutPreferences", preferences);
        await Ask("ExportMe");
        await Ask("ExportClient");
        await Ask("MergeClients", $$"""{ "otherId": "{{ids.Other}}" }""");
        var merged = (await http.GetAsync($"/clients/{ids.Other}")).Status;
        Assert.Equal(308, merged);
        var addresses = (await http.GetAsync($"/clients/{ids.Client}"))["addresses"]!.AsArray().Select(address => address!.GetValue<string>());
        await Ask("SplitClient", $$"""{ "address": "{{addresses.First(address => address != ids.Address)}}" }""");
        await Ask("GetClient");
        await Ask("ForgetClient", null, ("id", ids.Other));
        return held;
    }
}
