using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>From the open mail to its client.</summary>
[Collection(SampleMailbox.Name)]
public sealed class LookupTests(SampleHost sample)
{
    private Http Http => sample.Http;

    [Fact]
    public async Task A_client_is_found_by_address_in_any_case()
    {
        var client = await sample.PayingClientAsync();
        var address = client["addresses"]![0]!.GetValue<string>().ToUpperInvariant();
        var found = await Http.PostAsync("/clients/lookup", $$"""{ "address": "{{address}}" }""");

        Assert.Equal(200, found.Status);
        Shapes.Check("Lookup", found.Json);
        Assert.Equal(client["id"]!.GetValue<string>(), found["client"]!["id"]!.GetValue<string>());
        Assert.Null(found["message"]);
    }

    [Fact]
    public async Task A_client_is_found_by_the_open_message_with_its_thread()
    {
        var client = await sample.PayingClientAsync();
        var mail = (await Http.GetAsync($"/clients/{client["id"]}/export"))["messages"]!.AsArray()[^1]!;
        var found = await Http.PostAsync("/clients/lookup", $$"""{ "internetMessageId": {{mail["internetMessageId"]!.ToJsonString()}} }""");

        Assert.Equal(200, found.Status);
        Shapes.Check("Lookup", found.Json);
        Assert.Equal(client["id"]!.GetValue<string>(), found["client"]!["id"]!.GetValue<string>());
        Assert.Equal(mail["id"]!.GetValue<string>(), found["message"]!["messageId"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_conversation_is_found_in_both_spellings()
    {
        var threads = await Http.AllAsync("/threads", 200);
        var thread = threads.FirstOrDefault(one => one["conversationId"]!.GetValue<string>().Contains('_')) ?? threads[0];
        var graphs = thread["conversationId"]!.GetValue<string>();
        string[] spellings = [graphs, graphs.Replace('-', '+').Replace('_', '/'), graphs.TrimEnd('=')];
        foreach (var spelling in spellings)
        {
            var found = await Http.PostAsync("/clients/lookup", $$"""{ "conversationId": "{{spelling}}" }""");
            Assert.Equal(200, found.Status);
            Assert.Equal(thread["clientId"]!.GetValue<string>(), found["client"]!["id"]!.GetValue<string>());
            Assert.Equal(graphs, found["thread"]!["conversationId"]!.GetValue<string>());
            Assert.Equal(200, (await Http.GetAsync($"/threads/{Uri.EscapeDataString(spelling)}")).Status);
        }
    }

    [Fact]
    public async Task A_vendor_is_known_and_no_client()
    {
        var vendor = (await Http.AllAsync("/clients?state=notClient", 200))[0];
        var refused = (await Http.PostAsync("/clients/lookup", $$"""{ "address": "{{vendor["addresses"]![0]}}" }""")).IsProblem(404, "not-found");

        Assert.Equal(("notAClient", vendor["id"]!.GetValue<string>()), (refused.Text("reason"), refused.Text("id")));
    }

    [Theory]
    [InlineData("""{ "address": "nobody@nowhere-test.example" }""")]
    [InlineData("""{ "internetMessageId": "<none@nowhere-test.example>" }""")]
    [InlineData("""{ "conversationId": "AAQkAGUz" }""")]
    public async Task Who_never_wrote_is_unknown(string question)
    {
        var refused = (await Http.PostAsync("/clients/lookup", question)).IsProblem(404, "not-found");

        Assert.Equal("unknown", refused.Text("reason"));
        Assert.False(refused.Json.AsObject().ContainsKey("id"));
    }
}
