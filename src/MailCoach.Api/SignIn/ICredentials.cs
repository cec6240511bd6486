using Azure.Core;

namespace MailCoach.Api.SignIn;

/// <summary>How the host reaches Graph for one mailbox.</summary>
public interface ICredentials
{
    /// <summary>Null where only the caller's next request can bring a token.</summary>
    /// <param name="assertion">The caller's own token, for on-behalf-of.</param>
    /// <param name="anew">Graph refused what the last one gave: nothing kept may be handed out again.</param>
    TokenCredential? For(string mailboxKey, string? assertion, bool anew = false);
}

/// <summary>Local mode: LocalGraph takes any token.</summary>
public sealed class LocalCredentials : ICredentials
{
    public TokenCredential For(string mailboxKey, string? assertion, bool anew = false) =>
        DelegatedTokenCredential.Create((_, _) => new AccessToken("local", DateTimeOffset.MaxValue));
}
