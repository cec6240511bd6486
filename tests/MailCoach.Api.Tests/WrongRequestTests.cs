using System.Net.Http.Headers;
using System.Text;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>Every wrong request ends as problem+json with the field named.</summary>
[Collection(SampleMailbox.Name)]
public sealed class WrongRequestTests(SampleHost sample)
{
    private const int MaxBytes = 2 * 1024 * 1024;
    private const int MaxImportBytes = 10 * 1024 * 1024;

    private Http Http => sample.Http;

    public static TheoryData<string, string, string, string> Wrong => new()
    {
        { "PATCH", "/clients/ID", """{ "colour": "red" }""", "colour" },
        { "PATCH", "/clients/ID", """{ "name": 5 }""", "name" },
        { "PATCH", "/clients/ID", """{ "name": "  " }""", "name" },
        { "PATCH", "/clients/ID", """{ "noticeDays": -1 }""", "noticeDays" },
        { "PATCH", "/clients/ID", """{ "noticeDays": 1.5 }""", "noticeDays" },
        { "PATCH", "/clients/ID", """{ "paymentTermDays": "30" }""", "paymentTermDays" },
        { "PATCH", "/clients/ID", """{ "usualChannel": "fax" }""", "usualChannel" },
        { "PATCH", "/clients/ID", """{ "language": "xx" }""", "language" },
        { "PATCH", "/clients/ID", """{ "name": 5, "isClient": "yes", "bogus": 1, "noticeDays": 999 }""", "bogus isClient name noticeDays" },
        { "PATCH", "/clients/ID", "[]", "" },
        { "POST", "/clients/lookup", "{}", "address" },
        { "POST", "/clients/ID/merge", "{}", "otherId" },
        { "POST", "/clients/ID/merge", """{ "otherId": "ID" }""", "otherId" },
        { "POST", "/clients/ID/merge", """{ "otherId": "nobody" }""", "otherId" },
        { "POST", "/clients/ID/split", """{ "address": "not an address" }""", "address" },
        { "POST", "/clients/ID/split", """{ "address": "who@else.example" }""", "address" },
        { "POST", "/clients/ID/check-ins", """{ "dread": 5 }""", "dread" },
        { "POST", "/clients/ID/check-ins", """{ "about": "lunch" }""", "about dread" },
        { "POST", "/clients/ID/check-ins", """{ "dread": 1, "at": "yesterday" }""", "at" },
        { "POST", "/clients/ID/check-ins", """{ "dread": 1, "at": "2026-03-31" }""", "at" },
        { "POST", "/clients/ID/check-ins", """{ "dread": 1, "at": "2026-03-31T10:00:00" }""", "at" },
        { "POST", "/clients/ID/check-ins", """{ "dread": 1, "at": "9999-12-31T23:59:59-14:00" }""", "at" },
        { "POST", "/clients/ID/talks", """{ "kind": "end", "saidOn": "0001-01-01", "channel": "email", "lastDay": "9999-12-31" }""", "lastDay saidOn" },
        { "PATCH", "/clients/ID/invoices/none", """{ "paidOn": "0001-01-01" }""", "paidOn" },
        { "POST", "/payments/assess", """{ "asOf": "9999-12-31", "clients": [{ "id": "a", "invoices": [{ "number": "1", "sentOn": "2026-01-01", "amount": 1e28 }] }] }""", "asOf clients[0].invoices[0].amount" },
        { "PUT", "/clients/ID/fit", """{ "communication": 1, "vision": 2 }""", "note scope" },
        { "PUT", "/clients/ID/fit", """{ "communication": 9, "vision": null, "scope": null, "note": null }""", "communication" },
        { "POST", "/clients/ID/talks", "{}", "channel kind saidOn" },
        { "POST", "/clients/ID/talks", """{ "kind": "raise", "saidOn": "31.03.2026", "channel": "email" }""", "saidOn" },
        { "POST", "/clients/ID/talks", """{ "kind": "end", "saidOn": "2026-03-31", "channel": "email", "lastDay": "2026-03-30" }""", "lastDay" },
        { "POST", "/clients/ID/talks", """{ "kind": "raise", "saidOn": "2026-03-31", "channel": "phone", "lastDay": "2026-04-30" }""", "lastDay" },
        { "POST", "/clients/ID/talks", """{ "saidOn": "soon", "channel": "email", "lastDay": "2026-03-30" }""", "kind saidOn" },
        { "PATCH", "/clients/ID/invoices/none", """{ "status": "lost" }""", "status" },
        { "PATCH", "/clients/ID/invoices/none", """{ "paidOn": "2026-02-30" }""", "paidOn" },
        { "POST", "/clients/ID/drafts", "{}", "reasons" },
        { "POST", "/clients/ID/drafts", """{ "reasons": [] }""", "reasons" },
        { "POST", "/clients/ID/drafts", """{ "reasons": ["payment", "boredom"] }""", "reasons[1]" },
        { "POST", "/clients/ID/drafts", """{ "reasons": ["payment"], "lastDay": "2020-01-01" }""", "lastDay" },
        { "POST", "/clients/ID/drafts", """{ "intent": "raise", "reasons": ["payment"], "lastDay": "2999-01-01" }""", "lastDay" },
        { "POST", "/clients/ID/drafts", """{ "reasons": ["fit"], "referral": { "why": "good", "who": "x" } }""", "referral.name referral.who" },
        { "POST", "/phrasing/check", """{ "language": "en" }""", "purpose text" },
        { "POST", "/phrasing/check", """{ "text": "Hello", "purpose": "poem" }""", "purpose" },
        { "POST", "/phrasing/check", """{ "text": "Hello", "purpose": "reply", "language": "tlh" }""", "language" },
        { "POST", "/payments/assess", """{ "clients": [] }""", "asOf" },
        { "POST", "/payments/assess", """{ "asOf": "2026-01-01", "clients": [{ "id": "a", "invoices": [{ "number": "1" }] }] }""", "clients[0].invoices[0].sentOn" },
        { "POST", "/payments/assess", """{ "asOf": "2026-01-01", "clients": [{ "id": "a", "invoices": [] }, { "id": "a", "invoices": [] }] }""", "clients" },
        { "PUT", "/me/preferences", "{}", "alerts homeLanguages language mutedPhrases mutedRules ownAddresses paymentTermDays retentionMonths timeZone workEnd workStart workingDays" },
        { "POST", "/syncs", """{ "full": true }""", "full" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_field_is_named(string method, string path, string body, string fields)
    {
        var id = (await sample.PayingClientAsync())["id"]!.GetValue<string>();
        var refused = await Http.SendAsync(new HttpMethod(method), path.Replace("ID", id, StringComparison.Ordinal), Http.Json(body.Replace("ID", id, StringComparison.Ordinal)));

        Assert.Equal(fields, string.Join(' ', refused.IsProblem(400, "validation").Wrong));
        Assert.All(refused["errors"]!.AsObject(), error => Assert.False(string.IsNullOrWhiteSpace(error.Value![0]!.GetValue<string>())));
    }

    [Theory]
    [InlineData("{ bad")]
    [InlineData("")]
    [InlineData("""{ "name": "a", "name": "b" }""")]
    [InlineData("""{ "\ud800": 1 }""")]
    [InlineData("""{ "name": { "\ud800": 1 } }""")]
    public async Task What_is_no_JSON_is_malformed(string body) =>
        (await Http.PatchAsync("/clients/any", body)).IsProblem(400, "malformed");

    [Theory]
    [InlineData("GET", "/nothing")]
    [InlineData("GET", "/clients/nobody")]
    [InlineData("GET", "/clients/nobody/invoices")]
    [InlineData("GET", "/clients/nobody/export")]
    [InlineData("GET", "/clients/nobody/fit")]
    [InlineData("GET", "/clients/nobody/talks")]
    [InlineData("GET", "/clients/nobody/check-ins")]
    [InlineData("DELETE", "/clients/nobody")]
    [InlineData("DELETE", "/clients/nobody/check-ins/none")]
    [InlineData("DELETE", "/clients/nobody/talks/none")]
    [InlineData("GET", "/threads?clientId=nobody")]
    [InlineData("GET", "//nothing.html")]
    public async Task Who_is_not_there_is_not_found(string method, string path) =>
        (await Http.SendAsync(new HttpMethod(method), path, null)).IsProblem(404, "not-found");

    [Theory]
    [InlineData("PUT", "/me")]
    [InlineData("DELETE", "/clients")]
    [InlineData("GET", "/phrasing/check")]
    [InlineData("POST", "/clients/any/fit")]
    [InlineData("POST", "//pane.html")]
    public async Task A_method_that_is_not_taken_is_refused_and_the_others_are_named(string method, string path)
    {
        var refused = (await Http.SendAsync(new HttpMethod(method), path, null)).IsProblem(405, "method-not-allowed");

        Assert.False(string.IsNullOrEmpty(refused.Header("Allow")));
    }

    [Theory]
    [InlineData("/clients/lookup", "text/plain")]
    [InlineData("/phrasing/check", "application/xml")]
    [InlineData("/invoices/import", "application/json")]
    [InlineData("/clients/lookup", null)]
    public async Task Another_kind_of_content_is_refused(string path, string? kind)
    {
        var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.ContentType = kind is null ? null : new MediaTypeHeaderValue(kind);

        (await Http.SendAsync(HttpMethod.Post, path, content)).IsProblem(415, "unsupported-media-type");
    }

    [Theory]
    [InlineData("/phrasing/check", "application/json", MaxBytes, false)]
    [InlineData("/phrasing/check", "application/json", MaxBytes, true)]
    [InlineData("/invoices/import", "text/csv", MaxImportBytes, false)]
    [InlineData("/invoices/import", "text/csv", MaxImportBytes, true)]
    public async Task A_body_past_its_bound_is_too_large(string path, string kind, int max, bool inChunks)
    {
        var content = new StreamContent(new MemoryStream(Encoding.ASCII.GetBytes(new string(' ', max + 1))));
        content.Headers.ContentType = new MediaTypeHeaderValue(kind);
        (string, string)[] headers = inChunks ? [("Transfer-Encoding", "chunked")] : [("Expect", "100-continue")];

        (await Http.SendAsync(HttpMethod.Post, path, content, headers)).IsProblem(413, "too-large");
    }
}
