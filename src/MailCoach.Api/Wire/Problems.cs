using System.Diagnostics;
using System.Globalization;
using MailCoach.Coaching;
using MailCoach.Coaching.Languages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace MailCoach.Api.Wire;

/// <summary>Writes every error as problem+json in the caller's language, never with a stack trace, a token or mail data.</summary>
public static partial class Problems
{
    public static IApplicationBuilder UseProblems(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Problems));
        app.UseExceptionHandler(handler => handler.Run(context =>
        {
            var error = context.Features.Get<IExceptionHandlerFeature>()?.Error?.GetBaseException();
            var problem = Of(error);
            if (problem.Status == StatusCodes.Status500InternalServerError && error is not null)
            {
                Unexpected(log, error.GetType().Name, error.StackTrace);
            }

            return WriteAsync(context, problem);
        }));
        app.UseStatusCodePages(pages => WriteAsync(pages.HttpContext, Of(pages.HttpContext.Response.StatusCode)));
        return app;
    }

    public static async Task WriteAsync(HttpContext context, ProblemException problem)
    {
        var language = RequestLanguage.Of(context.Request) ?? "en";
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.ContentLanguage = language;
        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        context.Response.Headers.CacheControl = "no-store";
        if (problem.Status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = problem.Challenge
                ?? (context.Request.Headers.Authorization.Count > 0 ? "Bearer error=\"invalid_token\"" : "Bearer");
        }

        if (problem.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        var body = new Dictionary<string, object?>
        {
            ["type"] = problem.Slug,
            ["title"] = ReasonPhrases.GetReasonPhrase(problem.Status),
            ["status"] = problem.Status,
            ["detail"] = Sentences.Say(new Sentence($"problem.{problem.Slug}", problem.Gaps), language),
            ["traceId"] = Activity.Current?.Id ?? context.TraceIdentifier,
        };
        if (problem.Errors is { } errors)
        {
            body["errors"] = errors.ToDictionary(error => error.Key, error => error.Value.Select(sentence => Sentences.Say(sentence, language)));
        }

        foreach (var (name, value) in problem.Members)
        {
            body[name] = value;
        }

        await context.Response.WriteAsJsonAsync(body, Json.Options, "application/problem+json", context.RequestAborted);
    }

    private static ProblemException Of(Exception? error) => error switch
    {
        ProblemException problem => problem,
        BadHttpRequestException { StatusCode: not StatusCodes.Status400BadRequest } bad => Of(bad.StatusCode),
        BadHttpRequestException => new ProblemException(StatusCodes.Status400BadRequest, "malformed"),
        { } away when Unavailable.Is(away) => new ProblemException(StatusCodes.Status503ServiceUnavailable, "unavailable") { RetryAfter = Unavailable.Soon },
        _ => new ProblemException(StatusCodes.Status500InternalServerError, "internal"),
    };

    private static ProblemException Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => new ProblemException(status, "sign-in-needed"),
        StatusCodes.Status403Forbidden => new ProblemException(status, "forbidden"),
        StatusCodes.Status404NotFound => ProblemException.NotFound(),
        StatusCodes.Status405MethodNotAllowed => new ProblemException(status, "method-not-allowed"),
        StatusCodes.Status408RequestTimeout => new ProblemException(status, "too-slow"),
        StatusCodes.Status413PayloadTooLarge => new ProblemException(status, "too-large"),
        StatusCodes.Status415UnsupportedMediaType => new ProblemException(status, "unsupported-media-type"),
        StatusCodes.Status429TooManyRequests => new ProblemException(status, "too-many-requests"),
        StatusCodes.Status503ServiceUnavailable => new ProblemException(status, "unavailable"),
        >= 500 => new ProblemException(status, "internal"),
        _ => new ProblemException(status, "malformed"),
    };

    /// <summary>The kind of error and where it arose; its message may hold what was sent, so it stays out.</summary>
    [LoggerMessage(Level = LogLevel.Error, Message = "An unexpected {Error}.\n{StackTrace}")]
    private static partial void Unexpected(ILogger log, string error, string? stackTrace);
}
