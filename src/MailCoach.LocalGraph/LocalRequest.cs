namespace MailCoach.LocalGraph;

/// <summary>A request that LocalGraph was asked, for tests that look at what is asked of somebody's mailbox. Tokens of people are not kept.</summary>
/// <param name="PathAndQuery">Decoded, behind <c>/v1.0</c>.</param>
/// <param name="Prefer">All preferences, joined by commas.</param>
/// <param name="InFlight">Requests being served at this moment, this one included.</param>
public sealed record LocalRequest(string Method, string PathAndQuery, string Prefer, string UserAgent, int InFlight)
{
    /// <summary>Whether it goes on from a nextLink or a deltaLink.</summary>
    public bool HasToken =>
        PathAndQuery.Contains("$skiptoken=", StringComparison.OrdinalIgnoreCase) || PathAndQuery.Contains("$deltatoken=", StringComparison.OrdinalIgnoreCase);

    public bool IsMessageDelta => PathAndQuery.Contains("/messages/delta", StringComparison.Ordinal);

    public bool IsCalendar => PathAndQuery.Contains("/calendar", StringComparison.Ordinal);

    public bool IsImmutable => Prefer.Contains("IdType=\"ImmutableId\"", StringComparison.Ordinal);
}
