using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using MailCoach.Coaching.Mail;
using static MailCoach.Graph.Tests.ScriptedGraph;

namespace MailCoach.Graph.Tests;

/// <summary>What is counted and traced of the way to Graph: numbers, never whose mail or which.</summary>
public sealed class MeasureTests
{
    private const string Own = "MailCoach.Graph.Tests.MeasureTests";

    private static readonly ActivitySource Ours = new(Own);

    [Fact]
    public async Task A_read_is_counted_and_traced_without_a_word_of_the_mail()
    {
        var counted = new ConcurrentBag<string>();
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == GraphMeasures.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => counted.Add(instrument.Name + tags.Length));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => counted.Add(instrument.Name + tags.Length));
        meters.Start();
        var spans = new ConcurrentBag<Activity>();
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphMeasures.Name || source.Name == Own,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(traces);
        await using var graph = await StartAsync(
            Status(429, "TooManyRequests"),
            Ok("""{ "value": [ { "id": "secret-id", "conversationId": "c", "subject": "secret", "receivedDateTime": "2026-03-02T07:00:00Z" } ], "@odata.deltaLink": "/v1.0/d" }"""));
        using var door = graph.Door();

        using var root = Ours.StartActivity("this test");
        await door.Mailbox(new Tokens()).ReadMessagesAsync("secret-folder", MailFolder.Inbox, null, TestContext.Current.CancellationToken);

        string[] expected = ["requests", "throttles", "waits", "pages", "messages"];
        Assert.All(expected, name => Assert.Contains($"mailcoach.graph.{name}0", counted));
        var told = spans.Where(span => span.TraceId == root!.TraceId && span.Source.Name == GraphMeasures.Name).ToList();
        Assert.Equal([200, 429], told.Select(span => (int)span.GetTagItem("http.response.status_code")!).Order());
        Assert.All(told, span => Assert.Equal(("graph.request", 1), (span.DisplayName, span.TagObjects.Count())));
    }
}
