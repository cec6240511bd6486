using MailCoach.Api.Clients;
using MailCoach.Api.SignIn;
using MailCoach.Api.Wire;

namespace MailCoach.Api.Me;

public static class MeEndpoints
{
    public static RouteGroupBuilder MapMe(this RouteGroupBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me");
        me.MapGet("", (Caller caller) => ClientEndpoints.Answered(caller.Mailbox.MeAsync(caller.Language)))
            .Produces<MeAnswer>().WithName("GetMe").WithSummary("Whose mailbox this is and how fresh it is");
        me.MapDelete("", (Caller caller) => ClientEndpoints.Answered(caller.Mailbox.DeleteAsync()))
            .Produces(StatusCodes.Status204NoContent).WithName("DeleteMe").WithSummary("Everything gone");
        me.MapGet("/export", (Caller caller) => ClientEndpoints.Answered(caller.Mailbox.ExportAsync(null)))
            .Produces<object>().WithName("ExportMe").WithSummary("Everything held, in one file");
        me.MapGet("/preferences", (Caller caller) => ClientEndpoints.Answered(caller.Mailbox.PreferencesAsync()))
            .Produces<Preferences>().WithName("GetPreferences").WithSummary("Settings");
        me.MapPut("/preferences", (Body<Preferences> body, Caller caller) =>
                ClientEndpoints.Answered(caller.Mailbox.PutPreferencesAsync(System.Text.Json.JsonSerializer.Serialize(body.Value, Json.Options))))
            .Accepts<Preferences>("application/json").Produces<Preferences>().WithName("PutPreferences").WithSummary("Replace all settings");
        return api;
    }
}
