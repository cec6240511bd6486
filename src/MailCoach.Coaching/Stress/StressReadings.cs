using MailCoach.Coaching.Clients;

namespace MailCoach.Coaching.Stress;

/// <summary>Stress of every client, person and thread, against the owner's own baseline.</summary>
public sealed record StressReadings
{
    public required IReadOnlyDictionary<string, ClientStress> Clients { get; init; }

    /// <summary>By conversation id.</summary>
    public required IReadOnlyDictionary<string, StressStanding> Threads { get; init; }

    public static StressReadings Read(Mailbox mailbox, ClientDirectory directory, DateTimeOffset now) => throw new NotImplementedException();
}

public sealed record ClientStress(
    StressStanding Standing, IReadOnlyList<StressWeek> Weeks, IReadOnlyList<PersonReading> People, int OutOfHoursMails);
