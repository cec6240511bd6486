using System.Net;
using System.Text.Json.Nodes;
using MailCoach.LocalGraph.Mail;
using MailCoach.LocalGraph.Sample;

namespace MailCoach.LocalGraph.Tests;

/// <summary>The calendar as Calendars.ReadBasic shows it.</summary>
public sealed class CalendarTests
{
    private const string Year = "/me/calendarView?startDateTime=2025-03-11T00:00:00Z&endDateTime=2026-03-11T14:30:00Z";

    /// <summary>How Graph spells an answer; its definitions do not check it.</summary>
    private static readonly string[] Responses = ["none", "organizer", "tentativelyAccepted", "accepted", "declined", "notResponded"];

    [Fact]
    public async Task A_meeting_looks_as_it_does_at_Graph()
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Mailbox.Add(Meeting(1, daysAgo: 3) with { IsOnline = true, Place = "Microsoft Teams Meeting", Answer = LocalResponse.TentativelyAccepted });
        var meeting = (await graph.GetAsync(Year, GraphClient.Immutable))["value"]![0]!;

        Assert.Equal(("2026-03-08T14:30:00.0000000", "UTC"), (meeting["start"]!.Text("dateTime"), meeting["start"]!.Text("timeZone")));
        Assert.Equal("2026-03-08T15:30:00.0000000", meeting["end"]!.Text("dateTime"));
        Assert.Equal("Microsoft Teams Meeting", meeting["location"]!.Text("displayName"));
        Assert.Equal("tentativelyAccepted", meeting["responseStatus"]!.Text("response"));
        Assert.Equal("nora@client.example", meeting["organizer"]!["emailAddress"]!.Text("address"));
        Assert.Equal("required", meeting["attendees"]![0]!.Text("type"));
        Assert.True(meeting["isOnlineMeeting"]!.GetValue<bool>());
        Assert.Contains(meeting["responseStatus"]!.Text("response"), Responses);
    }

    [Fact]
    public async Task Times_are_told_in_the_zone_that_is_preferred()
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Mailbox.Add(Meeting(1, daysAgo: 3));
        using var response = await graph.SendAsync(HttpMethod.Get, Year, "outlook.timezone=\"Europe/Berlin\"");
        var start = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["value"]![0]!["start"]!;

        Assert.Equal(("2026-03-08T15:30:00.0000000", "Europe/Berlin"), (start.Text("dateTime"), start.Text("timeZone")));
        Assert.Contains("outlook.timezone", string.Join(' ', response.Headers.GetValues("Preference-Applied")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_holds_what_touches_it_and_goes_on_through_its_links()
    {
        await using var graph = await GraphClient.EmptyAsync();
        foreach (var days in Enumerable.Range(-5, 400))
        {
            graph.Mailbox.Add(Meeting(days, days));
        }

        var found = new List<string>();
        for (string? link = $"{Year}&$top=100&$select=start"; link is not null;)
        {
            var page = await graph.GetAsync(link);
            Assert.InRange(page["value"]!.AsArray().Count, 1, 100);
            found.AddRange(page["value"]!.AsArray().Select(meeting => meeting!["start"]!.Text("dateTime")));
            link = page["@odata.nextLink"]?.GetValue<string>();
        }

        Assert.Equal(365, found.Count);
        Assert.Equal(found.Order(StringComparer.Ordinal), found);
        Assert.Equal("2026-03-10T14:30:00.0000000", found[^1]);
    }

    [Theory]
    [InlineData("/me/calendarView", 400, "ErrorInvalidParameter")]
    [InlineData("/me/calendarView?startDateTime=2026-01-01T00:00:00Z", 400, "ErrorInvalidParameter")]
    [InlineData(Year + "&$select=subject,shoeSize", 400, "RequestBroker--ParseUri")]
    [InlineData(Year + "&$top=1001", 400, "RequestBroker--ParseUri")]
    [InlineData(Year + "&$select=body", 403, "ErrorAccessDenied")]
    [InlineData(Year + "&$select=bodyPreview", 403, "ErrorAccessDenied")]
    [InlineData(Year + "&$select=attachments", 403, "ErrorAccessDenied")]
    [InlineData(Year + "&$expand=attachments", 403, "ErrorAccessDenied")]
    public async Task What_the_permission_does_not_show_is_refused(string path, int status, string code)
    {
        await using var graph = await GraphClient.EmptyAsync();
        Assert.Equal((status, code), await RefusalAsync(graph, path));
    }

    [Fact]
    public async Task Without_the_permission_the_calendar_is_closed_and_the_mail_is_not()
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Host.Faults.CalendarRefused = true;

        Assert.Equal((403, "ErrorAccessDenied"), await RefusalAsync(graph, Year));
        using var mail = await graph.SendAsync(HttpMethod.Get, "/me/messages");
        Assert.Equal(HttpStatusCode.OK, mail.StatusCode);
        graph.Host.Faults.CalendarRefused = false;
        Assert.Empty((await graph.GetAsync(Year))["value"]!.AsArray());
    }

    [Theory]
    [InlineData("2026-11-23T06:00:00Z"), InlineData("2026-03-29T12:00:00Z"), InlineData("2027-01-01T23:30:00Z"), InlineData("2028-02-29T09:00:00Z")]
    public void On_any_day_the_sample_has_met_some_clients_and_nobody_of_the_future(string today)
    {
        var now = DateTimeOffset.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        var mailbox = SampleMailbox.Make(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(now), messages: null);
        var writers = mailbox.Messages().Select(mail => mail.From?.Address).ToHashSet();

        Assert.All(mailbox.Meetings(), meeting => Assert.True(meeting.End <= now));
        Assert.Contains(mailbox.Meetings(), meeting => meeting.IsOnline && writers.Contains(meeting.Organizer.Address));
        Assert.Contains(mailbox.Meetings(), meeting => !meeting.IsOnline && meeting.Place.Length > 0 && writers.Contains(meeting.Organizer.Address));
        Assert.Contains(mailbox.Meetings(), meeting => !writers.Contains(meeting.Organizer.Address));
    }

    private static LocalMeeting Meeting(int number, int daysAgo) => new()
    {
        Uid = $"{number}@client.example",
        Start = GraphClient.Wednesday.AddDays(-daysAgo),
        End = GraphClient.Wednesday.AddDays(-daysAgo).AddHours(1),
        Organizer = new LocalPerson("nora@client.example", "Nora"),
        Attendees = [new LocalAttendee(new LocalPerson("sam@samrivers.example"))],
    };

    private static async Task<(int Status, string Code)> RefusalAsync(GraphClient graph, string path)
    {
        using var response = await graph.SendAsync(HttpMethod.Get, path);
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!.Text("code"));
    }
}
