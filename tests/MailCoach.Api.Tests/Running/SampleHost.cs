using System.Text.Json.Nodes;

namespace MailCoach.Api.Tests.Running;

/// <summary>One host with the sample mailbox, read whole once, for all tests that do not need their own.</summary>
public sealed class SampleHost : IAsyncLifetime
{
    private readonly Folder home = new();
    private Host host = null!;

    internal Http Http => host.Http;

    internal Folder Home => home;

    /// <summary>The first sync as it was told.</summary>
    internal IReadOnlyList<(string Name, JsonNode Data)> FirstSync { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        host = await Host.StartAsync(home, TestContext.Current.CancellationToken);
        var me = await Http.GetAsync("/me");
        FirstSync = await Http.FollowAsync(me["sync"]!["id"]!.GetValue<string>()).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        home.Dispose();
    }

    /// <summary>Clients of a test's own, brought in by a ledger: each address becomes one.</summary>
    internal async Task<IReadOnlyList<string>> BringAsync(params string[] addresses)
    {
        var lines = addresses.Select((address, place) => $"{address},B-{place},2026-01-10,2026-02-09,2026-02-0{place + 1},100,false");
        Assert.Equal(200, (await Http.ImportAsync(Ledger.Of([.. lines]))).Status);
        var ids = new List<string>();
        foreach (var address in addresses)
        {
            var found = await Http.PostAsync("/clients/lookup", $$"""{ "address": "{{address}}" }""");
            Assert.Equal(200, found.Status);
            ids.Add(found["client"]!["id"]!.GetValue<string>());
        }

        return ids;
    }

    /// <summary>A client of the sample with this many paid invoices or more.</summary>
    internal async Task<JsonNode> PayingClientAsync(int paid = 3) =>
        (await Http.AllAsync("/clients?sort=payment", 200)).First(client => client["payment"]!["paidInvoices"]!.GetValue<int>() >= paid
            && !client["addresses"]!.AsArray().Any(address => address!.GetValue<string>().EndsWith("-test.example", StringComparison.Ordinal)));
}

/// <summary>Tests of one class run one after the other against the one sample mailbox.</summary>
[CollectionDefinition(Name)]
public sealed class SampleMailbox : ICollectionFixture<SampleHost>
{
    public const string Name = "The sample mailbox";
}

internal static class Ledger
{
    public const string Header = "client,number,sent_on,due_on,paid_on,amount,disputed";

    public static string Of(params string[] lines) => string.Join('\n', [Header, .. lines, ""]);
}
