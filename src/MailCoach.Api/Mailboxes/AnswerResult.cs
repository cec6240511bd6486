using System.Globalization;
using MailCoach.Api.Hosting;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using Microsoft.Net.Http.Headers;

namespace MailCoach.Api.Mailboxes;

/// <summary>Puts a mailbox's answer on the wire: bytes as they are, ETag, language, or a problem.</summary>
public sealed class AnswerResult(Answer answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (answer.Problem is { } slug)
        {
            throw new ProblemException(answer.Status, slug)
            {
                Challenge = answer.Challenge,
                Members = answer.Members.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]),
                Errors = answer.Wrong.Length > 0
                    ? answer.Wrong.Chunk(2).ToDictionary(pair => pair[0], pair => new List<Sentence> { new(pair[1]) })
                    : null,
            };
        }

        if (answer.MovedTo is { } movedTo)
        {
            return MoveAsync(httpContext, movedTo);
        }

        response.StatusCode = answer.Status;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = HeaderNames.AcceptLanguage;
        if (answer.Language is { } language)
        {
            response.Headers.ContentLanguage = language;
        }

        if (answer.Location is { } location)
        {
            response.Headers.Location = MailCoachHost.Base + location;
        }

        if (answer.ETag is { } etag)
        {
            response.Headers.ETag = etag;
            if (Matches(httpContext.Request, etag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        if (answer.Body is not { } body)
        {
            return Task.CompletedTask;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        return Slices.WriteAsync(httpContext, body);
    }

    private static bool Matches(HttpRequest request, string etag) =>
        HttpMethods.IsGet(request.Method)
        && request.GetTypedHeaders().IfNoneMatch.Any(asked => asked.Tag == "*" || asked.Tag == etag);

    private static Task MoveAsync(HttpContext context, string movedTo)
    {
        // As it was encoded: what stands in a path may not stand in a header.
        var path = context.Request.Path.ToUriComponent();
        var absorbed = Convert.ToString(context.Request.RouteValues["id"], CultureInfo.InvariantCulture)!;
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location =
            path.Replace($"/clients/{absorbed}", $"/clients/{movedTo}", StringComparison.Ordinal) + context.Request.QueryString;
        return Task.CompletedTask;
    }
}
