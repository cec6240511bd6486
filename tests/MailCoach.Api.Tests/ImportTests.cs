using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>A ledger brought along: all of it or nothing.</summary>
[Collection(SampleMailbox.Name)]
public sealed class ImportTests(SampleHost sample)
{
    private Http Http => sample.Http;

    [Fact]
    public async Task A_number_that_begins_again_each_January_is_an_invoice_a_year()
    {
        var file = Ledger.Of(
            "ines@january-test.example,3,2024-01-10,,2024-02-01,,", "ines@january-test.example,3,2025-01-12,,2025-03-20,,", "ines@january-test.example,3,2026-01-11,,,,");

        Assert.Equal((3, 0, 0), Counts(await Http.ImportAsync(file)));
        Assert.Equal((0, 0, 3), Counts(await Http.ImportAsync(file)));
        Assert.Equal((0, 1, 0), Counts(await Http.ImportAsync(Ledger.Of("ines@january-test.example,3,2026-01-09,,2026-02-02,,"))));

        var id = (await Http.PostAsync("/clients/lookup", """{ "address": "ines@january-test.example" }"""))["client"]!["id"]!.GetValue<string>();
        var invoices = await Http.AllAsync($"/clients/{id}/invoices", 10);
        Assert.Equal(
            ["2026-01-09 2026-02-02", "2025-01-12 2025-03-20", "2024-01-10 2024-02-01"],
            invoices.Select(invoice => $"{invoice["sentOn"]!.GetValue<string>()} {invoice["paidOn"]!.GetValue<string>()}"));
        Assert.Equal(3, invoices.Select(invoice => invoice["id"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var file = Ledger.Of(
            "Pay@Ledger-A-test.example,A-1,2026-01-10,2026-02-09,2026-02-01,1200.50,false",
            "pay@ledger-a-test.example,A-2,2026-02-10,,,,",
            "\"pay@ledger-b-test.example\",\"B-1\",2026-01-15,,2026-03-20,,true");

        var first = await Http.ImportAsync(file);
        Assert.Equal(200, first.Status);
        Shapes.Check("Import", first.Json);
        Assert.Equal((3, 0, 0), Counts(first));
        Assert.Equal((0, 0, 3), Counts(await Http.ImportAsync(file)));
        Assert.Equal((0, 1, 2), Counts(await Http.ImportAsync(file.Replace("1200.50", "1300", StringComparison.Ordinal))));
        Assert.Equal((0, 1, 2), Counts(await Http.ImportAsync("\uFEFF" + file.Replace("\n", "\r\n", StringComparison.Ordinal))));

        var client = await Http.PostAsync("/clients/lookup", """{ "address": "pay@ledger-a-test.example" }""");
        var invoices = await Http.AllAsync($"/clients/{client["client"]!["id"]}/invoices", 50);
        Assert.Equal(["A-1", "A-2"], invoices.Select(invoice => invoice["number"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.All(invoices, invoice => Assert.Equal("import", invoice["source"]!.GetValue<string>()));
        Assert.All(invoices, invoice => Assert.Null(invoice["sentAt"]));
    }

    [Fact]
    public async Task An_invoice_is_brought_to_a_client_by_its_id()
    {
        var id = (await sample.BringAsync("by-id@ledger-test.example"))[0];

        Assert.Equal((1, 0, 0), Counts(await Http.ImportAsync(Ledger.Of($"{id},ID-7,2026-03-01,,,,"))));
        Assert.Contains(await Http.AllAsync($"/clients/{id}/invoices", 50), invoice => invoice["number"]!.GetValue<string>() == "ID-7");
    }

    [Fact]
    public async Task Bad_lines_are_named_and_none_is_imported()
    {
        var refused = await Http.ImportAsync(Ledger.Of(
            "fine@not-imported-test.example,1,2026-01-10,,,,",
            "fine@not-imported-test.example,2,10.01.2026,,,,",
            "\"fine@not-imported-test.example\",\"three\nlines\",2026-01-10,,,lots,",
            "fine@not-imported-test.example,4,2026-01-10,,,,perhaps",
            "fine@not-imported-test.example,,2026-01-10,,,,",
            "too,few"));

        Assert.Equal(["line 3", "line 4", "line 6", "line 7", "line 8"], refused.IsProblem(400, "validation").Wrong);
        Assert.Equal("unknown", (await Http.PostAsync("/clients/lookup", """{ "address": "fine@not-imported-test.example" }""")).IsProblem(404, "not-found").Text("reason"));
    }

    [Fact]
    public async Task A_client_id_that_nobody_has_is_a_bad_line()
    {
        var refused = await Http.ImportAsync(Ledger.Of("fine@not-brought-test.example,1,2026-01-10,,,,", "nobody,2,2026-01-10,,,,"));

        Assert.Equal(["line 3"], refused.IsProblem(400, "validation").Wrong);
        (await Http.PostAsync("/clients/lookup", """{ "address": "fine@not-brought-test.example" }""")).IsProblem(404, "not-found");
    }

    [Theory]
    [InlineData("")]
    [InlineData("customer,number\n")]
    [InlineData("number,client,sent_on,due_on,paid_on,amount,disputed\n")]
    public async Task A_file_without_the_header_is_refused(string file) =>
        Assert.Equal(["line 1"], (await Http.ImportAsync(file)).IsProblem(400, "validation").Wrong);

    private static (int, int, int) Counts(Reply reply) =>
        (reply["added"]!.GetValue<int>(), reply["changed"]!.GetValue<int>(), reply["unchanged"]!.GetValue<int>());
}
