using System.Text;
using MailCoach.Graph;

namespace MailCoach.Api.SignIn;

/// <summary>What the pane can do about a sign-in that is not enough, as the value of <c>WWW-Authenticate</c>.</summary>
public static class Challenges
{
    /// <summary>More is asked for (conditional access), consent is missing, or the token has ended.</summary>
    /// <param name="scopes">What consent is asked for.</param>
    public static string Of(SignInNeededException needed, IReadOnlyList<string> scopes) => needed switch
    {
        { Claims: { Length: > 0 } claims } => $"Bearer error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims))}\"",
        { Error: "consent_required" } => $"Bearer error=\"consent_required\", scope=\"{string.Join(' ', scopes)}\"",
        { Error: "interaction_required" } => "Bearer error=\"interaction_required\"",
        _ => "Bearer error=\"invalid_token\"",
    };

    /// <summary>The same question asked again with the same token has the same answer; a token that merely ended does not.</summary>
    public static bool Stands(SignInNeededException needed) => needed.Claims is not null || needed.Error is "consent_required" or "interaction_required";
}
