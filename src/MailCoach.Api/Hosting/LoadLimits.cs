namespace MailCoach.Api.Hosting;

/// <summary>How much one host takes on at once. What is above is refused or let go, and the rest is answered as before.</summary>
public sealed record LoadLimits
{
    /// <summary>Connections to the host; see <see cref="Connections"/>.</summary>
    public required int Connections { get; init; }

    /// <summary>Requests that the host works on at once (Service mode); event streams are not among them.</summary>
    public required int Requests { get; init; }

    /// <summary>Of those, one person's; what they ask beyond waits for its turn.</summary>
    public required int RequestsPerPerson { get; init; }

    /// <summary>Event streams that the host keeps open.</summary>
    public required int Streams { get; init; }

    /// <summary>Of those, one person's: a few windows of Outlook, each with a pane.</summary>
    public required int StreamsPerPerson { get; init; }

    /// <summary>How long a mailbox that nobody asks stays in memory. The engine looks once a minute.</summary>
    public required TimeSpan Idle { get; init; }

    public static LoadLimits Read(IConfiguration configuration) => new()
    {
        Connections = One(configuration, "Limits:Connections", 10_000),
        Requests = One(configuration, "Limits:Requests", 1_000),
        RequestsPerPerson = One(configuration, "Limits:RequestsPerPerson", 16),
        Streams = One(configuration, "Limits:Streams", 2_000),
        StreamsPerPerson = One(configuration, "Limits:StreamsPerPerson", 16),
        Idle = TimeSpan.FromMinutes(MailCoachSettings.Whole(configuration, "Limits:IdleMinutes", 15, 2, 1440)),
    };

    private static int One(IConfiguration configuration, string key, int usual) => MailCoachSettings.Whole(configuration, key, usual, 1, 1_000_000);
}
