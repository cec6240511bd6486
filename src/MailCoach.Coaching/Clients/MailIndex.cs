using System.Runtime.InteropServices;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Clients;

/// <summary>One mail with what its subject and sender say at first sight.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IndexedMail(ReadSubject Read, AutomaticKind? Automatic)
{
    public MessageMetadata Message => Read.Message;

    public bool Mine => Read.Mine;

    /// <summary>What a person or a service says about money; automatic mail says nothing.</summary>
    public MoneySubject? Money => Automatic is null or AutomaticKind.Notice ? Read.Money : null;
}

/// <summary>The mailbox in order of time, each subject and each address looked at once.</summary>
internal sealed class MailIndex
{
    private readonly Dictionary<string, Correspondent> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Conversation> conversations = new(StringComparer.Ordinal);
    private readonly IndexedMail[] mails;
    private readonly Owner owner;
    private readonly HashSet<string> ownFirms;

    public MailIndex(Mailbox mailbox)
    {
        Mailbox = mailbox with { Messages = MailOrder.Of(mailbox.Messages) };
        Keys = new ClientKeys(mailbox.Word, mailbox.IdOf);
        owner = mailbox.Owner;
        ownFirms = owner.Addresses.Select(Keys.FirmOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        mails = new IndexedMail[mailbox.Messages.Count];
        for (var i = 0; i < mails.Length; i++)
        {
            Index(i, Mailbox.Messages[i]);
        }
    }

    /// <summary>Its messages oldest first.</summary>
    public Mailbox Mailbox { get; }

    public ClientKeys Keys { get; }

    /// <summary>Oldest first; of the same instant, by id.</summary>
    public IReadOnlyList<IndexedMail> Mails => mails;

    public IEnumerable<Correspondent> People => people.Values;

    public Correspondent Of(MailPerson person) => people[person.Address];

    /// <summary>The first mail of a conversation.</summary>
    public IndexedMail Opening(IndexedMail mail) => mails[conversations[mail.Message.ConversationId].Opening];

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

    private void Index(int place, MessageMetadata message)
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

        ref var conversation = ref CollectionsMarshal.GetValueRefOrAddDefault(conversations, message.ConversationId, out var known);
        conversation = known ? conversation : new Conversation(place, null, null);
        mails[place] = (mine ? conversation.Mine : conversation.Theirs) is { } before && SaysTheSame(mails[before].Message, message)
            ? new IndexedMail(mails[before].Read with { Message = message }, mails[before].Automatic)
            : new IndexedMail(ReadSubject.Of(message, owner), AutomaticOf(message, sender));
        conversation = mine ? conversation with { Mine = place } : conversation with { Theirs = place };
    }

    /// <summary>Most mails of a conversation repeat its subject; it is read once for each side.</summary>
    private static bool SaysTheSame(MessageMetadata before, MessageMetadata message) =>
        before.Subject == message.Subject && before.From?.Address == message.From?.Address
        && before.HasAttachments == message.HasAttachments && before.IsMeeting == message.IsMeeting;

    private static AutomaticKind? AutomaticOf(MessageMetadata message, Correspondent? sender) =>
        message.IsMeeting ? AutomaticKind.Meeting : AutomaticMail.OfSubject(message.Subject) ?? AutomaticMail.Of(sender?.Role);

    private void Receive(MailPerson person, Correspondent? sender, bool mine)
    {
        var recipient = See(person, asSender: false);
        recipient.WrittenToByOwner |= mine;
        if (!mine && !recipient.IsMe && sender is not null)
        {
            recipient.WrittenToBy(Keys.OwnIdOf(sender.Address));
        }
    }

    private Correspondent See(MailPerson person, bool asSender)
    {
        if (!people.TryGetValue(person.Address, out var seen))
        {
            seen = new Correspondent(person.Address, owner.IsMe(person), Keys.FirmOf(person.Address) is { } firm && ownFirms.Contains(firm));
            people.Add(person.Address, seen);
        }

        seen.Seen(person, asSender);
        return seen;
    }

    /// <summary>Places of its first mail, of the owner's last one and of the last one to the owner.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Conversation(int Opening, int? Mine, int? Theirs);
}
