using System.Text.Json.Nodes;

namespace MailCoach.Api.Tests.Running;

/// <summary>What a host has read, so that two hosts can be compared.</summary>
internal static class Ledgers
{
    /// <summary>Everybody with what they owe; without ids, which are a mailbox's own.</summary>
    public static async Task<string> OfAsync(Http wire)
    {
        var lines = new List<string>();
        foreach (var state in (string[])["current", "parted", "notClient"])
        {
            foreach (var client in await wire.AllAsync($"/clients?state={state}", 200))
            {
                var invoices = (await wire.AllAsync($"/clients/{client["id"]}/invoices", 200))
                    .Select(invoice => Told(invoice, "number", "subject", "sentAt", "dueOn", "paidAt", "amount", "status", "daysLate", "reminders"))
                    .Order(StringComparer.Ordinal);
                var stress = client["stress"]!["score"]?.ToJsonString();
                lines.Add($"{Told(client, "name", "addresses", "state", "lastMessageAt")} {stress} {string.Join('\n', invoices)}");
            }
        }

        return string.Join('\n', lines.Order(StringComparer.Ordinal));
        static string Told(JsonNode node, params string[] fields) => string.Join(' ', fields.Select(field => node[field]?.ToJsonString()));
    }
}
