using System.Diagnostics.Metrics;

namespace MailCoach.Graph;

/// <summary>What is counted for OpenTelemetry; it costs nothing while nobody listens.</summary>
public static class GraphMeasures
{
    /// <summary>The meter's name.</summary>
    public const string Name = "MailCoach.Graph";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> RequestCount = Meter.CreateCounter<long>("mailcoach.graph.requests");
    private static readonly Counter<long> ThrottleCount = Meter.CreateCounter<long>("mailcoach.graph.throttles");
    private static readonly Counter<double> WaitSeconds = Meter.CreateCounter<double>("mailcoach.graph.waits", "s");
    private static readonly Counter<long> PageCount = Meter.CreateCounter<long>("mailcoach.graph.pages");
    private static readonly Counter<long> MessageCount = Meter.CreateCounter<long>("mailcoach.graph.messages");

    internal static void Request() => RequestCount.Add(1);

    internal static void Throttle() => ThrottleCount.Add(1);

    internal static void Wait(TimeSpan wait) => WaitSeconds.Add(wait.TotalSeconds);

    internal static void Page(int messages)
    {
        PageCount.Add(1);
        MessageCount.Add(messages);
    }
}
