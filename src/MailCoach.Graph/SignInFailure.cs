using Azure.Identity;
using Microsoft.Identity.Client;

namespace MailCoach.Graph;

/// <summary>What a sign-in that failed means: the sign-in service was away, or only the owner can help.</summary>
public static class SignInFailure
{
    /// <summary>Entra's number for a consent that was not given (AADSTS65001).</summary>
    private const string NoConsent = "AADSTS65001";

    /// <param name="failed">What Azure.Identity or MSAL threw.</param>
    /// <returns>An <see cref="HttpRequestException"/> where trying again may help, else a <see cref="SignInNeededException"/>.</returns>
    public static Exception Of(Exception failed)
    {
        var reason = failed as MsalException ?? failed.InnerException as MsalException;
        if (failed is not CredentialUnavailableException && (reason?.IsRetryable == true || reason?.InnerException is HttpRequestException))
        {
            return new HttpRequestException("The sign-in service did not answer.", failed);
        }

        return new SignInNeededException((reason as MsalServiceException)?.Claims is { Length: > 0 } claims ? claims : null, WordOf(reason), failed);
    }

    private static string WordOf(MsalException? reason) => reason switch
    {
        MsalUiRequiredException { Classification: UiRequiredExceptionClassification.ConsentRequired } => "consent_required",
        { Message: var message } when message.Contains(NoConsent, StringComparison.Ordinal) => "consent_required",
        { ErrorCode: var code } => code,
        null => "invalid_token",
    };
}
