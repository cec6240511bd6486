using System.Globalization;

namespace MailCoach.LocalGraph.Faults;

/// <summary>One thing that goes wrong with one request, as it does at Microsoft Graph and on the way to it.</summary>
public sealed record Fault
{
    private Fault(string name) => Name = name;

    public string Name { get; }

    /// <summary>Too many requests. Graph says how many seconds to wait; at times it does not.</summary>
    public static Fault Throttled(TimeSpan? retryAfter = null) => Refused(429, "TooManyRequests", "Please retry again later.") with { RetryAfter = retryAfter };

    public static Fault ServerError { get; } = Refused(500, "generalException", "An unexpected error occurred.");

    /// <summary>A gateway on the way answers instead of Graph, with a page for people.</summary>
    public static Fault BadGateway { get; } = Refused(502, "BadGateway", "") with { IsHtml = true };

    public static Fault Unavailable(TimeSpan? retryAfter = null) => Refused(503, "serviceNotAvailable", "The service is temporarily unavailable.") with { RetryAfter = retryAfter };

    public static Fault GatewayTimeout { get; } = Refused(504, "GatewayTimeout", "The upstream server did not answer in time.");

    /// <summary>The token ended in the middle of a sync.</summary>
    public static Fault SignedOut { get; } = Refused(401, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.");

    /// <summary>Conditional access asks for more in the middle of a sync.</summary>
    /// <param name="claims">What is asked for, as JSON text.</param>
    public static Fault ClaimsAsked(string claims) => SignedOut with
    {
        Challenge = $"Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(claims))}\"",
    };

    /// <summary>A link that was good is no longer; strikes only requests that carry one.</summary>
    /// <param name="status">400, 404 or 410.</param>
    /// <param name="code"><c>syncStateNotFound</c>, <c>resyncRequired</c> or <c>SyncStateInvalid</c>.</param>
    public static Fault ExpiredLink(int status = 410, string code = "syncStateNotFound") =>
        Refused(status, code, "The sync state generation is not found; a full sync is required.") with { Needs = FaultNeeds.Link };

    /// <summary>The connection breaks when half of the answer is there.</summary>
    public static Fault Reset { get; } = new("reset") { Cut = FaultCut.Reset };

    /// <summary>The answer ends early, as if it were whole.</summary>
    public static Fault Truncated { get; } = new("truncated") { Cut = FaultCut.Truncated };

    /// <summary>A whole answer, of which the middle is no JSON.</summary>
    public static Fault Malformed { get; } = new("malformed") { Cut = FaultCut.Malformed };

    /// <summary>A byte at a time, until the client has had enough.</summary>
    public static Fault SlowLoris { get; } = new("slowLoris") { Cut = FaultCut.Slow };

    /// <summary>A page tells some mails a second time.</summary>
    public static Fault Duplicates { get; } = new("duplicates") { Shape = FaultShape.Duplicates, Needs = FaultNeeds.MessagePage };

    /// <summary>A page tells its mails in no order.</summary>
    public static Fault OutOfOrder { get; } = new("outOfOrder") { Shape = FaultShape.OutOfOrder, Needs = FaultNeeds.MessagePage };

    /// <summary>A page tells first that mails went, then that they are there.</summary>
    public static Fault RemovedThenBack { get; } = new("removedThenBack") { Shape = FaultShape.RemovedThenBack, Needs = FaultNeeds.MessagePage };

    /// <summary>A page tells its mails first with subjects of four kilobytes, then as they are.</summary>
    public static Fault LongSubjects { get; } = new("longSubjects") { Shape = FaultShape.LongSubjects, Needs = FaultNeeds.MessagePage };

    /// <summary>A page holds, beside its own, a mail of which everything but the id is null.</summary>
    public static Fault Nulls { get; } = new("nulls") { Shape = FaultShape.Nulls, Needs = FaultNeeds.MessagePage };

    /// <summary>Every fault that leaves no other mailbox behind: after any number of them, a sync must end with what an undisturbed one reads.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        Throttled(TimeSpan.FromSeconds(1)), Throttled(), ServerError, BadGateway, Unavailable(), GatewayTimeout, SignedOut,
        .. from status in new[] { 400, 404, 410 }
           from code in new[] { "syncStateNotFound", "resyncRequired", "SyncStateInvalid" }
           select ExpiredLink(status, code),
        Reset, Truncated, Malformed, SlowLoris, Duplicates, OutOfOrder, RemovedThenBack, LongSubjects, Nulls,
    ];

    internal int? Status { get; private init; }

    internal string Code { get; private init; } = "";

    internal string Message { get; private init; } = "";

    internal TimeSpan? RetryAfter { get; private init; }

    /// <summary>What a 401 says in <c>WWW-Authenticate</c>; null: that the token is invalid.</summary>
    public string? Challenge { get; private init; }

    internal bool IsHtml { get; private init; }

    internal FaultCut Cut { get; private init; }

    internal FaultShape Shape { get; private init; }

    internal FaultNeeds Needs { get; private init; }

    /// <summary>Any refusal, for what has no name of its own here.</summary>
    public static Fault Refused(int status, string code, string message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{status} {code}")) { Status = status, Code = code, Message = message };

    public override string ToString() => Name;
}

internal enum FaultCut
{
    None,
    Reset,
    Truncated,
    Malformed,
    Slow,
}

internal enum FaultShape
{
    None,
    Duplicates,
    OutOfOrder,
    RemovedThenBack,
    LongSubjects,
    Nulls,
}

internal enum FaultNeeds
{
    Nothing,
    Link,
    MessagePage,
}
