using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments.Ledger;

namespace MailCoach.Coaching.Payments;

/// <summary>
/// Every client's ledger while mail comes in: one more mail is read with its own conversation, and only the ledgers it can touch are written
/// anew. The result is the same as reading the whole mailbox, for as long as who is a client stays the same. Not safe for several threads at once.
/// </summary>
public sealed class RunningLedgers
{
    private readonly Mailbox mailbox;
    private readonly DateOnly asOf;
    private readonly MoneyMails reader;
    private readonly SaidLedger said;
    private readonly Dictionary<string, List<ReadSubject>> conversations = [];
    private readonly MoneyMailIndex index = new();
    private readonly Dictionary<string, IReadOnlyList<Invoice>> ledgers = [];

    /// <param name="clientOf">The client a mail belongs to, whatever its state.</param>
    /// <param name="clientAt">The client of an address.</param>
    public RunningLedgers(
        Mailbox mailbox, Func<MessageMetadata, Client?> clientOf, Func<string, Client?> clientAt, IReadOnlyList<Client> clients, DateOnly asOf)
        : this(mailbox, clientOf, clientAt, clients, asOf, mailbox.Messages.Select(message => ReadSubject.Of(message, mailbox.Owner)))
    {
    }

    /// <param name="read">The mails of every conversation that says anything about money.</param>
    internal RunningLedgers(
        Mailbox mailbox, Func<MessageMetadata, Client?> clientOf, Func<string, Client?> clientAt, IReadOnlyList<Client> clients, DateOnly asOf,
        IEnumerable<ReadSubject> read)
    {
        this.mailbox = mailbox;
        this.asOf = asOf;
        reader = new MoneyMails(mailbox, clientOf, clientAt, clients);
        said = new SaidLedger(mailbox, clientAt, clients, asOf);
        foreach (var mail in read.Where(mail => IsKnown(mail.Message)))
        {
            Keep(mail);
        }

        foreach (var (id, conversation) in conversations)
        {
            index.Put(id, Read(conversation));
        }

        Write(null);
    }

    /// <summary>By client id; a client without invoices has no entry. Newest first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Invoice>> Ledgers => ledgers;

    /// <summary>Reads a mail that is new, or one whose flags or folder changed. What is dated after the reading is not known yet.</summary>
    public void Add(MessageMetadata message)
    {
        if (!IsKnown(message))
        {
            return;
        }

        var changed = index.Put(message.ConversationId, Read(Keep(ReadSubject.Of(message, mailbox.Owner))));
        if (changed.Count > 0)
        {
            Write(index.Touched(changed, mailbox.Word.Invoices.Values));
        }
    }

    private bool IsKnown(MessageMetadata message) => mailbox.Owner.Date(message.At) <= asOf;

    private List<ReadSubject> Keep(ReadSubject mail)
    {
        if (!conversations.TryGetValue(mail.Message.ConversationId, out var conversation))
        {
            conversations[mail.Message.ConversationId] = conversation = [];
        }

        conversation.RemoveAll(known => known.Message.Id == mail.Message.Id);
        conversation.Add(mail);
        return conversation;
    }

    private List<MoneyMail> Read(List<ReadSubject> conversation) =>
        conversation.TrueForAll(mail => mail.Money is null)
            ? []
            : reader.Read([.. conversation.OrderBy(mail => mail.Message.At).ThenBy(mail => mail.Message.Id, StringComparer.Ordinal)]);

    /// <summary>Writes the ledgers of some clients; of everybody where <paramref name="clients"/> is null.</summary>
    private void Write(IReadOnlySet<string>? clients)
    {
        var books = LedgerReading.Read(mailbox, index.Of(clients), index.Receipts);
        var drafted = books.ToDictionary(
            pair => pair.Key,
            pair => InvoiceStatuses.Of(pair.Value, PaysFine(pair.Key), asOf)
                .Select(invoice => invoice.Dated(asOf)).ToList());
        said.Import(drafted, clients);
        foreach (var gone in clients ?? ledgers.Keys.ToHashSet())
        {
            ledgers.Remove(gone);
        }

        foreach (var (id, invoices) in drafted.Where(pair => pair.Value.Count > 0))
        {
            ledgers[id] = NewestFirst(invoices);
        }
    }

    private bool PaysFine(string clientId) => mailbox.Word.Clients.GetValueOrDefault(clientId)?.PaysFine == true;

    private IReadOnlyList<Invoice> NewestFirst(IEnumerable<Invoice> invoices) =>
        [.. invoices.Select(invoice => SaidLedger.Correct(invoice, mailbox.Word.Invoices.GetValueOrDefault(invoice.Id), asOf))
            .OrderByDescending(invoice => invoice.SentOn ?? invoice.PaidOn ?? FirstSeen(invoice))
            .ThenByDescending(invoice => invoice.SentAt).ThenBy(invoice => invoice.Id, StringComparer.Ordinal)];

    /// <summary>Only mail tells of an invoice that was neither sent nor paid on a known day.</summary>
    private DateOnly FirstSeen(Invoice invoice) => mailbox.Owner.Date(invoice.Evidence[0].At);
}
