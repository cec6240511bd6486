using System.Text.Json;
using MailCoach.Api.Mailboxes;
using MailCoach.Api.SignIn;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Drafting;

namespace MailCoach.Api.Drafts;

public static class DraftEndpoints
{
    public static RouteGroupBuilder MapDrafts(this RouteGroupBuilder api)
    {
        api.MapPost("/clients/{id}/drafts", WriteAsync)
            .Accepts<DraftRequest>("application/json").Produces<DraftAnswer>()
            .WithTags("Drafts").WithSummary("Write the ending, or raise something first").WithName("WriteDraft")
            .WithDescription("A letter, or a script for a call, written from the owner's own answers and the client's figures, with the questions that are still open and the checker's findings. Nothing is sent and nothing is stored.");
        return api;
    }

    private static async Task<IResult> WriteAsync(string id, Body<DraftBody> body, Caller caller)
    {
        var answer = await caller.Mailbox.DraftFactsAsync(id, caller.Language);
        if (answer.Problem is not null || answer.MovedTo is not null)
        {
            return new AnswerResult(answer);
        }

        var facts = JsonSerializer.Deserialize<DraftFacts>(answer.Body, Json.Options)!;
        if (body.Value.Request.LastDay < facts.Today)
        {
            throw ProblemException.Invalid("lastDay", new Sentence("error.lastDayPast"));
        }

        var draft = Coaching.Drafting.Drafts.Write(body.Value.Request, facts);
        return new AnswerResult(MailboxView.Finish(DraftAnswer.Of(draft, answer.Language!), answer.Language) with { ETag = null });
    }
}
