using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>Real mail without a sign-in on loopback: no other site gets in through the browser.</summary>
[Collection(SampleMailbox.Name)]
public sealed class GuardedDoorTests(SampleHost sample)
{
    private Http Http => sample.Http;

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example:5080")]
    [InlineData("192.168.0.10")]
    public async Task A_name_that_only_points_here_is_refused(string name)
    {
        (await Http.GetAsync("/me", ("Host", name))).IsProblem(400, "wrong-host");
        (await Http.GetAsync("//pane.html", ("Host", name))).IsProblem(400, "wrong-host");
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:1234")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:5080")]
    public async Task The_names_of_this_computer_are_let_in(string name) => Assert.Equal(200, (await Http.GetAsync("/me", ("Host", name))).Status);

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Origin", "http://localhost.evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_page_of_another_site_is_refused(string header, string value)
    {
        (await Http.GetAsync("/me", (header, value))).IsProblem(403, "cross-site");
        (await Http.PostAsync("/syncs", "{}", (header, value))).IsProblem(403, "cross-site");
    }

    [Fact]
    public async Task Our_own_page_and_a_person_who_follows_a_link_are_let_in()
    {
        Assert.Equal(200, (await Http.GetAsync("/me", ("Origin", Http.Address.GetLeftPart(UriPartial.Authority)))).Status);
        Assert.Equal(200, (await Http.GetAsync("/me", ("Sec-Fetch-Site", "same-origin"))).Status);
        (string, string)[] visit = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")];
        Assert.Equal(200, (await Http.GetAsync("//pane.html", visit)).Status);
        (await Http.PostAsync("/syncs", "{}", visit)).IsProblem(403, "cross-site");
    }
}
