using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MailCoach.Graph;

/// <summary>What is counted for OpenTelemetry; it costs nothing while nobody listens.</summary>
public static class GraphMeasures
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "MailCoach.Graph";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);
    private static readonly Counter<long> RequestCount = Meter.CreateCounter<long>("mailcoach.graph.requests");
    private static readonly Counter<long> ThrottleCount = Meter.CreateCounter<long>("mailcoach.graph.throttles");
    private static readonly Counter<double> WaitSeconds = Meter.CreateCounter<double>("mailcoach.graph.waits", "s");
    private static readonly Counter<long> PageCount = Meter.CreateCounter<long>("mailcoach.graph.pages");
    private static readonly Counter<long> MessageCount = Meter.CreateCounter<long>("mailcoach.graph.messages");

    /// <summary>One try of one request. Its address is not told, for it holds ids.</summary>
    internal static Activity? Request()
    {
        RequestCount.Add(1);
        return Source.StartActivity("graph.request", ActivityKind.Client);
    }

    internal static void Throttle() => ThrottleCount.Add(1);

    internal static void Wait(TimeSpan wait) => WaitSeconds.Add(wait.TotalSeconds);

    internal static void Page(int messages)
    {
        PageCount.Add(1);
        MessageCount.Add(messages);
    }
}
