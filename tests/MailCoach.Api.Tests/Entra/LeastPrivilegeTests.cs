using MailCoach.LocalGraph;
using static MailCoach.Api.Tests.Entra.ServiceHouse;

namespace MailCoach.Api.Tests.Entra;

/// <summary>What is asked of somebody's mailbox over whole syncs, a first and a later one: nothing that could read what a mail says, nothing that changes anything.</summary>
public sealed class LeastPrivilegeTests
{
    /// <summary>Properties of a message that <c>Mail.ReadBasic</c> leaves out, and the headers, which hold more than who, when and the subject.</summary>
    private static readonly string[] Content = ["body", "bodyPreview", "uniqueBody", "attachments", "extensions", "internetMessageHeaders", "singleValueExtendedProperties"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_request_reads_and_reads_no_content()
    {
        await using var house = await StartAsync(Stop);
        await house.SyncAsync(house.Authority.Tokens.For());
        var first = house.Graph.Requests.ToList();
        house.Graph.ForgetRequests();
        await house.SyncAsync(house.Authority.Tokens.For());
        var later = house.Graph.Requests.ToList();

        Assert.All(first.Concat(later), IsModest);
        Assert.InRange(house.Graph.MostInFlight, 1, 4);
        Assert.DoesNotContain(first.Concat(later), request => request.IsCalendar);
        Assert.All(house.Authority.Desk.Asked, asked => Assert.Equal(["Mail.ReadBasic", "MailboxSettings.Read", "User.Read"], PermissionsOf(asked)));

        var folders = first.Where(request => request.IsMessageDelta && !request.HasToken).Select(request => request.PathAndQuery.Split('?')[0]).Distinct().Count();
        Assert.InRange(first.Count, 1, (int)Math.Ceiling(house.Graph.Mailbox.MessageCount / 1000.0) + folders + 10);
        Assert.InRange(later.Count, 1, folders + 4);
    }

    internal static void IsModest(LocalRequest request)
    {
        Assert.Equal("GET", request.Method);
        var query = request.PathAndQuery.Split('?', 2).ElementAtOrDefault(1) ?? "";
        var selected = query.Split('&').FirstOrDefault(part => part.StartsWith("$select=", StringComparison.Ordinal))?["$select=".Length..].Split(',') ?? [];
        Assert.Empty(selected.Intersect(Content, StringComparer.OrdinalIgnoreCase));
        Assert.DoesNotContain("$expand", query, StringComparison.Ordinal);
        Assert.DoesNotContain("$search", query, StringComparison.Ordinal);
        if (request.PathAndQuery.Contains("/messages", StringComparison.Ordinal) || request.IsCalendar)
        {
            Assert.True(request.IsImmutable, request.PathAndQuery);
            Assert.True(selected.Length > 0 || request.HasToken, request.PathAndQuery);
        }

        if (request.PathAndQuery.Contains("/delta", StringComparison.Ordinal))
        {
            Assert.DoesNotContain("$top", query, StringComparison.Ordinal);
            Assert.DoesNotContain("$filter", query, StringComparison.Ordinal);
        }
    }

    internal static IEnumerable<string> PermissionsOf(IReadOnlyDictionary<string, string> asked) => asked["scope"].Split(' ')
        .Where(scope => scope is not ("openid" or "profile" or "offline_access")).Select(scope => scope.Split('/')[^1]).Order(StringComparer.Ordinal);
}
