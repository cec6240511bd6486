using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Clients;

/// <summary>One mail with what its subject and sender say at first sight.</summary>
internal sealed record IndexedMail(MessageMetadata Message, bool Mine, AutomaticKind? Automatic, MoneySubject? Money);

/// <summary>The mailbox in order of time, each subject and each address looked at once.</summary>
internal sealed class MailIndex
{
    private readonly Dictionary<string, Correspondent> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndexedMail> openings = new(StringComparer.Ordinal);
    private readonly ClientKeys keys;
    private readonly Owner owner;
    private readonly HashSet<string> ownFirms;

    public MailIndex(Mailbox mailbox, ClientKeys keys)
    {
        this.keys = keys;
        owner = mailbox.Owner;
        ownFirms = owner.Addresses.Select(keys.FirmOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Mails = [.. MailOrder.Of(mailbox.Messages).Select(Index)];
        foreach (var mail in Mails)
        {
            openings.TryAdd(mail.Message.ConversationId, mail);
        }
    }

    /// <summary>Oldest first; of the same instant, by id.</summary>
    public IReadOnlyList<IndexedMail> Mails { get; }

    public IEnumerable<Correspondent> People => people.Values;

    public Correspondent Of(MailPerson person) => people[person.Address];

    /// <summary>The first mail of a conversation.</summary>
    public IndexedMail Opening(IndexedMail mail) => openings[mail.Message.ConversationId];

    public bool IsOwnFirm(string? firm) => firm is not null && ownFirms.Contains(firm);

    /// <summary>To or copied to the owner, and to no list: such mail is between people.</summary>
    public bool IsDirect(IndexedMail mail)
    {
        var mine = mail.Mine;
        foreach (var person in mail.Message.To)
        {
            var recipient = Of(person);
            if (recipient.IsList)
            {
                return false;
            }

            mine |= recipient.ReachesOwner;
        }

        foreach (var person in mail.Message.Cc)
        {
            var recipient = Of(person);
            if (recipient.IsList)
            {
                return false;
            }

            mine |= recipient.ReachesOwner;
        }

        return mine;
    }

    private IndexedMail Index(MessageMetadata message)
    {
        var mine = owner.Wrote(message);
        var sender = message.From is null ? null : See(message.From, asSender: true);
        foreach (var person in message.To)
        {
            Receive(person, sender, mine);
        }

        foreach (var person in message.Cc)
        {
            Receive(person, sender, mine);
        }

        var automatic = message.IsMeeting ? AutomaticKind.Meeting : AutomaticMail.OfSubject(message.Subject) ?? AutomaticMail.Of(sender?.Role);
        var money = automatic is null or AutomaticKind.Notice
            ? MoneySubjects.Read(message.Subject, mine, message.From?.Address, message.HasAttachments)
            : null;
        return new IndexedMail(message, mine, automatic, money);
    }

    private void Receive(MailPerson person, Correspondent? sender, bool mine)
    {
        var recipient = See(person, asSender: false);
        recipient.WrittenToByOwner |= mine;
        if (!mine && !recipient.IsMe && sender is not null)
        {
            recipient.WrittenToBy(keys.OwnIdOf(sender.Address));
        }
    }

    private Correspondent See(MailPerson person, bool asSender)
    {
        if (!people.TryGetValue(person.Address, out var seen))
        {
            seen = new Correspondent(person.Address, owner.IsMe(person), keys.FirmOf(person.Address) is { } firm && ownFirms.Contains(firm));
            people.Add(person.Address, seen);
        }

        seen.Seen(person, asSender);
        return seen;
    }
}
