using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Scoring;

namespace MailCoach.Coaching.Stress;

/// <summary>Stress of every client, person and thread, against the owner's own baseline.</summary>
public sealed record StressReadings
{
    /// <summary>By client id; those who are no clients have none.</summary>
    public required IReadOnlyDictionary<string, ClientStress> Clients { get; init; }

    /// <summary>By conversation id.</summary>
    public required IReadOnlyDictionary<string, StressStanding> Threads { get; init; }

    /// <summary>The stress of a mailbox in any order, with any way of telling whose a mail is.</summary>
    public static StressReadings Read(Mailbox mailbox, Func<MessageMetadata, Client?> clientOf, DateTimeOffset now)
    {
        mailbox = mailbox with { Messages = MailOrder.Of(mailbox.Messages) };
        return new RunningStress(mailbox, [.. mailbox.Messages.Select(clientOf)], now).Readings;
    }
}

/// <summary>One client's stress. <paramref name="Weeks"/> oldest first; <paramref name="OutOfHoursMails"/> of the last twelve months.</summary>
public sealed record ClientStress(
    StressStanding Standing, IReadOnlyList<StressWeek> Weeks, IReadOnlyList<PersonReading> People, int OutOfHoursMails)
{
    /// <summary>For somebody without mail to read.</summary>
    public static ClientStress Unknown { get; } = new(new StressStanding { IsStressful = false }, [], [], 0);
}
