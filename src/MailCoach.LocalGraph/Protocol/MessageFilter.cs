using System.Globalization;
using System.Text.RegularExpressions;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary>One comparison of a <c>$filter</c>. Several are joined by <c>and</c>; what Graph understands beyond that is refused here.</summary>
internal sealed partial record MessageFilter(string Property, string Operator, string Literal)
{
    /// <summary>The literal as an instant, or null when it is none.</summary>
    public DateTimeOffset? Moment =>
        DateTimeOffset.TryParse(Literal, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    public static IReadOnlyList<MessageFilter> Read(string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter))
        {
            return [];
        }

        return [.. And().Split(filter).Select(ReadClause)];
    }

    public bool Matches(LocalMessage message) => Property switch
    {
        "receivedDateTime" => Compares(message.Received),
        "sentDateTime" => Compares(message.SentOrReceived),
        "isRead" => Equal(message.IsRead ? "true" : "false"),
        "isDraft" => Equal(message.IsDraft ? "true" : "false"),
        "hasAttachments" => Equal(message.HasAttachments ? "true" : "false"),
        "internetMessageId" => Equal(message.InternetMessageId),
        "conversationId" => Equal(ItemIds.Conversation(message.Conversation)),
        "subject" => Equal(message.Subject),
        _ => throw Invalid(),
    };

    private static MessageFilter ReadClause(string clause)
    {
        var match = Clause().Match(clause.Trim());
        if (!match.Success)
        {
            throw Invalid();
        }

        var property = match.Groups["property"].Value;
        if (!MessageJson.Has(property))
        {
            throw GraphRefusal.UnknownProperty(property, "Microsoft.OutlookServices.Message");
        }

        return new MessageFilter(property, match.Groups["operator"].Value, match.Groups["literal"].Value.Trim('\'').Replace("''", "'", StringComparison.Ordinal));
    }

    private static GraphRefusal Invalid() => new(400, "ErrorInvalidUrlQueryFilter", "The query filter contains one or more invalid nodes.");

    private bool Equal(string value) => Operator switch
    {
        "eq" => string.Equals(value, Literal, StringComparison.Ordinal),
        "ne" => !string.Equals(value, Literal, StringComparison.Ordinal),
        _ => throw Invalid(),
    };

    private bool Compares(DateTimeOffset value)
    {
        var order = value.CompareTo(Moment ?? throw Invalid());
        return Operator switch
        {
            "ge" => order >= 0,
            "gt" => order > 0,
            "le" => order <= 0,
            "lt" => order < 0,
            "eq" => order == 0,
            _ => order != 0,
        };
    }

    [GeneratedRegex("(?: +)and(?: +)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex And();

    [GeneratedRegex("^(?<property>[A-Za-z]+) +(?<operator>eq|ne|ge|gt|le|lt) +(?<literal>'.*'|[^' ]+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Clause();
}
