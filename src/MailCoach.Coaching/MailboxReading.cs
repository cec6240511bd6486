using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching;

/// <summary>
/// A mailbox, read once: clients, then payments, stress and fit, then advice. Recomputed whole, never patched,
/// so that the order in which mail came does not matter.
/// </summary>
public sealed record MailboxReading
{
    public required DateOnly AsOf { get; init; }

    /// <summary>By client id; also those who are no clients.</summary>
    public required IReadOnlyDictionary<string, ClientReading> Clients { get; init; }

    public required IReadOnlyList<ThreadReading> Threads { get; init; }

    public required ClientDirectory Directory { get; init; }

    /// <summary>Reads everything as of an instant; what is dated after it is unknown.</summary>
    public static MailboxReading Read(Mailbox mailbox, DateTimeOffset now)
    {
        var asOf = mailbox.Owner.Date(now);
        mailbox = Forgetting.Apply(KnownMailbox.AsOf(mailbox, now));
        var index = new MailIndex(mailbox with { Word = MergedWord.Of(mailbox.Word) });
        mailbox = index.Mailbox;
        var directory = ClientDirectory.Read(index);
        var (ledgers, stress) = ReadBoth(index, directory, asOf, now);
        directory = directory.Parted(Partings.Of(directory, mailbox.Word, ledgers, asOf));
        var reader = new ClientReader(mailbox, directory, ledgers, stress, asOf);
        var clients = Introductions.Apply(directory.Everybody.Select(reader.Read).ToDictionary(reading => reading.Client.Id), reader);
        return new MailboxReading
        {
            AsOf = asOf,
            Clients = clients,
            Threads = ThreadReadings.Read(reader, now),
            Directory = directory,
        };
    }

    /// <summary>Payments and stress know nothing of each other, so that two cores read a large mailbox in half the time.</summary>
    private static (IReadOnlyDictionary<string, IReadOnlyList<Invoice>> Ledgers, StressReadings Stress) ReadBoth(
        MailIndex index, ClientDirectory directory, DateOnly asOf, DateTimeOffset now)
    {
        IReadOnlyDictionary<string, IReadOnlyList<Invoice>>? ledgers = null;
        StressReadings? stress = null;
        Parallel.Invoke(() => ledgers = InvoiceLedgers.Read(index, directory, asOf), () => stress = StressReadings.Read(index.Mailbox, directory, now));
        return (ledgers!, stress!);
    }
}
