using System.Text.Json.Nodes;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests.OpenApi;

/// <summary>A host with the sample mailbox of its own, its contract, and one exchange over every route but those that delete everything.</summary>
public sealed class ContractHost : IAsyncLifetime
{
    private readonly Folder home = new();
    private Host host = null!;

    internal Http Http => host.Http;

    /// <summary>What the host had to say for itself, be it an error nobody foresaw.</summary>
    internal IReadOnlyList<string> Said => host.Said;

    internal Contract Contract { get; private set; } = null!;

    internal string Written { get; private set; } = "";

    internal IReadOnlyList<Exchange> Exchanges { get; private set; } = [];

    internal Ids Ids { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        host = await Host.StartAsync(home, TestContext.Current.CancellationToken);
        await Http.SyncAsync();
        Written = (await Http.GetAsync("//swagger/v1/swagger.json")).Body;
        Contract = new Contract(JsonNode.Parse(Written)!);
        Ids = await Ids.OfAsync(Http);
        Exchanges = await Conversation.HoldAsync(Http, Contract, Ids);
        Ids = Ids with { Merged = await MergedAsync() };
    }

    /// <summary>Somebody who was merged into another: every route about them answers 308.</summary>
    private async Task<string> MergedAsync()
    {
        await Http.ImportAsync(Ledger.Of("kept@merging-one.example,1,2026-01-10,,,,", "gone@merging-two.example,1,2026-01-10,,,,"));
        var ids = new List<string>();
        foreach (var address in (string[])["kept@merging-one.example", "gone@merging-two.example"])
        {
            ids.Add((await Http.PostAsync("/clients/lookup", $$"""{ "address": "{{address}}" }"""))["client"]!["id"]!.GetValue<string>());
        }

        Assert.Equal(200, (await Http.PostAsync($"/clients/{ids[0]}/merge", $$"""{ "otherId": "{{ids[1]}}" }""")).Status);
        return ids[1];
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        home.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class ContractOfTheSample : ICollectionFixture<ContractHost>
{
    public const string Name = "The contract";
}

/// <summary>Whom the exchanges are about.</summary>
internal sealed record Ids(string Client, string Other, string Invoice, string Conversation, string Address, string Sync)
{
    public string Merged { get; init; } = "";

    public static async Task<Ids> OfAsync(Http http)
    {
        foreach (var client in await http.AllAsync("/clients", 200))
        {
            var id = client["id"]!.GetValue<string>();
            var invoices = (await http.GetAsync($"/clients/{id}/invoices"))["items"]!.AsArray();
            var threads = (await http.GetAsync($"/threads?clientId={id}"))["items"]!.AsArray();
            if (client["payment"]!["paidInvoices"]!.GetValue<int>() >= 3 && invoices.Count > 0 && threads.Count > 0)
            {
                var others = await http.AllAsync("/clients?sort=name", 200);
                return new Ids(
                    id,
                    others.Select(other => other["id"]!.GetValue<string>()).First(other => other != id),
                    invoices[0]!["id"]!.GetValue<string>(),
                    threads[0]!["conversationId"]!.GetValue<string>(),
                    client["addresses"]![0]!.GetValue<string>(),
                    (await http.GetAsync("/me"))["sync"]!["id"]!.GetValue<string>());
            }
        }

        throw new InvalidOperationException("The sample has no client with paid invoices.");
    }
}
