using System.Runtime.InteropServices;

namespace MailCoach.Coaching.Stress.Exchanges;

/// <summary>One mail as the signals see it: numbers only, so that a million of them fit side by side.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct StressMail
{
    /// <summary>Where it stands in the mail with the client; its id is fetched only for evidence.</summary>
    public int Source;

    /// <summary>On the owner's wall clock, see <see cref="OwnerClock"/>.</summary>
    public int Minute;

    /// <summary>Working minutes until then.</summary>
    public int Worked;

    /// <summary>Among the exchange's conversations, as the mailbox has them.</summary>
    public int Conversation;

    /// <summary>Conversations that carry on each other's subject are one thread.</summary>
    public int Thread;

    /// <summary>Its writer among the exchange's people; −1 for the owner.</summary>
    public int Person;

    /// <summary>The mail before it in its thread, or −1.</summary>
    public int Before;

    /// <summary>
    /// The first mail of theirs to the owner that has had no answer when this one came (itself, if it is the first); −1 where none waits.
    /// </summary>
    public int Silence;

    /// <summary>The owner's answer in the same thread, or −1.</summary>
    public int Answer;

    /// <summary>1 for the mail that opened the thread.</summary>
    public int Ordinal;

    /// <summary>What the subject says without prefixes, marks and accents.</summary>
    public ulong Subject;

    public MailMarks Marks;

    public readonly int Week => OwnerClock.Week(Minute);

    public readonly bool Has(MailMarks mark) => (Marks & mark) != MailMarks.None;

    public readonly bool IsMine => Has(MailMarks.Mine);

    /// <summary>A mail of theirs that may enter a measure.</summary>
    public readonly bool Counts => (Marks & (MailMarks.Mine | MailMarks.Delivery | MailMarks.Away)) == MailMarks.None;
}

[Flags]
internal enum MailMarks
{
    None = 0,
    Mine = 1 << 0,
    High = 1 << 1,
    Urgent = 1 << 2,
    Loud = 1 << 3,
    Warm = 1 << 4,

    /// <summary>The subject asks again: "any news?", "just checking".</summary>
    AsksAgain = 1 << 5,

    /// <summary>The subject calls the work finished.</summary>
    Final = 1 << 6,

    /// <summary>"One more thing".</summary>
    OneMore = 1 << 7,
    Attached = 1 << 8,
    Unread = 1 << 9,
    Flagged = 1 << 10,

    /// <summary>One of several mails in a row with files: a delivery.</summary>
    Delivery = 1 << 11,

    /// <summary>Came while the owner was away.</summary>
    Away = 1 << 12,
    OutsideHours = 1 << 13,

    /// <summary>The first mail in its conversation with these words in the subject.</summary>
    NewSubject = 1 << 14,

    /// <summary>Went to more than one person.</summary>
    Crowded = 1 << 15,

    /// <summary>Speaks to somebody else; the owner stands in copy and owes no answer.</summary>
    Aside = 1 << 16,
}
