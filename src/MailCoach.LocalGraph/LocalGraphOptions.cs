using MailCoach.LocalGraph.Faults;

namespace MailCoach.LocalGraph;

/// <summary>What LocalGraph serves, and where.</summary>
public sealed record LocalGraphOptions
{
    /// <summary>A mail export to serve: an mbox file, a maildir, or a folder of <c>.eml</c>; null for the sample mailbox.</summary>
    public string? Mail { get; init; }

    /// <summary>The port on 127.0.0.1; zero takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>For benchmarks: the sample mailbox repeated until it holds this many mails; null leaves it as it is.</summary>
    public int? Messages { get; init; }

    /// <summary>How it misbehaves from the first request on; may be changed while it serves.</summary>
    public LocalFaults Faults { get; init; } = new();
}
