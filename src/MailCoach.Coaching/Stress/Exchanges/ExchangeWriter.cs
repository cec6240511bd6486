using System.Runtime.InteropServices;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Words;

namespace MailCoach.Coaching.Stress.Exchanges;

/// <summary>Turns a client's mails into the numbers that the signals read, and links each to its thread.</summary>
internal sealed class ExchangeWriter(Mailbox mailbox, OwnerClock clock, AwayDays away)
{
    /// <summary>
    /// A mail with the words of an earlier thread within this many days belongs to that thread: programs that lose the reference
    /// begin a new conversation under the old subject.
    /// </summary>
    private const int SameSubjectDays = 7;

    private readonly Dictionary<string, bool> machines = [];
    private readonly Dictionary<string, int> people = [];
    private readonly Dictionary<string, int> conversations = [];
    private readonly Dictionary<ulong, (int Thread, int Minute)> subjects = [];
    private readonly HashSet<(int Thread, ulong Subject)> said = [];
    private readonly List<ThreadEnd> threads = [];

    public Exchange Write(int number, Client client, List<int> sources)
    {
        people.Clear();
        conversations.Clear();
        subjects.Clear();
        said.Clear();
        threads.Clear();
        var mails = new StressMail[sources.Count];
        var count = 0;
        foreach (var source in sources)
        {
            var message = mailbox.Messages[source];
            if (!IsAutomatic(message))
            {
                Link(mails.AsSpan(0, count + 1), Read(source, message, SubjectLine.Read(message.Subject)), message.ConversationId);
                count++;
            }
        }

        Array.Resize(ref mails, count);
        Deliveries.Mark(mails);
        return new Exchange(number, client, mailbox.Messages, mails, [.. people.Keys]);
    }

    private bool IsAutomatic(MessageMetadata message) =>
        message.IsMeeting || AutomaticMail.OfSubject(message.Subject) is not null || (message.From is { } writer && IsMachine(writer.Address));

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
        var mine = mailbox.Owner.Wrote(message);
        var marks = subject.Marks
            | (mine ? MailMarks.Mine : MailMarks.None)
            | (message.Importance == Importance.High ? MailMarks.High : MailMarks.None)
            | (message.HasAttachments ? MailMarks.Attached : MailMarks.None)
            | (message.IsRead ? MailMarks.None : MailMarks.Unread)
            | (message.IsFlagged ? MailMarks.Flagged : MailMarks.None)
            | (clock.IsWorking(minute) ? MailMarks.None : MailMarks.OutsideHours)
            | (away.Contains(OwnerClock.Day(minute)) ? MailMarks.Away : MailMarks.None);
        return new StressMail
        {
            Source = source,
            Minute = minute,
            Worked = clock.Worked(minute),
            Person = mine ? -1 : PersonOf(message.From?.Address ?? ""),
            Subject = subject.Words,
            Marks = marks,
            Answer = -1,
        };
    }

    private void Link(Span<StressMail> mails, StressMail mail, string conversation)
    {
        var here = mails.Length - 1;
        mail.Thread = ThreadOf(conversation, mail);
        ref var end = ref CollectionsMarshal.AsSpan(threads)[mail.Thread];
        mail.Before = end.Last;
        mail.Ordinal = ++end.Mails;
        mail.Silence = mail.IsMine ? -1 : end.Silence >= 0 ? end.Silence : here;
        mail.Marks |= said.Add((mail.Thread, mail.Subject)) ? MailMarks.NewSubject : MailMarks.None;
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

    private int ThreadOf(string conversation, StressMail mail)
    {
        if (!conversations.TryGetValue(conversation, out var thread))
        {
            var known = subjects.TryGetValue(mail.Subject, out var earlier)
                && mail.Subject != 0
                && mail.Minute - earlier.Minute <= SameSubjectDays * OwnerClock.MinutesADay;
            thread = known ? earlier.Thread : threads.Count;
            conversations.Add(conversation, thread);
            if (!known)
            {
                threads.Add(new ThreadEnd { Last = -1, Silence = -1 });
            }
        }

        subjects[mail.Subject] = (thread, mail.Minute);
        return thread;
    }

    private int PersonOf(string address)
    {
        if (!people.TryGetValue(address, out var person))
        {
            people.Add(address, person = people.Count);
        }

        return person;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct ThreadEnd
    {
        public int Last;
        public int Mails;
        public int Silence;
    }
}
