using System.Runtime.InteropServices;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Words;

namespace MailCoach.Coaching.Stress.Exchanges;

/// <summary>Turns a client's mails into the numbers that the signals read, and links each to its thread.</summary>
internal sealed class ExchangeWriter(Owner owner, OwnerClock clock, AwayDays away)
{
    /// <summary>
    /// A mail with the words of an earlier thread within this many days belongs to that thread: programs that lose the reference
    /// begin a new conversation under the old subject.
    /// </summary>
    private const int SameSubjectDays = 7;

    private readonly Dictionary<string, bool> machines = [];
    private readonly Dictionary<string, SubjectLine> lines = [];
    private readonly Dictionary<string, int> people = [];
    private readonly Dictionary<int, int> conversations = [];
    private readonly List<string> conversationIds = [];

    /// <summary>By conversation, its last subject and what that says.</summary>
    private readonly List<(string Subject, SubjectLine Line)> spoken = [];
    private readonly List<int> conversationThreads = [];
    private readonly Dictionary<ulong, (int Thread, int Minute)> subjects = [];
    private readonly HashSet<(int Conversation, ulong Subject)> said = [];
    private readonly List<ThreadEnd> threads = [];

    public Exchange Write(int number, Client client, ClientMail mail)
    {
        var theirs = mail.Messages;
        lines.Clear();
        people.Clear();
        conversations.Clear();
        conversationIds.Clear();
        spoken.Clear();
        conversationThreads.Clear();
        subjects.Clear();
        said.Clear();
        threads.Clear();
        var mails = new StressMail[theirs.Count];
        var count = 0;
        for (var source = 0; source < theirs.Count; source++)
        {
            var message = theirs[source];
            if (message.IsMeeting || IsMachine(message.From?.Address ?? ""))
            {
                continue;
            }

            var known = conversations.TryGetValue(mail.Conversations[source], out var conversation);
            var subject = SubjectOf(message.Subject, known ? conversation : int.MaxValue);
            if (!subject.IsAutomatic)
            {
                conversation = known ? conversation : Begin(mail.Conversations[source], message);
                Link(mails.AsSpan(0, count + 1), Read(source, message, subject), conversation);
                spoken[conversation] = (message.Subject, subject);
                count++;
            }
        }

        Array.Resize(ref mails, count);
        Deliveries.Mark(mails);
        return new Exchange(number, client, theirs, mails, [.. people.Keys], [.. conversationIds]);
    }

    /// <summary>What a subject says: as in the mail before it in its conversation, where it only carries that on.</summary>
    private SubjectLine SubjectOf(string written, int conversation)
    {
        if (conversation < spoken.Count)
        {
            var (before, known) = spoken[conversation];
            if (written == before || Answers(written, before))
            {
                return known;
            }
        }

        if (!lines.TryGetValue(written, out var line))
        {
            lines.Add(written, line = SubjectLine.Read(written));
        }

        return line;
    }

    /// <summary>"Re: Map" answers "Map".</summary>
    private static bool Answers(ReadOnlySpan<char> written, string before) =>
        written.EndsWith(before) && MailSubject.Prefix(written, out _) is > 0 and var prefix && written[prefix..].TrimStart().Length == before.Length;

    private bool IsMachine(string address)
    {
        if (!machines.TryGetValue(address, out var machine))
        {
            machines.Add(address, machine = AutomaticMail.OfSender(address) is not null);
        }

        return machine;
    }

    private StressMail Read(int source, MessageMetadata message, SubjectLine subject)
    {
        var minute = clock.Minute(message.At);
        var mine = owner.Wrote(message);
        var marks = subject.Marks
            | (mine ? MailMarks.Mine : MailMarks.None)
            | (message.Importance == Importance.High ? MailMarks.High : MailMarks.None)
            | (message.HasAttachments ? MailMarks.Attached : MailMarks.None)
            | (message.IsRead ? MailMarks.None : MailMarks.Unread)
            | (message.To.Count + message.Cc.Count > 1 ? MailMarks.Crowded : MailMarks.None)
            | (!mine && message.Cc.Count > 0 && IsAside(message) ? MailMarks.Aside : MailMarks.None)
            | (message.IsFlagged ? MailMarks.Flagged : MailMarks.None)
            | (clock.IsWorking(minute) ? MailMarks.None : MailMarks.OutsideHours)
            | (away.Contains(OwnerClock.Day(minute)) ? MailMarks.Away : MailMarks.None);
        return new StressMail
        {
            Source = source,
            Minute = minute,
            Worked = clock.Worked(minute),
            Person = mine ? -1 : NumberOf(people, message.From?.Address ?? ""),
            Subject = subject.Words,
            Marks = marks,
            Answer = -1,
        };
    }

    private bool IsAside(MessageMetadata message)
    {
        foreach (var person in message.To)
        {
            if (owner.IsMe(person))
            {
                return false;
            }
        }

        foreach (var person in message.Cc)
        {
            if (owner.IsMe(person))
            {
                return true;
            }
        }

        return false;
    }

    private void Link(Span<StressMail> mails, StressMail mail, int conversation)
    {
        var here = mails.Length - 1;
        mail.Conversation = conversation;
        mail.Thread = ThreadOf(mail.Conversation, mail);
        ref var end = ref CollectionsMarshal.AsSpan(threads)[mail.Thread];
        mail.Before = end.Last;
        mail.Ordinal = ++end.Mails;
        mail.Silence = mail.IsMine ? -1 : end.Silence >= 0 ? end.Silence : mail.Has(MailMarks.Aside) ? -1 : here;
        mail.Marks |= (mail.Ordinal == 1 || mail.Subject != spoken[conversation].Line.Words) && said.Add((mail.Conversation, mail.Subject)) ? MailMarks.NewSubject : MailMarks.None;
        if (mail.IsMine && end.Silence >= 0)
        {
            for (var earlier = end.Last; earlier >= 0 && !mails[earlier].IsMine; earlier = mails[earlier].Before)
            {
                mails[earlier].Answer = here;
            }
        }

        end.Silence = mail.Silence;
        end.Last = here;
        mails[here] = mail;
    }

    private int ThreadOf(int conversation, StressMail mail)
    {
        if (conversation == conversationThreads.Count)
        {
            var known = subjects.TryGetValue(mail.Subject, out var earlier)
                && mail.Subject != 0
                && mail.Minute - earlier.Minute <= SameSubjectDays * OwnerClock.MinutesADay;
            conversationThreads.Add(known ? earlier.Thread : threads.Count);
            if (!known)
            {
                threads.Add(new ThreadEnd { Last = -1, Silence = -1 });
            }
        }

        var thread = conversationThreads[conversation];
        subjects[mail.Subject] = (thread, mail.Minute);
        return thread;
    }

    /// <summary>The number, among those with this client, of a conversation that begins.</summary>
    private int Begin(int inMailbox, MessageMetadata message)
    {
        conversations.Add(inMailbox, conversationIds.Count);
        conversationIds.Add(message.ConversationId);
        spoken.Add((message.Subject, default));
        return conversationIds.Count - 1;
    }

    private static int NumberOf(Dictionary<string, int> numbers, string name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, name, out var known);
        return known ? number : number = numbers.Count - 1;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct ThreadEnd
    {
        public int Last;
        public int Mails;
        public int Silence;
    }
}
