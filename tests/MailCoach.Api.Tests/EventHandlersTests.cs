using MailCoach.Api.Tests.Entra;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>What Outlook fetches to run event handlers without a page.</summary>
[Collection(SampleMailbox.Name)]
public sealed class EventHandlersTests(SampleHost sample)
{
    private const string Allowed = "//.well-known/microsoft-officeaddins-allowed.json";

    [Fact]
    public async Task The_one_script_that_may_sign_in_without_a_page_is_named_and_is_there()
    {
        var allowed = await sample.Http.GetAsync(Allowed);
        Assert.Equal((200, "application/json"), (allowed.Status, allowed.Kind));
        var script = Assert.Single(allowed["allowed"]!.AsArray())!.GetValue<string>();
        Assert.Equal(new Uri(sample.Http.Address, "launchevent.js").AbsoluteUri, script);

        var served = await sample.Http.GetAsync("//launchevent.js");
        Assert.Equal((200, "text/javascript", "no-cache"), (served.Status, served.Kind, served.Header("Cache-Control")));
        Assert.Contains("onMessageSend", served.Body, StringComparison.Ordinal);
        Assert.Contains("src=\"launchevent.js\"", (await sample.Http.GetAsync("//launchevent.html")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_proxy_the_script_is_named_as_Outlook_sees_it()
    {
        await using var house = await ServiceHouse.StartAsync(TestContext.Current.CancellationToken, "--AddIn:PublicOrigin=https://coach.example.com");
        var allowed = await house.Http.GetAsync(Allowed);
        Assert.Equal("https://coach.example.com/launchevent.js", Assert.Single(allowed["allowed"]!.AsArray())!.GetValue<string>());
    }
}
