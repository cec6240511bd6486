using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>Languages, caching and lists: what every answer has in common.</summary>
[Collection(SampleMailbox.Name)]
public sealed class ReportTests(SampleHost sample)
{
    private static readonly string[] Languages = ["en", "ar", "de", "es", "fr"];

    private Http Http => sample.Http;

    [Fact]
    public async Task A_headline_is_said_in_each_of_the_five_languages()
    {
        var id = (await sample.PayingClientAsync())["id"];
        var said = new HashSet<string>();
        foreach (var language in Languages)
        {
            var report = await Http.GetAsync($"/clients/{id}", ("Accept-Language", language));
            Assert.Equal(language, report.Header("Content-Language"));
            Assert.Equal("Accept-Language", report.Header("Vary"));
            said.Add(report["advice"]!["headline"]!.GetValue<string>());
        }

        Assert.Equal(Languages.Length, said.Count);
    }

    [Theory]
    [InlineData("de-AT, en;q=0.5", "de")]
    [InlineData("ja, fr;q=0.3, es;q=0.7", "es")]
    [InlineData("ja", "en")]
    [InlineData("***", "en")]
    public async Task The_first_language_we_speak_is_taken(string asked, string spoken) =>
        Assert.Equal(spoken, (await Http.GetAsync("/clients?limit=1", ("Accept-Language", asked))).Header("Content-Language"));

    [Fact]
    public async Task An_error_is_said_in_each_of_the_five_languages()
    {
        var said = new HashSet<string>();
        foreach (var language in Languages)
        {
            var refused = (await Http.GetAsync("/clients?limit=0", ("Accept-Language", language))).IsProblem(400, "validation");
            Assert.Equal(language, refused.Header("Content-Language"));
            Assert.Equal("Accept-Language", refused.Header("Vary"));
            said.Add(refused["errors"]!["limit"]![0]!.GetValue<string>());
        }

        Assert.Equal(Languages.Length, said.Count);
    }

    [Fact]
    public async Task A_report_that_did_not_change_is_not_sent_again()
    {
        var id = (await sample.BringAsync("etag@unchanged-test.example"))[0];
        var first = await Http.GetAsync($"/clients/{id}");
        Assert.Equal("no-cache, private", first.Header("Cache-Control"));
        var etag = first.Header("ETag")!;

        var same = await Http.GetAsync($"/clients/{id}", ("If-None-Match", etag));
        Assert.Equal((304, "", etag), (same.Status, same.Body, same.Header("ETag")));
        Assert.Equal(200, (await Http.GetAsync($"/clients/{id}", ("If-None-Match", etag), ("Accept-Language", "fr"))).Status);

        await Http.PatchAsync($"/clients/{id}", """{ "noticeDays": 14 }""");
        var changed = await Http.GetAsync($"/clients/{id}", ("If-None-Match", etag));
        Assert.Equal(200, changed.Status);
        Assert.NotEqual(etag, changed.Header("ETag"));
    }

    [Theory]
    [InlineData("/clients?sort=attention", "id")]
    [InlineData("/clients?sort=payment", "id")]
    [InlineData("/clients?sort=stress", "id")]
    [InlineData("/clients?sort=name", "id")]
    [InlineData("/clients?state=notClient&sort=name", "id")]
    [InlineData("/threads?sort=stress", "conversationId")]
    [InlineData("/threads?sort=recent", "conversationId")]
    public async Task Pages_neither_repeat_nor_skip(string list, string id)
    {
        var whole = Ids(await Http.AllAsync(list, 200));

        Assert.Equal(whole.Distinct(), whole);
        Assert.Equal(whole, Ids(await Http.AllAsync(list, whole.Count > 50 ? 37 : 1)));
        List<string> Ids(IEnumerable<System.Text.Json.Nodes.JsonNode> items) => [.. items.Select(item => item[id]!.GetValue<string>())];
    }

    [Fact]
    public async Task The_worst_come_first_and_what_is_not_known_comes_last()
    {
        var scores = (await Http.AllAsync("/clients?sort=payment", 3)).Select(client => client["payment"]!["score"]?.GetValue<int>() ?? int.MaxValue).ToList();
        Assert.Equal(scores.Order(), scores);
        var stress = (await Http.AllAsync("/clients?sort=stress", 3)).Select(client => client["stress"]!["score"]?.GetValue<int>() ?? -1).ToList();
        Assert.Equal(stress.OrderDescending(), stress);
    }

    [Fact]
    public async Task A_cursor_belongs_to_its_sort_and_filter()
    {
        var client = await sample.PayingClientAsync();
        var cursor = (await Http.GetAsync("/clients?sort=payment&limit=1")).Text("nextCursor");
        string[] others =
        [
            $"/clients?sort=stress&cursor={cursor}", $"/clients?sort=payment&state=notClient&cursor={cursor}", $"/threads?cursor={cursor}",
            $"/clients/{client["id"]}/invoices?cursor={cursor}", "/clients?cursor=bm9uc2Vuc2U", "/clients?cursor=%00",
        ];
        foreach (var other in others)
        {
            Assert.Equal(["cursor"], (await Http.GetAsync(other)).IsProblem(400, "validation").Wrong);
        }

        Assert.Equal(200, (await Http.GetAsync($"/clients?sort=payment&limit=7&cursor={cursor}")).Status);
    }

    [Theory]
    [InlineData("/clients?limit=0", "limit")]
    [InlineData("/clients?limit=201", "limit")]
    [InlineData("/clients?limit=-1", "limit")]
    [InlineData("/clients?limit=ten", "limit")]
    [InlineData("/threads?limit=1.5", "limit")]
    [InlineData("/clients?state=former", "state")]
    [InlineData("/clients?sort=money", "sort")]
    [InlineData("/threads?sort=attention", "sort")]
    public async Task A_list_says_which_word_of_the_question_it_does_not_know(string question, string field) =>
        Assert.Equal([field], (await Http.GetAsync(question)).IsProblem(400, "validation").Wrong);

    [Theory]
    [InlineData("/clients?limit=1")]
    [InlineData("/clients?limit=200")]
    public async Task The_bounds_of_a_page_are_allowed(string question) => Assert.Equal(200, (await Http.GetAsync(question)).Status);
}
