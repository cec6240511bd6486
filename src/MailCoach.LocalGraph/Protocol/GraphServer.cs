using System.Globalization;
using MailCoach.LocalGraph.Faults;
using MailCoach.LocalGraph.Mail;
using Microsoft.Net.Http.Headers;

namespace MailCoach.LocalGraph.Protocol;

/// <summary>One HTTP request, from the door to the last byte.</summary>
internal sealed class GraphServer(LocalMailbox mailbox, LocalFaults faults, RequestLog log, TimeProvider clock, Func<Uri> baseUrl)
{
    private const string Challenge =
        "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", client_id=\"00000003-0000-0000-c000-000000000000\"";

    private static readonly Fault TooManyAtOnce =
        Fault.Refused(StatusCodes.Status429TooManyRequests, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.");

    private long requests;

    public async Task Serve(HttpContext context)
    {
        var number = Interlocked.Increment(ref requests);
        var requestId = string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{number:x12}");
        var asked = log.Enter(context.Request);
        var fault = faults.For(asked, mailbox);
        var cut = fault?.Cut ?? FaultCut.None;
        try
        {
            // No longer in flight once its answer is ready: a client may ask again before the last byte has left us.
            await Send(context, await AnswerInFlight(context, asked, fault, requestId), requestId, cut);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to tell.
            context.Abort();
        }
    }

    private async Task<GraphAnswer> AnswerInFlight(HttpContext context, LocalRequest asked, Fault? fault, string requestId)
    {
        try
        {
            if (faults.Concurrency > 0 && asked.InFlight > faults.Concurrency)
            {
                return FaultyAnswer.Refusal(TooManyAtOnce, requestId, clock.GetUtcNow());
            }

            if (faults.Delay > TimeSpan.Zero)
            {
                await Task.Delay(faults.Delay, context.RequestAborted);
            }

            if (faults.CalendarRefused && asked.IsCalendar)
            {
                return Refused(GraphRefusal.AccessDenied(), requestId);
            }

            return fault?.Status is null
                ? FaultyAnswer.Damaged(Answer(context.Request, requestId, fault?.Shape ?? FaultShape.None), fault?.Cut ?? FaultCut.None)
                : FaultyAnswer.Refusal(fault, requestId, clock.GetUtcNow());
        }
        finally
        {
            log.Leave();
        }
    }

    private GraphAnswer Answer(HttpRequest request, string requestId, FaultShape shape)
    {
        try
        {
            SignedIn(request);
            Allowed(request);
            var asked = new GraphRequest(request, baseUrl());
            var answer = GraphRoutes.Answer(asked, mailbox, shape);
            if (asked.Applied.Count > 0)
            {
                answer.Headers["Preference-Applied"] = string.Join(", ", asked.Applied);
            }

            return answer;
        }
        catch (GraphRefusal refusal)
        {
            return Refused(refusal, requestId);
        }
    }

    private GraphAnswer Refused(GraphRefusal refusal, string requestId)
    {
        var answer = GraphAnswer.Error(refusal.Status, refusal.Code, refusal.Message, requestId, clock.GetUtcNow());
        if (refusal.Status == StatusCodes.Status401Unauthorized)
        {
            answer.Headers[HeaderNames.WWWAuthenticate] = Challenge;
        }

        if (refusal.Location is { } location)
        {
            answer.Headers[HeaderNames.Location] = location;
        }

        return answer;
    }

    /// <summary>Any bearer token will do: whose it is, is not for a laptop to check.</summary>
    private static void SignedIn(HttpRequest request)
    {
        const string scheme = "Bearer ";
        var authorization = request.Headers.Authorization.ToString();
        if (!authorization.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) || string.IsNullOrWhiteSpace(authorization[scheme.Length..]))
        {
            throw GraphRefusal.NotSignedIn();
        }
    }

    /// <summary>Mail.ReadBasic reads. Whatever would write is denied, and what is no verb of a mailbox is not allowed.</summary>
    private static void Allowed(HttpRequest request)
    {
        if (!request.Path.StartsWithSegments("/v1.0", StringComparison.Ordinal))
        {
            throw new GraphRefusal(404, "BadRequest", "Invalid version.");
        }

        if (HttpMethods.IsPost(request.Method) || HttpMethods.IsPatch(request.Method) || HttpMethods.IsDelete(request.Method) || HttpMethods.IsPut(request.Method))
        {
            throw GraphRefusal.AccessDenied();
        }

        if (!HttpMethods.IsGet(request.Method))
        {
            throw new GraphRefusal(405, "ErrorMethodNotAllowed", "The HTTP method is not supported for this resource.");
        }
    }

    private async Task Send(HttpContext context, GraphAnswer answer, string requestId, FaultCut cut)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        response.Headers["request-id"] = requestId;
        response.Headers["client-request-id"] = context.Request.Headers["client-request-id"] is { Count: > 0 } theirs ? theirs : requestId;
        response.Headers["OData-Version"] = "4.0";
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (faults.ClockSkew != TimeSpan.Zero)
        {
            response.Headers.Date = (clock.GetUtcNow() + faults.ClockSkew).ToString("R", CultureInfo.InvariantCulture);
        }

        await (cut switch
        {
            FaultCut.Reset => FaultyAnswer.Reset(context, answer.Body),
            FaultCut.Slow => FaultyAnswer.Drip(context, answer.Body, faults.SlowLorisPause),
            _ => response.Body.WriteAsync(answer.Body, context.RequestAborted).AsTask(),
        });
    }
}
