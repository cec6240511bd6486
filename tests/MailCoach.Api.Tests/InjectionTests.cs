using System.Text.Json.Nodes;
using MailCoach.Api.Tests.OpenApi;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>Words stay words: in the database, in headers, in paths, in letters, in what is exported, and where they came with a mail.</summary>
[Collection(SampleMailbox.Name)]
public sealed class InjectionTests(SampleHost sample)
{
    private const string Markup = "<img src=x onerror=alert(1)>";

    private Http Http => sample.Http;

    [Fact]
    public async Task Whatever_the_owner_says_comes_back_as_it_was_said()
    {
        var id = (await sample.BringAsync("text@injection-test.example"))[0];
        var before = (await Http.GetAsync("/me/export"))["messages"]!.AsArray().Count;
        foreach (var text in (string[])["'; drop table message; --", "a\r\nSet-Cookie: a=b", "a\u0000b", "<script>alert(1)</script>", "=1+1"])
        {
            Assert.Equal(text, (await Http.PatchAsync($"/clients/{id}", new JsonObject { ["name"] = text }.ToJsonString())).Text("name"));
        }

        var all = string.Join('|', Hostile.Texts);
        var note = new JsonObject { ["communication"] = 1, ["vision"] = null, ["scope"] = null, ["note"] = all };
        Assert.Equal(all, (await Http.PutAsync($"/clients/{id}/fit", note.ToJsonString())).Text("note"));
        Assert.Equal(("=1+1", all), ((await Http.GetAsync($"/clients/{id}")) is var report ? report.Text("name") : "", report["fit"]!["note"]!.GetValue<string>()));

        Assert.Equal(before, (await Http.GetAsync("/me/export"))["messages"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("a%0d%0aSet-Cookie:%20a=b")]
    [InlineData("%e2%80%ae")]
    [InlineData("%00")]
    [InlineData("caf%c3%a9")]
    public async Task What_stands_in_a_path_stays_encoded_in_a_header(string id)
    {
        var ids = await sample.BringAsync("kept@header-one-test.example", "gone@header-two-test.example");
        await Http.PostAsync($"/clients/{ids[0]}/merge", $$"""{ "otherId": "{{ids[1]}}" }""");
        var moved = await Http.SendAsync(HttpMethod.Patch, $"/clients/{ids[1]}/invoices/{id}", Http.Json("""{ "number": "1" }"""));

        Assert.True(moved.Status is 308 or 400 or 404, moved.Body);
        Assert.Null(moved.Header("Set-Cookie"));
        Assert.All(moved.Header("Location") ?? "", character => Assert.InRange(character, ' ', '~'));
        await Http.PostAsync($"/clients/{ids[0]}/split", """{ "address": "gone@header-two-test.example" }""");
    }

    [Theory]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/../../../../../../etc/passwd")]
    [InlineData("/assets/..%2f..%2f..%2fappsettings.json")]
    [InlineData("/assets/..%5c..%5cMailCoach.Api.dll")]
    [InlineData("/icons/....//....//MailCoach.Api.xml")]
    [InlineData("/MailCoach.Api.deps.json")]
    [InlineData("/pane.html%00.txt")]
    [InlineData("//etc/passwd")]
    [InlineData("/swagger/..%2f..%2fMailCoach.Api.runtimeconfig.json")]
    public async Task No_path_leads_out_of_the_pane(string path)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var address = new Uri(Http.Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var refused = await http.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.InRange((int)refused.StatusCode, 400, 404);
        Assert.Contains(refused.Content.Headers.ContentType?.MediaType, (string?[])[null, "application/problem+json"]);
    }

    [Fact]
    public async Task A_ledger_with_formulas_comes_back_as_text_and_no_answer_is_a_spreadsheet()
    {
        string[] formulas = ["=1+1", "+2+2", "-3+3", "@SUM(A1)", "=cmd|' /C calc'!A0"];
        var file = Ledger.Of([.. formulas.Select(formula => $"sheet@formula-test.example,{formula},2026-01-10,,,,")]);
        Assert.Equal(200, (await Http.ImportAsync(file)).Status);
        Assert.Equal(["line 2"], (await Http.ImportAsync(Ledger.Of("=1+1,1,2026-01-10,,,,"))).IsProblem(400, "validation").Wrong);
        var id = (await Http.PostAsync("/clients/lookup", """{ "address": "sheet@formula-test.example" }"""))["client"]!["id"];

        var invoices = await Http.GetAsync($"/clients/{id}/invoices");
        Assert.Equal(("application/json", "nosniff"), (invoices.Kind, invoices.Header("X-Content-Type-Options")));
        Assert.Equal(formulas.Order(StringComparer.Ordinal), invoices["items"]!.AsArray().Select(invoice => invoice!["number"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        var contract = (await Http.GetAsync("//swagger/v1/swagger.json")).Json;
        var kinds = contract["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).SelectMany(route => route.Value!["responses"]!.AsObject())
            .SelectMany(response => (response.Value!["content"]?.AsObject() ?? []).Select(content => content.Key)).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["application/json", "text/event-stream"], kinds);
    }

    [Theory]
    [InlineData("email")]
    [InlineData("phone")]
    public async Task What_the_owner_writes_is_text_in_a_letter_and_in_an_appointment(string channel)
    {
        var id = (await sample.PayingClientAsync())["id"]!.GetValue<string>();
        var evil = Markup + "\r\nATTENDEE:mailto:evil@evil.example\r\nBcc: evil@evil.example";
        var answers = new JsonObject
        {
            ["reasons"] = new JsonArray("direction"),
            ["lastDay"] = TimeProvider.System.GetUtcNow().AddDays(60).ToString("yyyy-MM-dd", null),
            ["channel"] = channel,
            ["care"] = evil,
            ["handover"] = new JsonArray(evil),
            ["referral"] = new JsonObject { ["name"] = evil, ["contact"] = evil, ["why"] = evil },
            ["finalInvoice"] = new JsonObject { ["number"] = Markup, ["amount"] = Markup },
            ["senderName"] = evil,
            ["recipientName"] = evil,
        };
        var draft = await Http.PostAsync($"/clients/{id}/drafts", answers.ToJsonString());

        Assert.Equal(200, draft.Status);
        Assert.DoesNotContain("<img", draft.Text("html"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(draft.Text("subject"), char.IsControl);
        if (draft["talk"] is { } talk)
        {
            Assert.DoesNotContain("<img", talk["confirmation"]!["html"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(talk["confirmation"]!["subject"]!.GetValue<string>(), char.IsControl);
            Assert.DoesNotContain(talk["ics"]!.GetValue<string>().Split('\n'), line => line.StartsWith("ATTENDEE", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
        }
        else
        {
            Assert.Contains("&lt;img", draft.Text("html"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Mail_that_carries_markup_or_control_characters_is_told_as_text()
    {
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, TestContext.Current.CancellationToken, "--mail", home.Write("mail.mbox", string.Concat(
            Mail(1, "\"<script>alert(1)</script>\" <eve@hostile.example>", "me@desk.example", "<script>alert(document.domain)</script>"),
            Mail(2, "me@desk.example", "eve@hostile.example", "Re: <script>alert(document.domain)</script>"),
            Mail(3, "=?utf-8?Q?Eve=00=1B[31m=0D=0ABcc:_x@y.example?= <eve@hostile.example>", "me@desk.example", "=?utf-8?Q?bell=07_null=00_escape=1B[2J_turn=E2=80=AE_line=0D=0ASet-Cookie:_a=3Db?="),
            Mail(4, "eve@hostile.example", "me@desk.example", "=?utf-8?Q?lone_=ED=A0=80_surrogate_=FF?="))));
        await host.Http.SyncAsync();
        var found = await host.Http.PostAsync("/clients/lookup", """{ "address": "eve@hostile.example" }""");
        var id = found.Text("id");
        await host.Http.PatchAsync($"/clients/{id}", """{ "isClient": true }""");
        await host.Http.SyncAsync();
        await host.Http.SyncAsync();

        var export = await host.Http.GetAsync($"/clients/{id}/export");
        Assert.Equal(("application/json", "nosniff", 4), (export.Kind, export.Header("X-Content-Type-Options"), export["messages"]!.AsArray().Count));
        Assert.Contains("<script>alert(document.domain)</script>", export["messages"]!.AsArray().Select(mail => mail!["subject"]!.GetValue<string>()));
        foreach (var path in (string[])[$"/clients/{id}", "/clients", "/threads", "/me/export", "//preview/messages"])
        {
            var reply = await host.Http.GetAsync(path);
            Assert.Equal((200, "application/json"), (reply.Status, reply.Kind));
            Assert.Null(reply.Header("Set-Cookie"));

            // JSON escapes what no text may hold: nothing raw reaches a terminal or a page.
            Assert.DoesNotContain(reply.Body, character => char.IsControl(character) && character is not '\n');
        }
    }

    private static string Mail(int day, string from, string to, string subject) =>
        $"From - \nFrom: {from}\nTo: {to}\nSubject: {subject}\nDate: {day:00} Jun 2026 10:00:00 +0000\nMessage-ID: <{day}@x.example>\n\nText\n\n";
}
