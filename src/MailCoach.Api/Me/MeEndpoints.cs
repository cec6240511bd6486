using MailCoach.Api.Clients;
using MailCoach.Api.Hosting;
using MailCoach.Api.SignIn;
using MailCoach.Api.Wire;

namespace MailCoach.Api.Me;

public static class MeEndpoints
{
    public static RouteGroupBuilder MapMe(this RouteGroupBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me");
        me.MapGet("", (Caller caller) => ClientEndpoints.Answered(caller.Mailbox.MeAsync(caller.Language)))
            .Produces<MeAnswer>().WithName("GetMe").WithSummary("Whose mailbox this is and how fresh it is")
            .WithDescription("The owner's name and addresses as Graph tells them, and the sync that runs or ran last.");
        me.MapDelete("", (Caller caller) => ClientEndpoints.Answered(caller.Mailbox.DeleteAsync()))
            .Produces(StatusCodes.Status204NoContent).WithName("DeleteMe").WithSummary("Everything gone")
            .WithDescription("Destroys the mailbox's key first, then its rows. What is left on a disk cannot be read by anybody.");
        me.MapGet("/export", (Caller caller) => ExportResult.BeginAsync(caller.Mailbox))
            .Produces<ExportAnswer>().WithMetadata(new OneAtATime()).WithName("ExportMe").WithSummary("Everything held, in one file")
            .WithDescription("Every mail and every word that is held, readable. Of mail with people who are no clients only numbers are held; they are listed, too.");
        me.MapGet("/preferences", (Caller caller) => ClientEndpoints.Answered(caller.Mailbox.PreferencesAsync()))
            .Produces<Preferences>().WithName("GetPreferences").WithSummary("Settings")
            .WithDescription("What was never set is what the mailbox says, else what is usual.");
        me.MapPut("/preferences", (Body<Preferences> body, Caller caller) =>
                ClientEndpoints.Answered(caller.Mailbox.PutPreferencesAsync(System.Text.Json.JsonSerializer.Serialize(body.Value, Json.Options))))
            .Accepts<Preferences>("application/json").Produces<Preferences>().WithName("PutPreferences").WithSummary("Replace all settings")
            .WithDescription("Replaces all settings; a missing one is named in a 400.");
        return api;
    }
}
