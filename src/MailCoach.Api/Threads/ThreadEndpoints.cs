using MailCoach.Api.Clients;
using MailCoach.Api.OpenApi;
using MailCoach.Api.SignIn;
using MailCoach.Api.Wire;
using Microsoft.AspNetCore.Mvc;

namespace MailCoach.Api.Threads;

public static class ThreadEndpoints
{
    private static readonly string[] Sorts = ["stress", "recent"];

    public static RouteGroupBuilder MapThreads(this RouteGroupBuilder api)
    {
        var threads = api.MapGroup("/threads").WithTags("Threads");
        threads.MapGet("", ListAsync).Produces<Page<ThreadSummary>>().WithMetadata(new QueryChoice("sort", Sorts)).Produces(StatusCodes.Status304NotModified).WithName("ListThreads").WithSummary("Conversations with clients")
            .WithDescription("A page of conversations with clients: those that weigh most, or the most recent first.");
        threads.MapGet("/{conversationId}", (string conversationId, Caller caller) =>
                ClientEndpoints.Answered(caller.Mailbox.ThreadAsync(Uri.UnescapeDataString(conversationId), caller.Language)))
            .Produces<ThreadReport>().Produces(StatusCodes.Status304NotModified).WithName("GetThread").WithSummary("Who wrote when")
            .WithDescription("Every mail of the conversation, oldest first: when, from which side, and its link. The id is Graph's, percent-encoded.");
        return api;
    }

    private static Task<Mailboxes.AnswerResult> ListAsync(
        Caller caller, [FromQuery] string? clientId, [FromQuery] string? sort, [FromQuery] string? limit, [FromQuery] string? cursor) =>
        ClientEndpoints.Answered(caller.Mailbox.ThreadsAsync(
            clientId, ClientEndpoints.Choice("sort", sort, Sorts), Pages.Limit(limit), cursor, caller.Language));
}
