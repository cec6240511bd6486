using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Payments.Ledger;

namespace MailCoach.Coaching.Clients;

/// <summary>Gathers what mail shows about everybody, in two walks over the mailbox.</summary>
internal sealed class Parties
{
    private readonly Dictionary<string, Party> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Party> byAddress = new(StringComparer.Ordinal);
    private readonly Mailbox mailbox;
    private readonly ClientKeys keys;
    private readonly MailIndex index;
    private readonly HashSet<string> ownNumbers = new(StringComparer.Ordinal);
    private readonly List<Party> noted = [];

    public Parties(MailIndex index)
    {
        mailbox = index.Mailbox;
        keys = index.Keys;
        this.index = index;
        foreach (var person in index.People.Where(person => !person.IsMe).OrderBy(person => person.Address, StringComparer.Ordinal))
        {
            Enter(person);
        }

        foreach (var mail in index.Mails)
        {
            Note(mail);
        }

        new InvoiceRecipients(index, Of).Note();
        NamesInNotices.Note(index.Mails, All, Of);
        EnterImported();
        EnterNamed();
        Named = index.Mails.Select(mail => mail.Mine ? null : mail.Money?.NamedParty).OfType<string>()
            .ToLookup(FirmName.Key, StringComparer.Ordinal);
    }

    public IReadOnlyCollection<Party> All => byId.Values;

    /// <summary>Names that services and tools gave, by their form that compares.</summary>
    public ILookup<string, string> Named { get; }

    private Party? Of(MailPerson? person) => person is not null && byAddress.TryGetValue(person.Address, out var party) ? party : null;

    private Party Enter(Correspondent person)
    {
        var id = keys.IdOf(person.Address);
        if (!byId.TryGetValue(id, out var party))
        {
            party = new Party(id);
            byId.Add(id, party);
        }

        party.People.Add(person);
        party.OwnIds.Add(keys.OwnIdOf(person.Address));
        party.Firm ??= keys.FirmOf(person.Address);
        party.IsOwnFirm |= index.IsOwnFirm(keys.FirmOf(person.Address));
        byAddress.Add(person.Address, party);
        return party;
    }

    private void Note(IndexedMail mail)
    {
        if (mail.Mine)
        {
            NoteOut(mail);
        }
        else if (Of(mail.Message.From) is { } sender)
        {
            NoteIn(mail, sender);
        }
    }

    private void NoteIn(IndexedMail mail, Party sender)
    {
        sender.In++;
        if (mail.Money?.Kind == MoneyKind.BillToOwner && !MailSubject.Read(mail.Message.Subject).IsForward && !index.Opening(mail).Mine && !IsOwnInvoice(mail.Money))
        {
            sender.Bills++;
            sender.BillNumbers.UnionWith(mail.Money.Numbers);
        }

        if (mail.Automatic is null && index.IsDirect(mail))
        {
            sender.HumanIn++;
            sender.Happened(mail.Message.At);
            Talk(sender, mail).In = true;
        }
    }

    /// <summary>A client's accounts tell that an invoice came in: what the owner has sent under that number is no bill.</summary>
    private bool IsOwnInvoice(MoneySubject money) => money.Numbers.Count > 0 && money.Numbers.All(number => ownNumbers.Contains(InvoiceKey.Of(number)));

    private void NoteOut(IndexedMail mail)
    {
        if (mail.Money is { Kind: MoneyKind.Invoice or MoneyKind.CorrectedInvoice or MoneyKind.DepositInvoice } money && !money.IsForward)
        {
            ownNumbers.UnionWith(money.Numbers.Select(InvoiceKey.Of));
        }

        if (mail.Automatic is not null || !index.IsDirect(mail))
        {
            return;
        }

        noted.Clear();
        foreach (var person in mail.Message.To)
        {
            NoteOut(mail, Of(person));
        }

        foreach (var person in mail.Message.Cc)
        {
            NoteOut(mail, Of(person));
        }
    }

    /// <summary>Once a party, however many of its people stand on the mail.</summary>
    private void NoteOut(IndexedMail mail, Party? party)
    {
        if (party is null || noted.Contains(party))
        {
            return;
        }

        noted.Add(party);
        party.Out++;
        party.Happened(mail.Message.At);
        var talk = Talk(party, mail);
        talk.Out = true;
        var isInquiry = (mail.Topics & SubjectTopics.Inquiry) != SubjectTopics.None;
        party.BookkeepingOut += (mail.Topics & SubjectTopics.Bookkeeping) != SubjectTopics.None ? 1 : 0;
        party.Inquiries += isInquiry && !talk.OpenedByThem ? 1 : 0;
        party.Offers += (mail.Topics & SubjectTopics.Offer) != SubjectTopics.None && !isInquiry ? 1 : 0;
    }

    private Talking Talk(Party party, IndexedMail mail)
    {
        if (!party.Conversations.TryGetValue(mail.Conversation, out var talk))
        {
            var opening = index.Opening(mail);
            talk = new Talking(Of(opening.Message.From) == party, opening.Message.Subject);
            party.Conversations.Add(mail.Conversation, talk);
        }

        return talk;
    }

    /// <summary>An imported ledger makes a client of an address that no mail shows.</summary>
    private void EnterImported()
    {
        foreach (var line in mailbox.Word.Imported)
        {
            var party = line.Client.Contains('@')
                ? byAddress.GetValueOrDefault(line.Client) ?? Enter(new Correspondent(line.Client, isMe: false))
                : byId.GetValueOrDefault(ClientKeys.Merged(line.Client, mailbox.Word));
            if (party is not null)
            {
                party.Imported = true;
            }
        }
    }

    /// <summary>Somebody the owner spoke about is known by address before their mail was read again.</summary>
    private void EnterNamed()
    {
        foreach (var address in mailbox.Word.Named)
        {
            if (!byAddress.ContainsKey(address))
            {
                Enter(new Correspondent(address, isMe: false));
            }
        }
    }
}
