using MailCoach.Api.Hosting;
using MailCoach.Graph;

namespace MailCoach.Api.Pane;

/// <summary>What the pane must know before anybody has signed in: <c>/add-in.json</c>. None of it is a secret.</summary>
/// <param name="SignIn">Null where the host asks for no token (Local and Personal).</param>
public sealed record AddInFile(AddInSignIn? SignIn)
{
    public static AddInFile Of(MailCoachSettings settings, GraphOptions graph) =>
        new(settings.Mode == Mode.Service ? AddInSignIn.Of(settings.AzureAd, settings.ReadCalendar ? graph.CalendarScopes[0] : null) : null);
}

/// <summary>The app registration, as far as a browser needs it.</summary>
/// <param name="Scope">The scope of our own API, in full.</param>
/// <param name="IsPrivateCloud">The authority is in no list of Microsoft's clouds, so nobody else vouches for it.</param>
/// <param name="CalendarScope">What a person is asked for who wants their calendar read; null where the host reads none.</param>
public sealed record AddInSignIn(string ClientId, string Authority, string Scope, bool IsPrivateCloud, string? CalendarScope)
{
    public static AddInSignIn Of(AzureAdSettings entra, string? calendarScope)
    {
        // A bare client id is an audience of tokens and no address of a scope.
        var resource = entra.Audience is { } audience && audience.Contains("://", StringComparison.Ordinal) ? audience.TrimEnd('/') : $"api://{entra.ClientId}";
        return new AddInSignIn(entra.ClientId!, $"{entra.Instance.ToString().TrimEnd('/')}/{entra.TenantId}", $"{resource}/{entra.Scope}", entra.DisableInstanceDiscovery, calendarScope);
    }
}
