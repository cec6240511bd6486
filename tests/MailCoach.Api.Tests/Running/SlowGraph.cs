using System.Globalization;

namespace MailCoach.Api.Tests.Running;

/// <summary>LocalGraph in a process of its own, so that it outlives the host that reads from it.</summary>
internal sealed class SlowGraph(Child child, string address) : IAsyncDisposable
{
    public string Setting { get; } = $"--Graph:BaseUrl={address}";

    public static async Task<SlowGraph> StartAsync(int? messages, TimeSpan delay, CancellationToken cancellationToken)
    {
        IEnumerable<string> size = messages is { } count ? ["--messages", count.ToString(CultureInfo.InvariantCulture)] : [];
        var child = Child.Start(
            Repository.Program("MailCoach.LocalGraph"),
            "http",
            [.. size, "--delay", ((int)delay.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)],
            new Dictionary<string, string>());
        return new SlowGraph(child, await child.ReadyAsync(cancellationToken));
    }

    public ValueTask DisposeAsync() => child.DisposeAsync();
}
