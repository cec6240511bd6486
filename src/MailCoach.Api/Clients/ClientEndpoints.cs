using MailCoach.Api.Mailboxes;
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
        clients.MapGet("", ListAsync).Produces<Page<ClientSummary>>().WithName("ListClients").WithSummary("Clients, who needs a look first");
        clients.MapPost("/lookup", LookupAsync).Accepts<LookupRequest>("application/json").Produces<LookupAnswer>()
            .WithName("LookupClient").WithSummary("The client of a message or an address");
        clients.MapGet("/{id}", (string id, Caller caller) => Answered(caller.Mailbox.ClientAsync(id, caller.Language)))
            .Produces<ClientReport>().WithName("GetClient").WithSummary("All that is known about one client");
        clients.MapPatch("/{id}", (string id, Body<ClientPatch> body, Caller caller) => Answered(caller.Mailbox.PatchClientAsync(id, body.Json, caller.Language)))
            .Accepts<ClientWord>("application/json", "application/merge-patch+json").Produces<ClientReport>()
            .WithName("PatchClient").WithSummary("The owner's word about a client");
        clients.MapDelete("/{id}", (string id, Caller caller) => Answered(caller.Mailbox.ForgetClientAsync(id)))
            .Produces(StatusCodes.Status204NoContent).WithName("ForgetClient").WithSummary("Forget them");
        clients.MapGet("/{id}/export", (string id, Caller caller) => Answered(caller.Mailbox.ExportAsync(id)))
            .Produces<object>().WithName("ExportClient").WithSummary("What is held about them, readable");
        clients.MapPost("/{id}/merge", (string id, Body<MergeRequest> body, Caller caller) =>
                Answered(caller.Mailbox.MergeAsync(id, body.Value.OtherId, caller.Language)))
            .Accepts<MergeRequest>("application/json").Produces<ClientReport>().WithName("MergeClients").WithSummary("One client, several addresses");
        clients.MapPost("/{id}/split", (string id, Body<SplitRequest> body, Caller caller) =>
                Answered(caller.Mailbox.SplitAsync(id, body.Value.Address, caller.Language)))
            .Accepts<SplitRequest>("application/json").Produces<ClientReport>().WithName("SplitClient").WithSummary("An address that stands for itself");
        return api.MapCheckIns(clients);
    }

    private static RouteGroupBuilder MapCheckIns(this RouteGroupBuilder api, RouteGroupBuilder clients)
    {
        clients.MapGet("/{id}/check-ins", (string id, Caller caller) => Answered(caller.Mailbox.CheckInsAsync(id)))
            .Produces<Page<CheckInAnswer>>().WithName("ListCheckIns").WithSummary("How it felt when they popped up");
        clients.MapPost("/{id}/check-ins", (string id, Body<CheckInRequest> body, Caller caller) => Answered(caller.Mailbox.AddCheckInAsync(id, body.Json)))
            .Accepts<CheckInRequest>("application/json").Produces<CheckInAnswer>(StatusCodes.Status201Created).WithName("AddCheckIn")
            .WithSummary("Say how it felt");
        clients.MapDelete("/{id}/check-ins/{checkInId}", (string id, string checkInId, Caller caller) => Answered(caller.Mailbox.RemoveCheckInAsync(id, checkInId)))
            .Produces(StatusCodes.Status204NoContent).WithName("RemoveCheckIn").WithSummary("Take a check-in back");
        clients.MapGet("/{id}/fit", (string id, Caller caller) => Answered(caller.Mailbox.FitAsync(id)))
            .Produces<FitAnswers>().WithName("GetFit").WithSummary("The owner's answers about the fit");
        clients.MapPut("/{id}/fit", (string id, Body<FitRequest> body, Caller caller) => Answered(caller.Mailbox.PutFitAsync(id, body.Json)))
            .Accepts<FitRequest>("application/json").Produces<FitAnswers>().WithName("PutFit").WithSummary("Answer the fit questions");
        clients.MapGet("/{id}/talks", (string id, Caller caller) => Answered(caller.Mailbox.TalksAsync(id)))
            .Produces<Page<TalkAnswer>>().WithName("ListTalks").WithSummary("Talks that were had");
        clients.MapPost("/{id}/talks", (string id, Body<TalkRequest> body, Caller caller) => Answered(caller.Mailbox.AddTalkAsync(id, body.Json)))
            .Accepts<TalkRequest>("application/json").Produces<TalkAnswer>(StatusCodes.Status201Created).WithName("AddTalk").WithSummary("A talk was had");
        clients.MapPatch("/{id}/talks/{talkId}", (string id, string talkId, Body<TalkPatch> body, Caller caller) =>
                Answered(caller.Mailbox.PatchTalkAsync(id, talkId, body.Json)))
            .Accepts<TalkPatch>("application/json", "application/merge-patch+json").Produces<TalkAnswer>().WithName("PatchTalk").WithSummary("Correct a talk");
        clients.MapDelete("/{id}/talks/{talkId}", (string id, string talkId, Caller caller) => Answered(caller.Mailbox.RemoveTalkAsync(id, talkId)))
            .Produces(StatusCodes.Status204NoContent).WithName("RemoveTalk").WithSummary("Take a talk back");
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
