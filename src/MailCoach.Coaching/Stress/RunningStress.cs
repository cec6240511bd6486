using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;
using MailCoach.Coaching.Stress.Scoring;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress;

/// <summary>
/// Everybody's stress while mail comes in: with one more mail only its client is scored anew. What is usual for the owner stays that of the
/// whole reading, which one mail hardly moves; the next whole reading takes it in. Not safe for several threads at once.
/// </summary>
public sealed class RunningStress
{
    private readonly Dictionary<string, ClientStress> clients = [];
    private readonly Dictionary<string, StressStanding> threads = [];
    private readonly Mailbox mailbox;
    private readonly DateTimeOffset now;
    private readonly ExchangeBook book;
    private readonly OwnerUsual usual;
    private readonly UsualShares shares;
    private readonly Busyness busyness;

    /// <param name="mailbox">In order of time.</param>
    /// <param name="whose">The client of each of its mails.</param>
    public RunningStress(Mailbox mailbox, IReadOnlyList<Client?> whose, DateTimeOffset now)
        : this(mailbox, whose, new ConversationNumbers(mailbox.Messages), now)
    {
    }

    internal RunningStress(Mailbox mailbox, IReadOnlyList<Client?> whose, ConversationNumbers conversations, DateTimeOffset now)
    {
        this.mailbox = mailbox;
        this.now = now;
        book = new ExchangeBook(mailbox, whose, conversations, now);
        usual = new OwnerUsual(book, mailbox, now);
        var strained = book.Exchanges.Select(exchange => (Exchange: exchange, Strains: SignalReaders.Read(exchange, usual))).ToList();
        shares = new UsualShares(OwnersWeights.Learn(strained, mailbox.Word.CheckIns, book.Clock, book.Now));
        var sums = strained.ConvertAll(read => WeekSums.Of(read.Exchange, read.Strains, book.ThisWeek));
        for (var number = 0; number < sums.Count; number++)
        {
            shares.Add(number, sums[number]);
        }

        busyness = new Busyness(book);
        foreach (var (exchange, strains) in strained)
        {
            Score(exchange, strains, sums[exchange.Number]);
        }
    }

    public StressReadings Readings => new() { Clients = clients, Threads = threads };

    /// <summary>Reads a mail that is new, or one whose flags changed; false where only a whole reading can tell: its client had no mail before.</summary>
    /// <param name="client">Whose mail it is.</param>
    public bool Add(MessageMetadata message, Client client)
    {
        if (message.At > now || message.Folder == MailFolder.Deleted || book.With(message, client) is not { } exchange)
        {
            return false;
        }

        var strains = SignalReaders.Read(exchange, usual);
        Score(exchange, strains, WeekSums.Of(exchange, strains, book.ThisWeek));
        return true;
    }

    private void Score(Exchange exchange, Strains strains, WeekSums sums)
    {
        var baselines = shares.For(exchange.Number);
        clients[exchange.Client.Id] = new ClientStress(
            ClientScore.Of(exchange, strains, sums, shares, busyness, book, mailbox),
            WeekScores.Of(exchange, strains, sums, baselines, busyness.Busy(exchange), book.ThisWeek),
            PeopleScores.Of(exchange, strains, sums, baselines, book.ThisWeek),
            OutOfHoursMails(exchange));
        ThreadScores.Add(threads, exchange, strains, baselines);
    }

    /// <summary>What it costs, whatever their habits: every mail of the last twelve months that came outside working hours.</summary>
    private int OutOfHoursMails(Exchange exchange) => exchange.Mails.Count(mail =>
        !mail.IsMine && mail.Has(MailMarks.OutsideHours) && book.ThisWeek - mail.Week < StressThresholds.Weeks);
}
