using System.Runtime.InteropServices;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Clients;

/// <summary>One mail with what its subject and sender say at first sight.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IndexedMail(ReadSubject Read, AutomaticKind? Automatic, int Conversation, SubjectTopics Topics)
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
    private readonly Conversation?[] conversations;
    private readonly IndexedMail[] mails;
    private readonly Owner owner;
    private readonly HashSet<string> ownFirms;

    public MailIndex(Mailbox mailbox)
    {
        Mailbox = mailbox with { Messages = MailOrder.Of(mailbox.Messages) };
        Keys = new ClientKeys(mailbox.Word, mailbox.IdOf);
        owner = mailbox.Owner;
        Conversations = new ConversationNumbers(Mailbox.Messages);
        conversations = new Conversation?[Conversations.Count];
        ownFirms = owner.Addresses.Select(Keys.FirmOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        mails = new IndexedMail[mailbox.Messages.Count];
        var repeats = new int?[mails.Length];
        for (var i = 0; i < mails.Length; i++)
        {
            repeats[i] = Index(i, Mailbox.Messages[i]);
        }

        Read(repeats);
    }

    /// <summary>Its messages oldest first.</summary>
    public Mailbox Mailbox { get; }

    public ClientKeys Keys { get; }

    public ConversationNumbers Conversations { get; }

    /// <summary>Oldest first; of the same instant, by id.</summary>
    public IReadOnlyList<IndexedMail> Mails => mails;

    public IEnumerable<Correspondent> People => people.Values;

    public Correspondent Of(MailPerson person) => people[person.Address];

    /// <summary>The first mail of a conversation.</summary>
    public IndexedMail Opening(IndexedMail mail) => mails[conversations[mail.Conversation]!.Value.Opening];

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

    /// <summary>Subjects are the most work of a reading, and each stands for itself: every core reads some.</summary>
    /// <param name="repeats">For each mail the place of an earlier one that says the same, or null.</param>
    private void Read(int?[] repeats)
    {
        Parallel.For(0, mails.Length, i =>
        {
            if (repeats[i] is null)
            {
                var message = Mailbox.Messages[i];
                var read = ReadSubject.Of(message, owner);
                var automatic = AutomaticOf(message, message.From is { } from ? Of(from) : null);
                mails[i] = new IndexedMail(read, automatic, Conversations[i], read.Mine && automatic is null ? SubjectTopic.Of(message) : SubjectTopics.None);
            }
        });
        for (var i = 0; i < mails.Length; i++)
        {
            if (repeats[i] is { } before)
            {
                mails[i] = mails[before] with { Read = mails[before].Read with { Message = Mailbox.Messages[i] } };
            }
        }
    }

    /// <summary>Notes who stands on a mail and where it stands in its conversation; the place of an earlier mail that says the same, or null.</summary>
    private int? Index(int place, MessageMetadata message)
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

        ref var conversation = ref conversations[Conversations[place]];
        var known = conversation ?? new Conversation(place, null, null);
        var before = mine ? known.Mine : known.Theirs;
        conversation = mine ? known with { Mine = place } : known with { Theirs = place };
        return before is { } same && SaysTheSame(Mailbox.Messages[same], message) ? same : null;
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
