using MailCoach.Coaching.Languages;
using Microsoft.Net.Http.Headers;

namespace MailCoach.Api.Wire;

/// <summary>The language a caller asks for in <c>Accept-Language</c>.</summary>
public static class RequestLanguage
{
    /// <summary>The first language asked for that we speak; null where the caller leaves it to the owner's preference.</summary>
    public static string? Of(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage is { Count: > 0 } asked
            ? asked.OrderByDescending(language => language.Quality ?? 1).Where(language => language.Quality is not 0)
                .Select(language => LanguageData.CodeOf(language.Value.Value)).FirstOrDefault(code => code is not null)
            : null;
}
