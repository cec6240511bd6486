using MailCoach.Api.Tests.Entra;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>What the pane asks before anybody has signed in.</summary>
public sealed class AddInFileTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, $"api://{Authority.ClientId}/access_as_user")]
    [InlineData("--AzureAd:Audience=api://mailcoach.example/coach", "api://mailcoach.example/coach/access_as_user")]
    [InlineData($"--AzureAd:Audience={Authority.ClientId}", $"api://{Authority.ClientId}/access_as_user")]
    public async Task Service_mode_says_where_to_sign_in_and_for_what(string? audience, string scope)
    {
        await using var house = await ServiceHouse.StartAsync(Stop, audience is null ? [] : [audience]);

        var reply = await house.Http.GetAsync("//add-in.json");

        Assert.Equal(200, reply.Status);
        Assert.Equal("no-cache", reply.Header("Cache-Control"));
        var signIn = reply["signIn"]!;
        Assert.Equal(Authority.ClientId, signIn["clientId"]!.GetValue<string>());
        Assert.Equal($"{house.Authority.Address}common", signIn["authority"]!.GetValue<string>());
        Assert.Equal(scope, signIn["scope"]!.GetValue<string>());
        Assert.Equal(5, signIn.AsObject().Count);
        Assert.Null(signIn["calendarScope"]);
    }

    [Fact]
    public async Task Where_the_calendar_is_read_it_says_what_to_ask_a_person_for()
    {
        await using var house = await ServiceHouse.StartAsync(Stop, "--Graph:ReadCalendar=true");

        var scope = (await house.Http.GetAsync("//add-in.json"))["signIn"]!["calendarScope"]!.GetValue<string>();

        Assert.Equal($"https://{house.Graph.BaseUrl.Host}/Calendars.ReadBasic", scope);
    }

    [Fact]
    public async Task Local_mode_asks_for_no_token()
    {
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop);

        Assert.Null((await host.Http.GetAsync("//add-in.json"))["signIn"]);
    }
}
