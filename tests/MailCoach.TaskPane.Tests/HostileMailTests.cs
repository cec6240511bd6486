using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>A mail's subject and names are strangers' words: they are shown, and they do nothing.</summary>
public sealed class HostileMailTests(House house) : BrowserTest(house)
{
    private const string Subject = "<img src=x onerror=\"window.top.reached=1\">";
    private const string Name = "<b onmouseover=alert(1)>Eve</b>";

    [Fact]
    public async Task Markup_in_a_subject_and_in_a_name_is_shown_and_does_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("mailcoach-hostile-");
        var file = Path.Combine(folder.FullName, "mail.mbox");
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Range(1, 6).Select(Mail)) + Plain(7) + Plain(8), TestContext.Current.CancellationToken);
        await using var host = await MailCoachHost.StartAsync(new Dictionary<string, string> { ["MailCoach__Mail"] = file });
        await SheIsAClientAsync(host.Address);
        var visit = await OpenAsync(Surroundings.Usual, host.Address);

        var mail = visit.Preview.From("eve@hostile.example");
        await Expect(mail).ToContainTextAsync(Subject);
        await Expect(mail).ToContainTextAsync(Name);
        await mail.ClickAsync();
        await Expect(visit.Preview.OpenSubject).ToHaveTextAsync(Subject);
        await Expect(visit.Preview.OpenSubject.Locator("img")).ToHaveCountAsync(0);
        await visit.Pane.ClientIsShownAsync(Name);
        Assert.False(await visit.Page.EvaluateAsync<bool>("'reached' in window"));
        folder.Delete(recursive: true);
    }

    /// <summary>She is no client by her mail alone, so the owner says so, with the name she gives herself.</summary>
    private static async Task SheIsAClientAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = new Uri(address, "/api/v1/") };
        var id = "";
        for (var tries = 0; id.Length == 0 && tries < 100; tries++)
        {
            var found = await http.PostAsJsonAsync("clients/lookup", new { address = "eve@hostile.example" });
            var answer = await found.Content.ReadFromJsonAsync<JsonNode>();
            id = (answer!["client"]?["id"] ?? (answer["reason"]?.GetValue<string>() == "notAClient" ? answer["id"] : null))?.GetValue<string>() ?? "";
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.NotEqual("", id);
        (await http.PatchAsJsonAsync($"clients/{id}", new { isClient = true, name = Name })).EnsureSuccessStatusCode();
    }

    /// <summary>Somebody else, so that it is plain whose mailbox this is.</summary>
    private static string Plain(int day) =>
        $"From - \nFrom: nora{day}@bakery.example\nTo: me@desk.example\nSubject: Bread\nDate: {day:00} Jun 2026 10:00:00 +0000\nMessage-ID: <{day}@x.example>\n\nText\n\n";

    private static string Mail(int day) =>
        $"From - \nFrom: {(day % 2 == 0 ? "me@desk.example" : $"\"{Name}\" <eve@hostile.example>")}\nTo: {(day % 2 == 0 ? "eve@hostile.example" : "me@desk.example")}\n"
        + $"Subject: {Subject}\nDate: {day:00} Jun 2026 10:00:00 +0000\nMessage-ID: <{day}@x.example>\n\nText\n\n";
}
