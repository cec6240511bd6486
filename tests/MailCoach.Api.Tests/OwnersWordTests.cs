using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>What the owner says about a client counts, stays, and can be taken back.</summary>
[Collection(SampleMailbox.Name)]
public sealed class OwnersWordTests(SampleHost sample)
{
    private Http Http => sample.Http;

    [Fact]
    public async Task A_word_is_kept_where_another_is_said_and_null_takes_it_back()
    {
        var id = (await sample.BringAsync("words@patched-test.example"))[0];
        var before = (await Http.GetAsync($"/clients/{id}")).Text("name");

        var named = await Http.PatchAsync($"/clients/{id}", """{ "name": "My favourite", "careful": true }""");
        Shapes.Check("ClientReport", named.Json);
        Assert.Equal(("My favourite", 200), (named.Text("name"), named.Status));

        var noticed = await Http.PatchAsync($"/clients/{id}", """{ "noticeDays": 30 }""");
        Assert.Equal("My favourite", noticed["said"]!["name"]!.GetValue<string>());
        Assert.True(noticed["said"]!["careful"]!.GetValue<bool>());

        var takenBack = await Http.PatchAsync($"/clients/{id}", """{ "name": null }""");
        Assert.Equal(before, takenBack.Text("name"));
        Assert.Null(takenBack["said"]!["name"]);
        Assert.Equal(30, takenBack["said"]!["noticeDays"]!.GetValue<int>());
    }

    [Fact]
    public async Task Who_is_said_to_be_no_client_leaves_the_list_and_comes_back()
    {
        var id = (await sample.BringAsync("gone@leaving-test.example"))[0];

        await Http.PatchAsync($"/clients/{id}", """{ "isClient": false }""");
        Assert.DoesNotContain(id, await IdsAsync("current"));
        Assert.Contains(id, await IdsAsync("notClient"));
        await Http.PatchAsync($"/clients/{id}", """{ "isClient": null }""");
        Assert.Contains(id, await IdsAsync("current"));
    }

    [Fact]
    public async Task Two_clients_become_one_and_the_old_id_leads_to_the_new()
    {
        var ids = await sample.BringAsync("ann@first-firm-test.example", "bob@second-firm-test.example");
        await Http.PutAsync($"/clients/{ids[1]}/fit", """{ "communication": 4, "vision": 3, "scope": null, "note": "kind" }""");

        var merged = await Http.PostAsync($"/clients/{ids[0]}/merge", $$"""{ "otherId": "{{ids[1]}}" }""");
        Assert.Equal(200, merged.Status);
        Assert.Equal(["ann@first-firm-test.example", "bob@second-firm-test.example"], Addresses(merged).Order(StringComparer.Ordinal));
        Assert.Equal(2, (await Http.AllAsync($"/clients/{ids[0]}/invoices", 1)).Count);
        Assert.Equal(3, (await Http.GetAsync($"/clients/{ids[0]}/fit"))["vision"]!.GetValue<int>());

        foreach (var below in (string[])["", "/invoices?limit=1", "/fit"])
        {
            var moved = await Http.GetAsync($"/clients/{ids[1]}{below}");
            Assert.Equal((308, $"{Http.Base}/clients/{ids[0]}{below}"), (moved.Status, moved.Header("Location")));
            Assert.Equal(200, (await Http.GetAsync($"/{moved.Header("Location")}")).Status);
        }

        Assert.Equal(308, (await Http.PatchAsync($"/clients/{ids[1]}", """{ "careful": true }""")).Status);

        var alone = await Http.PostAsync($"/clients/{ids[0]}/split", """{ "address": "bob@second-firm-test.example" }""");
        Assert.Equal((200, ids[1]), (alone.Status, alone.Text("id")));
        Assert.Equal(["bob@second-firm-test.example"], Addresses(alone));
        Assert.Equal(200, (await Http.GetAsync($"/clients/{ids[1]}")).Status);
    }

    [Fact]
    public async Task A_colleague_who_is_split_off_and_merged_again_is_where_they_were()
    {
        var firm = (await Http.AllAsync("/clients", 200)).First(client => client["addresses"]!.AsArray().Count >= 3);
        var address = firm["addresses"]![1]!.GetValue<string>();

        var alone = await Http.PostAsync($"/clients/{firm["id"]}/split", $$"""{ "address": "{{address}}" }""");
        Assert.NotEqual(firm["id"]!.GetValue<string>(), alone.Text("id"));
        Assert.Equal([address], Addresses(alone));
        Assert.DoesNotContain(address, Addresses(await Http.GetAsync($"/clients/{firm["id"]}")));

        var together = await Http.PostAsync($"/clients/{firm["id"]}/merge", $$"""{ "otherId": "{{alone.Text("id")}}" }""");
        Assert.Contains(address, Addresses(together));
    }

    [Fact]
    public async Task Who_is_forgotten_stays_forgotten_after_a_sync()
    {
        var client = (await Http.AllAsync("/clients?sort=name", 200)).Last(one => one["lastMessageAt"] is not null);
        var id = client["id"]!.GetValue<string>();
        var address = client["addresses"]![0]!.GetValue<string>();
        Assert.Contains(address, (await Http.GetAsync($"/clients/{id}/export")).Body, StringComparison.Ordinal);

        Assert.Equal((204, ""), ((await Http.DeleteAsync($"/clients/{id}")) is var gone ? gone.Status : 0, gone.Body));
        (await Http.GetAsync($"/clients/{id}")).IsProblem(404, "not-found");
        await Http.SyncAsync();

        (await Http.GetAsync($"/clients/{id}")).IsProblem(404, "not-found");
        var lookup = (await Http.PostAsync("/clients/lookup", $$"""{ "address": "{{address}}" }""")).IsProblem(404, "not-found");
        Assert.Equal("unknown", lookup.Text("reason"));
        Assert.False(lookup.Json.AsObject().ContainsKey("id"));
        Assert.DoesNotContain(await Http.AllAsync("/threads", 200), thread => thread["clientId"]!.GetValue<string>() == id);
    }

    [Fact]
    public async Task A_corrected_invoice_stays_corrected_after_a_sync()
    {
        var id = (await sample.PayingClientAsync())["id"];
        var invoice = (await Http.AllAsync($"/clients/{id}/invoices", 200)).Last(one => one["source"]!.GetValue<string>() == "mail");
        var at = $"/clients/{id}/invoices/{invoice["id"]}";
        var day = DateOnly.Parse(invoice["sentOn"]!.GetValue<string>(), null).AddDays(3).ToString("yyyy-MM-dd", null);

        var corrected = await Http.PatchAsync(at, $$"""{ "paidOn": "{{day}}", "number": "MINE-1" }""");
        Shapes.Check("Invoice", corrected.Json);
        Assert.Equal(("paid", day, 3, "owner"), Of(corrected.Json));
        await Http.SyncAsync();

        var after = (await Http.AllAsync($"/clients/{id}/invoices", 200)).Single(one => one["id"]!.GetValue<string>() == corrected.Text("id"));
        Assert.Equal(("paid", day, 3, "owner"), Of(after));
        Assert.Equal("MINE-1", after["number"]!.GetValue<string>());

        var takenBack = await Http.PatchAsync(at, """{ "paidOn": null, "number": null }""");
        Assert.True(JsonNode.DeepEquals(invoice, takenBack.Json), takenBack.Body);
        (await Http.PatchAsync($"/clients/{id}/invoices/none", """{ "number": "1" }""")).IsProblem(404, "not-found");
        static (string, string?, int?, string) Of(JsonNode one) =>
            (one["status"]!.GetValue<string>(), one["paidOn"]?.GetValue<string>(), one["daysToPay"]?.GetValue<int>(), one["source"]!.GetValue<string>());
    }

    [Fact]
    public async Task How_it_felt_is_noted_and_taken_back()
    {
        var id = (await sample.BringAsync("mood@felt-test.example"))[0];
        var felt = await Http.PostAsync($"/clients/{id}/check-ins", """{ "dread": 3, "about": "call", "at": "2026-03-31T11:00:00+02:00" }""");

        Assert.Equal((201, $"{Http.Base}/clients/{id}/check-ins/{felt.Text("id")}"), (felt.Status, felt.Header("Location")));
        Shapes.Check("CheckIn", felt.Json);
        Assert.Equal("2026-03-31T09:00:00Z", felt.Text("at"));
        Shapes.CheckPage("CheckIn", await Http.GetAsync($"/clients/{id}/check-ins"));
        Assert.Equal(204, (await Http.DeleteAsync($"/clients/{id}/check-ins/{felt.Text("id")}")).Status);
        (await Http.DeleteAsync($"/clients/{id}/check-ins/{felt.Text("id")}")).IsProblem(404, "not-found");
        Assert.Empty((await Http.GetAsync($"/clients/{id}/check-ins"))["items"]!.AsArray());
    }

    [Fact]
    public async Task The_answers_about_the_fit_are_replaced_as_a_whole()
    {
        var id = (await sample.BringAsync("fit@answers-test.example"))[0];
        var put = await Http.PutAsync($"/clients/{id}/fit", """{ "communication": 0, "vision": 4, "scope": null, "note": "We laugh a lot." }""");

        Assert.Equal(200, put.Status);
        Shapes.Check("Fit", put.Json);
        Assert.True(JsonNode.DeepEquals(put.Json, (await Http.GetAsync($"/clients/{id}/fit")).Json));
        Assert.True(JsonNode.DeepEquals(put.Json, (await Http.GetAsync($"/clients/{id}"))["fit"]));
        await Http.PutAsync($"/clients/{id}/fit", """{ "communication": null, "vision": null, "scope": null, "note": null }""");
        Assert.Null((await Http.GetAsync($"/clients/{id}"))["fit"]);
    }

    [Fact]
    public async Task A_talk_is_noted_corrected_followed_through_and_taken_back()
    {
        var id = (await sample.BringAsync("talk@ending-test.example"))[0];
        var today = DateOnly.Parse((await Http.GetAsync($"/clients/{id}")).Text("asOf"), null);
        var lastDay = today.AddDays(20).ToString("yyyy-MM-dd", null);
        var said = await Http.PostAsync(
            $"/clients/{id}/talks", $$"""{ "kind": "end", "saidOn": "{{today:yyyy-MM-dd}}", "channel": "phone", "howTaken": 2, "lastDay": "{{lastDay}}" }""");

        Assert.Equal(201, said.Status);
        Shapes.Check("Talk", said.Json);
        Assert.Equal($"{Http.Base}/clients/{id}/talks/{said.Text("id")}", said.Header("Location"));
        var report = await Http.GetAsync($"/clients/{id}");
        Shapes.Check("Ending", report["ending"]);
        Assert.Equal(lastDay, report["ending"]!["lastDay"]!.GetValue<string>());

        var at = $"/clients/{id}/talks/{said.Text("id")}";
        var corrected = await Http.PatchAsync(at, """{ "howTaken": null, "channel": "videoCall" }""");
        Assert.Equal((null, "videoCall", lastDay), (corrected["howTaken"], corrected.Text("channel"), corrected.Text("lastDay")));
        Assert.Equal(["kind"], (await Http.PatchAsync(at, """{ "kind": null }""")).IsProblem(400, "validation").Wrong);
        Shapes.CheckPage("Talk", await Http.GetAsync($"/clients/{id}/talks"));
        Assert.Equal(204, (await Http.DeleteAsync(at)).Status);
        (await Http.PatchAsync(at, """{ "howTaken": 1 }""")).IsProblem(404, "not-found");
        Assert.Null((await Http.GetAsync($"/clients/{id}"))["ending"]);
    }

    [Theory]
    [InlineData("end", """{ "lastDay": "2026-03-30" }""", false)]
    [InlineData("end", """{ "lastDay": "2026-03-31" }""", true)]
    [InlineData("end", """{ "lastDay": "2026-06-30" }""", true)]
    [InlineData("end", """{ "lastDay": null }""", true)]
    [InlineData("end", """{ "saidOn": "2026-05-01" }""", false)]
    [InlineData("end", """{ "saidOn": "2026-05-01", "lastDay": "2026-05-31" }""", true)]
    [InlineData("end", """{ "kind": "raise" }""", false)]
    [InlineData("end", """{ "kind": "raise", "lastDay": null }""", true)]
    [InlineData("end", """{ "howTaken": 3 }""", true)]
    [InlineData("raise", """{ "lastDay": "2026-04-30" }""", false)]
    [InlineData("raise", """{ "kind": "end", "lastDay": "2026-04-30" }""", true)]
    [InlineData("raise", """{ "howTaken": 0 }""", true)]
    public async Task A_last_day_belongs_to_an_ending_and_comes_no_earlier_than_the_word(string kind, string patch, bool fits)
    {
        var id = (await sample.BringAsync("days@talk-test.example"))[0];
        var lastDay = kind == "end" ? """, "lastDay": "2026-04-30" """ : "";
        var said = await Http.PostAsync($"/clients/{id}/talks", $$"""{ "kind": "{{kind}}", "saidOn": "2026-03-31", "channel": "email"{{lastDay}} }""");
        var at = $"/clients/{id}/talks/{said.Text("id")}";

        var corrected = await Http.PatchAsync(at, patch);

        if (fits)
        {
            Shapes.Check("Talk", corrected.Json);
        }
        else
        {
            Assert.Equal(["lastDay"], corrected.IsProblem(400, "validation").Wrong);
            var kept = (await Http.GetAsync($"/clients/{id}/talks"))["items"]!.AsArray().Single(talk => talk!["id"]!.GetValue<string>() == said.Text("id"));
            Assert.True(JsonNode.DeepEquals(said.Json, kept), kept!.ToJsonString());
        }

        Assert.Equal(204, (await Http.DeleteAsync(at)).Status);
    }

    [Fact]
    public async Task Settings_are_replaced_as_a_whole_and_speak_where_nobody_asks_for_a_language()
    {
        var usual = await Http.GetAsync("/me/preferences");
        Shapes.Check("Preferences", usual.Json);
        var german = usual.Json;
        german["language"] = "de";
        german["ownAddresses"] = new JsonArray("Second@Me-Test.Example");

        var put = await Http.PutAsync("/me/preferences", german.ToJsonString());
        Assert.Equal((200, "de"), (put.Status, put.Text("language")));
        Assert.Equal("second@me-test.example", put["ownAddresses"]![0]!.GetValue<string>());
        Assert.Equal("de", (await Http.GetAsync("/clients?limit=1")).Header("Content-Language"));
        Assert.Equal("fr", (await Http.GetAsync("/clients?limit=1", ("Accept-Language", "fr"))).Header("Content-Language"));
        Assert.Equal(200, (await Http.PutAsync("/me/preferences", usual.Body)).Status);
        Assert.Equal(200, (await Http.GetAsync("/me/export")).Status);
    }

    private async Task<IEnumerable<string>> IdsAsync(string state) =>
        (await Http.AllAsync($"/clients?state={state}", 200)).Select(client => client["id"]!.GetValue<string>());

    private static IEnumerable<string> Addresses(Reply report) => report["addresses"]!.AsArray().Select(address => address!.GetValue<string>());
}
