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
        var whose = directory.OfAll(mailbox.Messages);
        var (ledgers, stress) = Both(
            () => InvoiceLedgers.Read(index, directory, asOf),
            () => new RunningStress(index.Mailbox, whose, index.Conversations, now).Readings);
        directory = directory.Parted(Partings.Of(directory, mailbox.Word, ledgers, asOf));
        var reader = new ClientReader(index, directory, whose, ledgers, stress, asOf);
        var (clients, threads) = Both(
            () => Introductions.Apply(directory.Everybody.Select(reader.Read).ToDictionary(reading => reading.Client.Id), reader),
            () => ThreadReadings.Read(reader, now));
        return new MailboxReading
        {
            AsOf = asOf,
            Clients = clients,
            Threads = threads,
            Directory = directory,
        };
    }

    /// <summary>Two readings that know nothing of each other, so that two cores read a large mailbox in less time.</summary>
    private static (TOne One, TOther Other) Both<TOne, TOther>(Func<TOne> readOne, Func<TOther> readOther)
    {
        TOne? one = default;
        TOther? other = default;
        Parallel.Invoke(() => one = readOne(), () => other = readOther());
        return (one!, other!);
    }
}
