namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>A big mailbox behind a slow line, so that its first reading can be watched.</summary>
internal sealed class SlowGraph : IAsyncDisposable
{
    private readonly ChildProcess child;

    private SlowGraph(ChildProcess child, string baseUrl) => (this.child, BaseUrl) = (child, baseUrl);

    public string BaseUrl { get; }

    public static async Task<SlowGraph> StartAsync(int messages, TimeSpan delay)
    {
        var (child, address) = await ChildProcess.StartAsync(
            "MailCoach.LocalGraph",
            new Dictionary<string, string>(),
            line => line.StartsWith("http://", StringComparison.Ordinal) ? line : null,
            "--messages",
            $"{messages}",
            "--delay",
            $"{delay.TotalMilliseconds:0}");
        return new SlowGraph(child, address);
    }

    public ValueTask DisposeAsync() => child.DisposeAsync();
}
