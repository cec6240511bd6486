using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>Every question of the contract, answered from the sample mailbox in the shape that stands there.</summary>
[Collection(SampleMailbox.Name)]
public sealed class ShapeTests(SampleHost sample)
{
    private Http Http => sample.Http;

    [Fact]
    public async Task Me_says_whose_mailbox_it_is_and_how_fresh()
    {
        var me = await Http.GetAsync("/me");

        Assert.Equal(200, me.Status);
        Shapes.Check("Me", me.Json);
        Assert.Equal("local", me.Text("mode"));
        Assert.NotEmpty(me["addresses"]!.AsArray());
        Assert.NotNull(me["syncedAt"]);
    }

    [Fact]
    public async Task A_sync_is_told_from_its_present_state_to_its_end()
    {
        var (first, last) = (sample.FirstSync[0], sample.FirstSync[^1]);
        var told = sample.FirstSync.Select(moment => moment.Data["messagesRead"]!.GetValue<int>()).ToList();

        Assert.Contains(first.Name, (string[])["progress", "done"]);
        Assert.Equal(("done", "succeeded"), (last.Name, last.Data["state"]!.GetValue<string>()));
        Assert.Equal(told.Order(), told);
        Assert.All(sample.FirstSync, moment => Shapes.Check("Sync", moment.Data));
        Assert.Equal(1, sample.FirstSync.Count(moment => moment.Name == "done"));

        var again = await Http.GetAsync($"/syncs/{last.Data["id"]}");
        Shapes.Check("Sync", again.Json);
        Assert.Equal("succeeded", again.Text("state"));
        (await Http.GetAsync("/syncs/0123abc")).IsProblem(404, "not-found");
        (await Http.GetAsync("/syncs/0123abc/events")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task A_sync_is_accepted_with_the_place_where_it_can_be_followed()
    {
        foreach (var body in (string?[])[null, "{}"])
        {
            var started = await Http.SendAsync(HttpMethod.Post, "/syncs", body is null ? null : Http.Json(body));

            Assert.Equal(202, started.Status);
            Shapes.Check("Sync", started.Json);
            Assert.Equal($"{Http.Base}/syncs/{started.Text("id")}", started.Header("Location"));
            Assert.Equal("succeeded", (await Http.FollowAsync(started.Text("id")).LastAsync()).Data["state"]!.GetValue<string>());
        }
    }

    [Theory]
    [InlineData("current", "attention")]
    [InlineData("current", "payment")]
    [InlineData("current", "stress")]
    [InlineData("current", "name")]
    [InlineData("notClient", "name")]
    public async Task Clients_are_listed(string state, string sort)
    {
        var list = await Http.GetAsync($"/clients?state={state}&sort={sort}");

        Shapes.CheckPage("ClientSummary", list);
        Assert.All(list["items"]!.AsArray(), client => Assert.Equal(state, client!["state"]!.GetValue<string>()));
        Assert.All(list["items"]!.AsArray(), client => Assert.Matches("^[A-Za-z0-9_-]{1,64}$", client!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Every_client_has_a_report_an_invoice_list_and_an_export()
    {
        foreach (var summary in await Http.AllAsync("/clients", 200))
        {
            var id = summary["id"]!.GetValue<string>();
            var report = await Http.GetAsync($"/clients/{id}");
            Assert.Equal(200, report.Status);
            Shapes.Check("ClientReport", report.Json);
            Assert.Equal(summary["name"]!.GetValue<string>(), report.Text("name"));
            Shapes.CheckPage("Invoice", await Http.GetAsync($"/clients/{id}/invoices"), mayBeEmpty: true);
            Shapes.Check("Fit", (await Http.GetAsync($"/clients/{id}/fit")).Json);
            Shapes.CheckPage("CheckIn", await Http.GetAsync($"/clients/{id}/check-ins"), mayBeEmpty: true);
            Shapes.CheckPage("Talk", await Http.GetAsync($"/clients/{id}/talks"), mayBeEmpty: true);
            Assert.Equal(200, (await Http.GetAsync($"/clients/{id}/export")).Status);
        }
    }

    [Fact]
    public async Task Who_is_no_client_has_a_report_too()
    {
        var vendor = (await Http.AllAsync("/clients?state=notClient", 200))[0];
        var report = await Http.GetAsync($"/clients/{vendor["id"]}");

        Assert.Equal(200, report.Status);
        Shapes.Check("ClientReport", report.Json);
        Assert.False(report["isClient"]!.GetValue<bool>());
    }

    [Fact]
    public async Task What_is_not_known_is_null_and_never_zero()
    {
        var unpaid = (await Http.AllAsync("/clients", 200)).Where(client => client["payment"]!["paidInvoices"]!.GetValue<int>() == 0).ToList();
        Assert.NotEmpty(unpaid);
        Assert.All(unpaid, client =>
        {
            Assert.Null(client["payment"]!["averageDaysToPay"]);
            Assert.False(client["payment"]!["isSlowPayer"]!.GetValue<bool>() && client["payment"]!["openInvoices"]!.GetValue<int>() == 0);
        });

        var me = await sample.PayingClientAsync();
        var invoices = await Http.AllAsync($"/clients/{me["id"]}/invoices", 200);
        Assert.All(invoices.Where(invoice => invoice["paidOn"] is null), invoice => Assert.Null(invoice["daysToPay"]));
        Assert.Contains(invoices, invoice => invoice["daysToPay"] is not null);
    }

    [Fact]
    public async Task Threads_are_listed_and_told()
    {
        Shapes.CheckPage("ThreadSummary", await Http.GetAsync("/threads"));
        Shapes.CheckPage("ThreadSummary", await Http.GetAsync("/threads?sort=recent"));
        var client = await sample.PayingClientAsync();
        var list = await Http.GetAsync($"/threads?clientId={client["id"]}&limit=5");
        Shapes.CheckPage("ThreadSummary", list);
        foreach (var thread in list["items"]!.AsArray().OfType<JsonNode>())
        {
            Assert.Equal(client["id"]!.GetValue<string>(), thread["clientId"]!.GetValue<string>());
            var report = await Http.GetAsync($"/threads/{Uri.EscapeDataString(thread["conversationId"]!.GetValue<string>())}");
            Shapes.Check("ThreadReport", report.Json);
            Assert.Equal(report["messages"]!.GetValue<int>(), report["timeline"]!.AsArray().Count);
            var times = report["timeline"]!.AsArray().Select(mail => mail!["at"]!.GetValue<DateTimeOffset>()).ToList();
            Assert.Equal(times.Order(), times);
        }

        (await Http.GetAsync("/threads/bm8gc3VjaCB0aHJlYWQ=")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task The_pane_the_preview_and_the_doors_of_health_answer()
    {
        Assert.Equal((200, "text/html"), Kind(await Http.GetAsync("//pane.html")));
        Assert.Equal((200, "text/html"), Kind(await Http.GetAsync("//preview.html")));
        Assert.Equal("/preview.html", (await Http.GetAsync("//")).Header("Location"));
        Assert.Equal(200, (await Http.GetAsync("//health/live")).Status);
        Assert.Equal(200, (await Http.GetAsync("//health/ready")).Status);
        var mails = await Http.GetAsync("//preview/messages");
        Assert.NotEmpty(mails["items"]!.AsArray());
        Assert.DoesNotContain("\"body", mails.Body, StringComparison.OrdinalIgnoreCase);
        static (int, string?) Kind(Reply reply) => (reply.Status, reply.Kind);
    }
}
