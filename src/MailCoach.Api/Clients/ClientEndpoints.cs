using MailCoach.Api.Mailboxes;
using MailCoach.Api.Me;
using MailCoach.Api.OpenApi;
using MailCoach.Api.SignIn;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Said;
using Microsoft.AspNetCore.Mvc;

namespace MailCoach.Api.Clients;

public static class ClientEndpoints
{
    private static readonly string[] States = ["current", "parted", "notClient"];
    private static readonly string[] Sorts = ["attention", "payment", "stress", "name"];

    public static RouteGroupBuilder MapClients(this RouteGroupBuilder api)
    {
        var clients = api.MapGroup("/clients").WithTags("Clients");
        clients.MapGet("", ListAsync).Produces<Page<ClientSummary>>()
            .WithMetadata(new QueryChoice("state", States), new QueryChoice("sort", Sorts)).Produces(StatusCodes.Status304NotModified).WithName("ListClients").WithSummary("Clients, who needs a look first")
            .WithDescription("A page of clients in a total order: what asks for a look first, or by payment, stress or name. Worst first, unknown last, ties by id. Current clients unless another state is asked for.");
        clients.MapPost("/lookup", LookupAsync).Accepts<LookupRequest>("application/json").Produces<LookupAnswer>()
            .WithName("LookupClient").WithSummary("The client of a message or an address")
            .WithDescription("Finds the client by Message-ID first, then conversation, then address; one of the three is enough. A 404 says why in reason: notAClient, unknown, or notReadYet while the first sync runs.");
        clients.MapGet("/{id}", (string id, Caller caller) => Answered(caller.Mailbox.ClientAsync(id, caller.Language)))
            .Produces<ClientReport>().Produces(StatusCodes.Status304NotModified).WithName("GetClient").WithSummary("All that is known about one client")
            .WithDescription("Payment, stress, fit and advice, each with the mails that show it, as of the owner's date and whatever the client's state.");
        clients.MapPatch("/{id}", (string id, Body<ClientPatch> body, Caller caller) => Answered(caller.Mailbox.PatchClientAsync(id, body.Json, caller.Language)))
            .Accepts<ClientWord>("application/json", "application/merge-patch+json").Produces<ClientReport>()
            .WithName("PatchClient").WithSummary("The owner's word about a client")
            .WithDescription("A merge patch: what is absent stays, null takes a word back. The owner's word wins over what was read and stays through every later sync.");
        clients.MapDelete("/{id}", (string id, Caller caller) => Answered(caller.Mailbox.ForgetClientAsync(id)))
            .Produces(StatusCodes.Status204NoContent).WithName("ForgetClient").WithSummary("Forget them")
            .WithDescription("Removes their mail and everything said about them. A keyed hash of each address stays, so that they are not read again.");
        clients.MapGet("/{id}/export", (string id, Caller caller) => Answered(caller.Mailbox.ExportClientAsync(id)))
            .Produces<ExportAnswer>().WithName("ExportClient").WithSummary("What is held about them, readable")
            .WithDescription("Every mail held with them and everything the owner said about them, as it is kept.");
        clients.MapPost("/{id}/merge", (string id, Body<MergeRequest> body, Caller caller) =>
                Answered(caller.Mailbox.MergeAsync(id, body.Value.OtherId, caller.Language)))
            .Accepts<MergeRequest>("application/json").Produces<ClientReport>().WithName("MergeClients").WithSummary("One client, several addresses")
            .WithDescription("The other client becomes a part of this one. Its id answers 308 from then on.");
        clients.MapPost("/{id}/split", (string id, Body<SplitRequest> body, Caller caller) =>
                Answered(caller.Mailbox.SplitAsync(id, body.Value.Address, caller.Language)))
            .Accepts<SplitRequest>("application/json").Produces<ClientReport>().WithName("SplitClient").WithSummary("An address that stands for itself")
            .WithDescription("Takes an address out of a client. It stands for itself from then on, or goes back to the client it was merged from.");
        return api.MapCheckIns(clients);
    }

    private static RouteGroupBuilder MapCheckIns(this RouteGroupBuilder api, RouteGroupBuilder clients)
    {
        clients.MapGet("/{id}/check-ins", (string id, Caller caller) => Answered(caller.Mailbox.CheckInsAsync(id)))
            .Produces<Page<CheckInAnswer>>().Produces(StatusCodes.Status304NotModified).WithName("ListCheckIns").WithSummary("How it felt when they popped up")
            .WithDescription("What the owner answered, newest first, all on one page.");
        clients.MapPost("/{id}/check-ins", (string id, Body<CheckInRequest> body, Caller caller) => Answered(caller.Mailbox.AddCheckInAsync(id, body.Json)))
            .Accepts<CheckInRequest>("application/json").Produces<CheckInAnswer>(StatusCodes.Status201Created).WithName("AddCheckIn").WithSummary("Say how it felt")
            .WithDescription("From 0 (fine) to 4 (dread). It teaches the stress reading what this owner feels; nobody else sees it.");
        clients.MapDelete("/{id}/check-ins/{checkInId}", (string id, string checkInId, Caller caller) => Answered(caller.Mailbox.RemoveCheckInAsync(id, checkInId)))
            .Produces(StatusCodes.Status204NoContent).WithName("RemoveCheckIn").WithSummary("Take a check-in back")
            .WithDescription("The answer is gone, and the reading is made without it.");
        clients.MapGet("/{id}/fit", (string id, Caller caller) => Answered(caller.Mailbox.FitAsync(id)))
            .Produces<FitAnswers>().Produces(StatusCodes.Status304NotModified).WithName("GetFit").WithSummary("The owner's answers about the fit")
            .WithDescription("From 0 (not at all) to 4 (very well) each; null where a question was left open.");
        clients.MapPut("/{id}/fit", (string id, Body<FitRequest> body, Caller caller) => Answered(caller.Mailbox.PutFitAsync(id, body.Json)))
            .Accepts<FitRequest>("application/json").Produces<FitAnswers>().WithName("PutFit").WithSummary("Answer the fit questions")
            .WithDescription("Replaces all answers. Null leaves a question open; all four null takes the answers back.");
        clients.MapGet("/{id}/talks", (string id, Caller caller) => Answered(caller.Mailbox.TalksAsync(id)))
            .Produces<Page<TalkAnswer>>().Produces(StatusCodes.Status304NotModified).WithName("ListTalks").WithSummary("Talks that were had")
            .WithDescription("Newest first, all on one page.");
        clients.MapPost("/{id}/talks", (string id, Body<TalkRequest> body, Caller caller) => Answered(caller.Mailbox.AddTalkAsync(id, body.Json)))
            .Accepts<TalkRequest>("application/json").Produces<TalkAnswer>(StatusCodes.Status201Created).WithName("AddTalk").WithSummary("A talk was had")
            .WithDescription("An ending that was said is followed through from here: the last day, the last invoice, an answer that still waits.");
        clients.MapPatch("/{id}/talks/{talkId}", (string id, string talkId, Body<TalkPatch> body, Caller caller) =>
                Answered(caller.Mailbox.PatchTalkAsync(id, talkId, body.Json)))
            .Accepts<TalkPatch>("application/json", "application/merge-patch+json").Produces<TalkAnswer>().WithName("PatchTalk").WithSummary("Correct a talk")
            .WithDescription("A merge patch: what is absent stays. The kind, the day and the channel cannot be taken back; remove the talk instead.");
        clients.MapDelete("/{id}/talks/{talkId}", (string id, string talkId, Caller caller) => Answered(caller.Mailbox.RemoveTalkAsync(id, talkId)))
            .Produces(StatusCodes.Status204NoContent).WithName("RemoveTalk").WithSummary("Take a talk back")
            .WithDescription("It was never said, as far as the reading goes.");
        return api;
    }

    private static Task<AnswerResult> ListAsync(
        Caller caller, [FromQuery] string? state, [FromQuery] string? sort, [FromQuery] string? limit, [FromQuery] string? cursor) =>
        Answered(caller.Mailbox.ClientsAsync(
            Choice("state", state, States), Choice("sort", sort, Sorts), Pages.Limit(limit), cursor, caller.Language));

    private static Task<AnswerResult> LookupAsync(Body<LookupRequest> body, Caller caller) =>
        Answered(caller.Mailbox.LookupAsync(body.Value.Address, body.Value.InternetMessageId, body.Value.ConversationId, caller.Language));

    /// <summary>One of a query's words; the first where none is given.</summary>
    public static string Choice(string name, string? word, string[] choices) =>
        word is null ? choices[0]
        : choices.Contains(word) ? word
        : throw ProblemException.Invalid(name, new Sentence("error.choice", [("choices", string.Join(", ", choices))]));

    public static async Task<AnswerResult> Answered(Task<Answer> answer) => new(await answer);
}
