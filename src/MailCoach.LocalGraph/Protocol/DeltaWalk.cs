using System.Text.RegularExpressions;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary>Starts or goes on with a walk along a delta: reads the request's options or its token, and says what the next link is.</summary>
internal static partial class DeltaWalk
{
    // Documented: a filtered delta returns at most this many messages.
    private const int FilteredLimit = 5000;

    /// <summary>The token of this request, or the one that a first request amounts to.</summary>
    /// <param name="folder">The folder walked along; zero for the folders themselves.</param>
    /// <param name="select">Reads and checks the selection.</param>
    public static (DeltaToken Token, bool IsFirst) Begin(GraphRequest request, LocalMailbox mailbox, ulong folder, Func<string?, Selection> select)
    {
        if ((request["$skiptoken"] ?? request["$deltatoken"]) is { Length: > 0 } text)
        {
            var token = DeltaToken.Read(text);
            return token is not null && token.Epoch == mailbox.Epoch && token.Folder == folder && token.UpTo <= mailbox.Version
                ? (token, false)
                : throw GraphRefusal.Expired($"{request.Address}?$deltatoken=");
        }

        Refuse(request);
        var since = Since(request["$filter"]);
        var limit = request.Number("$top", least: 1) ?? (since is null ? null : FilteredLimit);
        return (new DeltaToken(mailbox.Epoch, folder, After: 0, mailbox.Version, Position: null, limit, since, select(request["$select"]).Text), true);
    }

    public static string Next(GraphRequest request, DeltaToken token) => $"{request.Address}?$skiptoken={token.Write()}";

    public static string Done(GraphRequest request, DeltaToken token) => $"{request.Address}?$deltatoken={token.Write()}";

    private static void Refuse(GraphRequest request)
    {
        if (request["$search"] is not null || request["$expand"] is not null)
        {
            throw GraphRefusal.AccessDenied();
        }

        if (request["$skip"] is not null || request["$count"] is not null)
        {
            throw new GraphRefusal(400, "ErrorInvalidUrlQuery", "The following parameters are not supported with change tracking: '$skip, $count'.");
        }

        if (request["$orderby"] is { } order && !OrderByReceived().IsMatch(order))
        {
            throw new GraphRefusal(400, "ErrorInvalidUrlQuery", "The only supported $orderby with change tracking is 'receivedDateTime desc'.");
        }
    }

    private static DateTimeOffset? Since(string? filter)
    {
        if (filter is null)
        {
            return null;
        }

        var clause = MessageFilter.Read(filter) is [{ Property: "receivedDateTime", Operator: "ge" or "gt" } only] ? only : null;
        return clause?.Moment
            ?? throw new GraphRefusal(400, "ErrorInvalidUrlQueryFilter", "The query filter contains one or more invalid nodes.");
    }

    [GeneratedRegex("^receivedDateTime +desc$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex OrderByReceived();
}
