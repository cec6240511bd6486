using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Fit;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Clients;

/// <summary>Puts together what every room says about one client.</summary>
internal sealed class ClientReader
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Invoice>> ledgers;
    private readonly IReadOnlyDictionary<string, PaymentStanding> payments;
    private readonly IReadOnlyDictionary<string, string> platforms;
    private readonly Dictionary<string, List<MessageMetadata>> mail = new(StringComparer.Ordinal);
    private readonly Client?[] clients;
    private readonly ILookup<string, Talk> talks;
    private readonly ILookup<string, Meeting> meetings;
    private readonly ILookup<string, MessageMetadata> calls;
    private readonly InvoiceYear year;
    private readonly UsualMails usualMails;

    /// <summary>Groups the mail once, so that each client is read in one go.</summary>
    /// <param name="whose">The client of each of its mails, as they stood before anybody parted.</param>
    public ClientReader(
        MailIndex index, ClientDirectory directory, IReadOnlyList<Client?> whose,
        IReadOnlyDictionary<string, IReadOnlyList<Invoice>> ledgers, StressReadings stress, DateOnly asOf)
    {
        var mailbox = index.Mailbox;
        Mailbox = mailbox;
        Conversations = index.Conversations;
        Directory = directory;
        Stress = stress;
        AsOf = asOf;
        this.ledgers = ledgers;
        platforms = PlatformPayments.Read(mailbox, directory.Everybody);
        payments = PaymentStandings.Assess([.. directory.Everybody.Where(IsAssessed).Select(History), Stranger], asOf);
        talks = mailbox.Word.Talks.OrderBy(talk => talk.SaidOn).ToLookup(talk => talk.ClientId);
        meetings = (mailbox.Calendar?.Meetings ?? []).OrderBy(meeting => meeting.At)
            .SelectMany(meeting => meeting.With.Select(address => directory.Of(address)?.Id).OfType<string>().Distinct().Select(id => (Id: id, Meeting: meeting)))
            .ToLookup(pair => pair.Id, pair => pair.Meeting);
        calls = index.Mails.Where(mail => mail.Automatic == AutomaticKind.Notice).Select(mail => (Of: directory.Calls.Of(mail.Message), mail.Message))
            .Where(call => call.Of is not null && directory.Of(call.Message.From!.Address)?.Id != call.Of.Id).ToLookup(call => call.Of!.Id, call => call.Message);
        year = new InvoiceYear(ledgers.Values.SelectMany(invoices => invoices), asOf);
        clients = new Client?[whose.Count];
        for (var i = 0; i < clients.Length; i++)
        {
            if (whose[i] is { } client)
            {
                clients[i] = directory.WithId(client.Id);
                (mail.TryGetValue(client.Id, out var theirs) ? theirs : mail[client.Id] = []).Add(mailbox.Messages[i]);
            }
        }

        usualMails = new UsualMails(ledgers, directory, MailOf, year, mailbox.Owner);
    }

    public Mailbox Mailbox { get; }

    public ConversationNumbers Conversations { get; }

    public ClientDirectory Directory { get; }

    public StressReadings Stress { get; }

    public DateOnly AsOf { get; }

    /// <summary>Whose mail each one of the mailbox is, in the mailbox's order.</summary>
    public IReadOnlyList<Client?> Clients => clients;

    /// <summary>Their mail and the owner's to them, oldest first.</summary>
    public IReadOnlyList<MessageMetadata> MailOf(string clientId) => mail.GetValueOrDefault(clientId) ?? [];

    public ClientReading Read(Client client)
    {
        var word = Mailbox.Word.Clients.GetValueOrDefault(client.Id);
        var theirs = MailOf(client.Id);
        var invoices = ledgers.GetValueOrDefault(client.Id, []);
        var payment = payments.GetValueOrDefault(client.Id) ?? payments[Stranger.ClientId];
        var stress = Stress.Clients.GetValueOrDefault(client.Id) ?? ClientStress.Unknown;
        var fit = FitReading.Read(Mailbox.Word.Fit.GetValueOrDefault(client.Id), theirs, Mailbox.Owner);
        var facts = new AdviceFacts(client, payment, invoices, stress.Standing, fit, [.. talks[client.Id]], AsOf)
        {
            Weeks = stress.Weeks,
            People = stress.People,
            SaidToPayFine = word?.PaysFine == true,
        };
        var written = theirs.Count(Mailbox.Owner.Wrote);
        return new ClientReading
        {
            Client = client,
            FirstMessageAt = theirs.Count > 0 ? theirs[0].At : null,
            LastMessageAt = theirs.Count > 0 ? theirs[^1].At : null,
            MessagesIn = theirs.Count - written,
            MessagesOut = written,
            Payment = payment,
            Invoices = invoices,
            Stress = stress.Standing,
            Weeks = stress.Weeks,
            People = stress.People,
            Fit = fit,
            Advice = Advisor.Advise(facts),
            UsualChannel = Advisor.UsualChannel(word, WithCalls(theirs, client), Mailbox.Calendar is { } calendar ? calendar with { Meetings = [.. meetings[client.Id]] } : null),
            ShareOfInvoices = year.ShareOf(invoices),
            MailsPerInvoice = usualMails.Of(client.Id),
            UsualMailsPerInvoice = usualMails.WithOthers(client.Id),
            Cost = new ClientCost(stress.OutOfHoursMails, year.CreditDays(invoices), year.Reminders(invoices, Mailbox.Owner)),
            Ending = Advisor.Ending(facts, word, theirs, Mailbox.Owner),
        };
    }

    /// <summary>Their mail and what a telephone told of them.</summary>
    private IReadOnlyList<MessageMetadata> WithCalls(IReadOnlyList<MessageMetadata> theirs, Client client) =>
        calls.Contains(client.Id) ? MailOrder.Of([.. theirs, .. calls[client.Id]]) : theirs;

    /// <summary>Somebody who was never billed: their chances are those of the owner's other clients.</summary>
    private PaymentHistory Stranger => new("", [], Mailbox.Owner.PaymentTermDays);

    private bool IsAssessed(Client client) => client.State != ClientState.NotClient || ledgers.ContainsKey(client.Id);

    private PaymentHistory History(Client client)
    {
        var word = Mailbox.Word.Clients.GetValueOrDefault(client.Id);
        return new PaymentHistory(
            client.Id, ledgers.GetValueOrDefault(client.Id, []), word?.PaymentTermDays ?? Mailbox.Owner.PaymentTermDays, word?.PaysFine ?? false,
            platforms.GetValueOrDefault(client.Id));
    }
}
