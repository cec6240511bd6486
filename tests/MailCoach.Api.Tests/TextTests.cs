using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>Text in, text out: drafts, the checker, and any ledger assessed. Nothing is kept.</summary>
[Collection(SampleMailbox.Name)]
public sealed class TextTests(SampleHost sample)
{
    private Http Http => sample.Http;

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    public async Task An_ending_is_written_in_each_language_and_passes_the_checker(string language)
    {
        var (id, lastDay) = await SomebodyAsync();
        var draft = await Http.PostAsync(
            $"/clients/{id}/drafts", $$"""{ "reasons": ["capacity", "fit"], "lastDay": "{{lastDay}}", "language": "{{language}}", "channel": "email" }""");

        Assert.Equal(200, draft.Status);
        Shapes.Check("Draft", draft.Json);
        Assert.Equal((language, "email"), (draft.Text("language"), draft.Text("channel")));
        Assert.All(draft["sentences"]!.AsArray(), sentence => Assert.Contains(sentence!["text"]!.GetValue<string>(), draft.Text("text"), StringComparison.Ordinal));
        Assert.DoesNotContain(draft["check"]!["findings"]!.AsArray(), finding => finding!["severity"]!.GetValue<string>() == "error");
    }

    [Fact]
    public async Task A_call_gets_a_script_and_an_appointment()
    {
        var (id, lastDay) = await SomebodyAsync();
        var draft = await Http.PostAsync($"/clients/{id}/drafts", $$"""{ "reasons": ["stress"], "lastDay": "{{lastDay}}", "channel": "phone" }""");

        Shapes.Check("TalkScript", draft["talk"]);
        Assert.StartsWith("BEGIN:VCALENDAR", draft["talk"]!["ics"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_raised_has_no_last_day_and_asks_for_its_request()
    {
        var (id, _) = await SomebodyAsync();
        var draft = await Http.PostAsync($"/clients/{id}/drafts", """{ "intent": "raise", "reasons": ["payment"] }""");

        Assert.Equal(200, draft.Status);
        Shapes.Check("Draft", draft.Json);
        Assert.Contains(draft["gaps"]!.AsArray(), gap => gap!["field"]!.GetValue<string>() == "request");
    }

    [Fact]
    public async Task Nothing_of_a_draft_is_stored()
    {
        var (id, lastDay) = await SomebodyAsync();
        var before = (await Http.GetAsync($"/clients/{id}/export")).Body;
        await Http.PostAsync($"/clients/{id}/drafts", $$"""{ "reasons": ["scope"], "lastDay": "{{lastDay}}", "care": "unheardof words" }""");

        Assert.Equal(before, (await Http.GetAsync($"/clients/{id}/export")).Body);
    }

    [Fact]
    public async Task A_finding_points_into_the_text_as_it_was_sent()
    {
        const string Text = "Hello 👋 Nora,\r\nI value your work, but you never pay on time.";
        var body = new JsonObject { ["text"] = Text, ["purpose"] = "breakup", ["language"] = "en" }.ToJsonString();
        var messages = new HashSet<string>();
        foreach (var language in (string[])["en", "de"])
        {
            var check = await Http.PostAsync("/phrasing/check", body, ("Accept-Language", language));
            Assert.Equal((200, language, "en"), (check.Status, check.Header("Content-Language"), check.Text("language")));
            Shapes.Check("CheckResult", check.Json);
            var findings = check["findings"]!.AsArray();
            Assert.All(findings, finding => Assert.Equal(
                finding!["text"]!.GetValue<string>(), Text.Substring(finding["start"]!.GetValue<int>(), finding["length"]!.GetValue<int>())));
            Assert.Superset(
                new HashSet<string> { "adversative", "blame", "unclear-ending", "missing-next-step" }, findings.Select(finding => finding!["rule"]!.GetValue<string>()).ToHashSet());
            messages.Add(findings[0]!["message"]!.GetValue<string>());
        }

        Assert.Equal(2, messages.Count);
    }

    [Fact]
    public async Task What_is_dated_after_the_day_of_the_assessment_is_unknown()
    {
        const string Known = """{ "number": "1", "sentOn": "2025-11-01", "paidOn": "2025-12-20" }, { "number": "2", "sentOn": "2026-01-05", "dueOn": "2026-02-04" """;
        var honest = await AssessAsync(Known + "}");
        var leaking = await AssessAsync(Known + """, "paidOn": "2026-06-30" }, { "number": "3", "sentOn": "2026-03-02", "paidOn": "2026-09-01" }""");

        Shapes.Check("AssessResult", honest.Json);
        Assert.Equal(honest.Body, leaking.Body);
        var standing = honest["clients"]![0]!["standing"]!;
        Assert.Equal((1, 1), (standing["paidInvoices"]!.GetValue<int>(), standing["overdueInvoices"]!.GetValue<int>()));
        Assert.NotEqual(honest.Body, (await AssessAsync(Known + """, "paidOn": "2026-02-20" }""")).Body);
    }

    private Task<Reply> AssessAsync(string invoices) => Http.PostAsync(
        "/payments/assess", $$"""{ "asOf": "2026-03-01", "defaultTermDays": 30, "clients": [{ "id": "a", "invoices": [{{invoices}}] }] }""");

    private async Task<(string Id, string LastDay)> SomebodyAsync()
    {
        var id = (await sample.PayingClientAsync())["id"]!.GetValue<string>();
        var today = DateOnly.Parse((await Http.GetAsync($"/clients/{id}")).Text("asOf"), null);
        return (id, today.AddDays(30).ToString("yyyy-MM-dd", null));
    }
}
