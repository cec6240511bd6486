using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>The contract, as machines read it.</summary>
[Collection(SampleMailbox.Name)]
public sealed class OpenApiTests(SampleHost sample)
{
    private static readonly string[] Routes =
    [
        "GET /me", "DELETE /me", "GET /me/export", "GET /me/preferences", "PUT /me/preferences",
        "POST /syncs", "GET /syncs/{id}", "GET /syncs/{id}/events",
        "GET /clients", "POST /clients/lookup", "GET /clients/{id}", "PATCH /clients/{id}", "DELETE /clients/{id}",
        "GET /clients/{id}/export", "POST /clients/{id}/merge", "POST /clients/{id}/split",
        "GET /clients/{id}/invoices", "PATCH /clients/{id}/invoices/{invoiceId}",
        "GET /clients/{id}/check-ins", "POST /clients/{id}/check-ins", "DELETE /clients/{id}/check-ins/{checkInId}",
        "GET /clients/{id}/fit", "PUT /clients/{id}/fit",
        "GET /clients/{id}/talks", "POST /clients/{id}/talks", "PATCH /clients/{id}/talks/{talkId}", "DELETE /clients/{id}/talks/{talkId}",
        "POST /clients/{id}/drafts", "GET /threads", "GET /threads/{conversationId}",
        "POST /phrasing/check", "POST /payments/assess", "POST /invoices/import",
    ];

    [Fact]
    public async Task Every_route_of_the_contract_is_described_and_no_other()
    {
        var contract = await sample.Http.GetAsync("//swagger/v1/swagger.json");

        Assert.StartsWith("3.1", contract.Text("openapi"), StringComparison.Ordinal);
        var described = contract["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}"));
        var expected = Routes.Select(route => route.Replace(" /", $" {Http.Base}/", StringComparison.Ordinal)).Concat(["GET /health/live", "GET /health/ready"]);
        Assert.Equal(expected.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
        Assert.Equal("text/html", (await sample.Http.GetAsync("//swagger/index.html")).Kind);
    }
}
