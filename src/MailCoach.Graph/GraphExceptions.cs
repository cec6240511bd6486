namespace MailCoach.Graph;

/// <summary>Graph no longer knows the place this link stands for: the folder is read anew and what it held is replaced.</summary>
public sealed class DeltaLinkExpiredException() : Exception("Graph no longer knows this delta link; the folder must be read anew.");

/// <summary>The folder is not there any more; the next look at the folders will say so.</summary>
public sealed class FolderGoneException() : Exception("Graph no longer has this folder.");

/// <summary>The owner must sign in again, or consent.</summary>
/// <param name="claims">The claims that Graph or Entra asks for, as JSON text; null when it asked for none.</param>
/// <param name="error">Their word for it, such as <c>consent_required</c>, <c>invalid_token</c> or <c>interaction_required</c>.</param>
public sealed class SignInNeededException(string? claims, string? error, Exception? inner = null) : Exception("Graph asks for a new sign-in.", inner)
{
    public string? Claims { get; } = claims;

    public string? Error { get; } = error;
}

/// <summary>Graph could not be reached or was too busy for as long as we may try.</summary>
/// <param name="retryAfter">How long Graph asked us to stay away; null when it did not say.</param>
public sealed class GraphUnavailableException(TimeSpan? retryAfter, Exception? inner = null) : Exception("Graph cannot be reached or is too busy.", inner)
{
    public TimeSpan? RetryAfter { get; } = retryAfter;
}

/// <summary>Graph understood and refused, for a reason that trying again will not change.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">Graph's error code, such as <c>ErrorAccessDenied</c>.</param>
public sealed class GraphRefusedException(int status, string? code) : Exception($"Graph refused with {status} {code}.")
{
    public int Status { get; } = status;

    public string? Code { get; } = code;
}
