using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments.Subjects;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>Picks the mails that belong in a client's ledger: read, dated, and told from echoes and from the owner's own bills.</summary>
internal sealed class MoneyMails(Mailbox mailbox, Func<MessageMetadata, Client?> clientOf, Func<string, Client?> clientAt, IReadOnlyList<Client> clients)
{
    private readonly NamedClients names = new(clients);
    private readonly HashSet<string> ownerWords = OwnerWords(mailbox.Owner);
    private readonly string[] ownerName = NamedClients.WordsOf(mailbox.Owner.Name ?? "");

    /// <param name="conversation">All its mails, in order of time: what a mail says hangs on what was said before it.</param>
    public List<MoneyMail> Read(IReadOnlyList<ReadSubject> conversation)
    {
        var found = new List<MoneyMail>();
        var thread = new Thread();
        foreach (var read in conversation)
        {
            if (read.Money is { } subject && Read(read.Message, read.Mine, subject, thread) is { } mail)
            {
                found.Add(mail);
            }

            thread.Subjects.Add(ThreadSubject.Of(read.Message.Subject));
            thread.LastIsMine = read.Mine;
        }

        return found;
    }

    private MoneyMail? Read(MessageMetadata message, bool mine, MoneySubject subject, Thread thread)
    {
        var service = mine ? null : PaymentServices.KindOf(message.From?.Address);
        var kind = service is null ? subject.Kind : KindForOwner(message, subject);
        if (kind == MoneyKind.BillToOwner)
        {
            thread.OwnerPays |= !mine;
            return null;
        }

        if (kind == MoneyKind.PlatformPayment || thread.OwnerPays || IsEcho(message, subject, thread)
            || (message.Folder == MailFolder.Deleted && kind is not (MoneyKind.PaymentByService or MoneyKind.PaymentByClient)))
        {
            return null;
        }

        var client = service is null ? clientOf(message) : Named(message, subject);
        return client is { State: ClientState.NotClient } || (client is null && (service is null || subject.Numbers.Count == 0))
            ? null
            : new MoneyMail(message, subject, kind, client, mailbox.Owner.Date(message.At));
    }

    /// <summary>A tool's mail "from NAME" is the owner's own invoice where NAME is the owner, or where the client is among those it went to.</summary>
    private MoneyKind KindForOwner(MessageMetadata message, MoneySubject subject)
    {
        if (subject.Kind != MoneyKind.BillToOwner)
        {
            return subject.Kind;
        }

        var byOwner = subject.NamedParty is { } party ? IsOwner(party) : message.From?.Name is { } sender && NamesOwner(NamedClients.WordsOf(sender));
        return (byOwner && (subject.Numbers.Count > 0 || subject.NamedParty is not null)) || (subject.Numbers.Count > 0 && Recipient(message) is not null)
            ? subject.SaysOverdue ? MoneyKind.BillingToolOverdue : MoneyKind.BillingToolInvoice
            : MoneyKind.BillToOwner;
    }

    /// <summary>The owner's name or firm, as their addresses and their signature tell it.</summary>
    private bool IsOwner(string party) => NamedClients.WordsOf(party) is { Length: > 0 } words
        && (words.All(ownerWords.Contains) || ownerWords.Contains(string.Concat(words)) || NamesOwner(words));

    /// <summary>"Maya Stone Design", "Maya Stone via QuickBooks".</summary>
    private bool NamesOwner(string[] words) => ownerName.Length > 1 && ownerName.All(words.Contains);

    private Client? Named(MessageMetadata message, MoneySubject subject) =>
        Recipient(message) ?? (subject.NamedParty is { } party ? names.In(party) : null) ?? names.In(message.Subject);

    private Client? Recipient(MessageMetadata message) =>
        message.To.Concat(message.Cc).Where(person => !mailbox.Owner.IsMe(person)).Select(person => clientAt(person.Address))
            .FirstOrDefault(client => client is { State: not ClientState.NotClient });

    /// <summary>An answer under an unchanged subject says nothing new; only an invoice attached once more, or a second reminder in a row, does.</summary>
    private static bool IsEcho(MessageMetadata message, MoneySubject subject, Thread thread)
    {
        if (!subject.IsReply || !thread.Subjects.Contains(ThreadSubject.Of(message.Subject)))
        {
            return false;
        }

        return subject.Kind switch
        {
            MoneyKind.Invoice or MoneyKind.CorrectedInvoice or MoneyKind.DepositInvoice => false,
            MoneyKind.Reminder => !thread.LastIsMine,
            _ => true,
        };
    }

    private static HashSet<string> OwnerWords(Owner owner) =>
        [.. NamedClients.WordsOf(owner.Name ?? ""), .. owner.Addresses.SelectMany(address => NamedClients.WordsOf(address.Replace('@', ' ').Replace('.', ' ')))];

    private sealed class Thread
    {
        public HashSet<string> Subjects { get; } = [];

        public bool LastIsMine { get; set; }

        /// <summary>Somebody billed the owner in this thread.</summary>
        public bool OwnerPays { get; set; }
    }
}
