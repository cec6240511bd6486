namespace MailCoach.Graph.Calls;

/// <summary>How one try of a call ended.</summary>
internal sealed record Outcome<T>
{
    public T? Value { get; private init; }

    public Exception? Failure { get; private init; }

    /// <summary>The HTTP status; 0 where there was no whole answer.</summary>
    public int Status { get; private init; }

    public bool TryAgain { get; init; }

    /// <summary>The whole mailbox must wait, not only this call.</summary>
    public bool IsThrottle { get; init; }

    /// <summary>What Graph asked for; null when it named no wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long to stay away before the next try.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>The token that was refused.</summary>
    public string? Token { get; init; }

    public static Outcome<T> Read(T value) => new() { Value = value };

    public static Outcome<T> Failed(int status, Exception failure) => new() { Status = status, Failure = failure };
}
