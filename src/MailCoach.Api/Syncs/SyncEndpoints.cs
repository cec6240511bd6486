using MailCoach.Api.Clients;
using MailCoach.Api.Hosting;
using MailCoach.Api.Mailboxes;
using MailCoach.Api.SignIn;
using MailCoach.Api.Wire;
using Microsoft.Net.Http.Headers;

namespace MailCoach.Api.Syncs;

public static class SyncEndpoints
{
    /// <summary>Proxies close a silent stream; a comment keeps it open.</summary>
    private static readonly TimeSpan Comment = TimeSpan.FromSeconds(15);

    public static RouteGroupBuilder MapSyncs(this RouteGroupBuilder api)
    {
        var syncs = api.MapGroup("/syncs").WithTags("Syncs");
        syncs.MapPost("", StartAsync).Accepts<StartSyncRequest>(isOptional: true, "application/json").Produces<SyncAnswer>(StatusCodes.Status202Accepted).WithName("StartSync").WithSummary("Start a sync, or join the running one")
            .WithDescription("Starts a sync, joins the one that runs, or gives a waiting one its new token. The body is empty or {}.");
        syncs.MapGet("/{id}", async (string id, Caller caller) =>
                await caller.Mailbox.SyncAsync(id, -1, caller.Assertion, caller.Language) is { Body: { } body } moment ? new AnswerResult(new Answer { Body = body, Language = moment.Language }) : throw ProblemException.NotFound())
            .Produces<SyncAnswer>().WithName("GetSync").WithSummary("Where a sync stands")
            .WithDescription("The same id goes on after a restart.");
        syncs.MapGet("/{id}/events", EventsAsync).Produces<string>(StatusCodes.Status200OK, contentType: "text/event-stream")
            .WithMetadata(new StaysOpen()).WithName("FollowSync").WithSummary("Progress as it happens")
            .WithDescription("Server-sent events: the present state first, then progress as it happens, and done in every end state. A comment every 15 seconds keeps the stream open.");
        return api;
    }

    private static async Task<IResult> StartAsync(HttpContext context, Caller caller, GraphSignIn signIn)
    {
        if (context.Request.ContentLength is not (null or 0) || context.Request.Headers.TransferEncoding.Count > 0)
        {
            using var body = await Bodies.JsonAsync(context, Body<StartSyncRequest>.MaxBytes);
            Fields.Read(body.RootElement, StartSyncRequest.Read);
        }

        await signIn.ProveAsync(caller, context.RequestAborted);
        return new AnswerResult(await caller.Mailbox.StartSyncAsync(caller.Assertion, caller.Language));
    }

    private static async Task EventsAsync(string id, Caller caller, HttpContext context, OpenStreams streams, Stopping stopping, TimeProvider clock)
    {
        using var place = streams.Open(caller.MailboxKey);
        using var open = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping.Leaving);
        try
        {
            await FollowAsync(id, caller, context, clock, open);
        }
        catch (OperationCanceledException) when (stopping.Leaving.IsCancellationRequested)
        {
            // The stream ends here; who follows it asks again and finds another host.
        }
        catch (Exception away) when (Unavailable.Is(away) && context.Response.HasStarted)
        {
            // The same: an error cannot be told any more.
        }
    }

    private static async Task FollowAsync(string id, Caller caller, HttpContext context, TimeProvider clock, CancellationTokenSource open)
    {
        var moment = await caller.Mailbox.SyncAsync(id, -1, caller.Assertion, caller.Language);
        if (moment.Body is null)
        {
            throw ProblemException.NotFound();
        }

        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.ContentLanguage = moment.Language;
        response.Headers.Vary = HeaderNames.AcceptLanguage;
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        var spokenAt = clock.GetTimestamp();
        while (true)
        {
            await WriteAsync(response, moment.Ended ? "done" : "progress", moment.Body!, context.RequestAborted);
            if (moment.Ended)
            {
                return;
            }

            var known = moment.Version;
            spokenAt = clock.GetTimestamp();
            while (moment.Version == known)
            {
                moment = await caller.Mailbox.SyncAsync(id, known, caller.Assertion, caller.Language).WaitAsync(open.Token);
                if (moment.Version == known && clock.GetElapsedTime(spokenAt) >= Comment - TimeSpan.FromSeconds(6))
                {
                    await response.WriteAsync(":\n\n", context.RequestAborted);
                    await response.Body.FlushAsync(context.RequestAborted);
                    spokenAt = clock.GetTimestamp();
                }
            }

            if (moment.Body is null)
            {
                return;
            }
        }
    }

    private static async Task WriteAsync(HttpResponse response, string name, byte[] data, CancellationToken cancellationToken)
    {
        await response.WriteAsync($"event: {name}\ndata: ", cancellationToken);
        await response.Body.WriteAsync(data, cancellationToken);
        await response.WriteAsync("\n\n", cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }
}

/// <summary>Nothing is asked: an empty body, or <c>{}</c>.</summary>
public sealed record StartSyncRequest : IBody<StartSyncRequest>
{
    public static StartSyncRequest Read(Fields fields) => new();
}
