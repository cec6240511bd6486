using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;
using MailCoach.Coaching.Stress.Scoring;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress;

/// <summary>Stress of every client, person and thread, against the owner's own baseline.</summary>
public sealed record StressReadings
{
    /// <summary>By client id; those who are no clients have none.</summary>
    public required IReadOnlyDictionary<string, ClientStress> Clients { get; init; }

    /// <summary>By conversation id.</summary>
    public required IReadOnlyDictionary<string, StressStanding> Threads { get; init; }

    /// <summary>The stress of a mailbox, with any way of telling whose a mail is.</summary>
    public static StressReadings Read(Mailbox mailbox, Func<MessageMetadata, Client?> clientOf, DateTimeOffset now)
    {
        mailbox = mailbox with { Messages = MailOrder.Of(mailbox.Messages) };
        return Read(mailbox, [.. mailbox.Messages.Select(clientOf)], now);
    }

    /// <param name="mailbox">In order of time.</param>
    /// <param name="whose">The client of each of its mails.</param>
    internal static StressReadings Read(Mailbox mailbox, IReadOnlyList<Client?> whose, DateTimeOffset now)
    {
        var book = ExchangeBook.Open(mailbox, whose, now);
        var usual = new OwnerUsual(book, mailbox, now);
        var strained = book.Exchanges.Select(exchange => (Exchange: exchange, Strains: SignalReaders.Read(exchange, usual))).ToList();
        var shares = new UsualShares(OwnersWeights.Learn(strained, mailbox.Word.CheckIns, book.Clock, book.Now));
        var read = new List<(Exchange Exchange, Strains Strains, WeekSums Sums)>();
        foreach (var (exchange, strains) in strained)
        {
            var sums = new WeekSums();
            sums.Add(exchange, strains, book.ThisWeek);
            shares.Add(exchange.Number, sums);
            read.Add((exchange, strains, sums));
        }

        var busyness = new Busyness(book);
        var clients = new Dictionary<string, ClientStress>();
        var threads = new Dictionary<string, StressStanding>();
        foreach (var (exchange, strains, sums) in read)
        {
            var baselines = shares.For(exchange.Number);
            clients[exchange.Client.Id] = new ClientStress(
                ClientScore.Of(exchange, strains, sums, shares, busyness, book, mailbox),
                WeekScores.Of(exchange, strains, sums, baselines, book.ThisWeek),
                PeopleScores.Of(exchange, strains, sums, baselines, book.ThisWeek),
                OutOfHoursMails(exchange, book));
            ThreadScores.Add(threads, exchange, strains, baselines);
        }

        return new StressReadings { Clients = clients, Threads = threads };
    }

    /// <summary>What it costs, whatever their habits: every mail of the last twelve months that came outside working hours.</summary>
    private static int OutOfHoursMails(Exchange exchange, ExchangeBook book) => exchange.Mails.Count(mail =>
        !mail.IsMine && mail.Has(MailMarks.OutsideHours) && book.ThisWeek - mail.Week < StressThresholds.Weeks);
}

/// <summary>One client's stress. <paramref name="Weeks"/> oldest first; <paramref name="OutOfHoursMails"/> of the last twelve months.</summary>
public sealed record ClientStress(
    StressStanding Standing, IReadOnlyList<StressWeek> Weeks, IReadOnlyList<PersonReading> People, int OutOfHoursMails)
{
    /// <summary>For somebody without mail to read.</summary>
    public static ClientStress Unknown { get; } = new(new StressStanding { IsStressful = false }, [], [], 0);
}
