namespace MailCoach.Coaching.Mail;

/// <summary>
/// One conversation has two spellings: Office.js writes its id in base64 with <c>+</c> and <c>/</c>, Graph with <c>-</c> and <c>_</c>,
/// either may lack the padding.
/// </summary>
public static class ConversationIds
{
    /// <summary>The spelling in which both are the same: Graph's, without padding.</summary>
    public static string Normal(string id)
    {
        var bare = id.AsSpan().Trim().TrimEnd('=');
        return bare.Length == id.Length && bare.IndexOfAny('+', '/') < 0 ? id : bare.ToString().Replace('+', '-').Replace('/', '_');
    }

    public static bool Same(string one, string other) => string.Equals(Normal(one), Normal(other), StringComparison.Ordinal);
}
