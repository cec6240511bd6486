using MailCoach.Coaching.Mail;

namespace MailCoach.Storage.Sealing;

/// <summary>The body of a message row: a mail kept whole, or the numbers kept of one.</summary>
internal static class MessagePayload
{
    private const int Whole = 1;
    private const int Numbers = 2;

    [Flags]
    private enum Marks
    {
        None = 0,
        Attachments = 1,
        Read = 2,
        Flagged = 4,
        Meeting = 8,
    }

    public static ReadOnlySpan<byte> Write(PayloadWriter to, MessageMetadata message)
    {
        var marks = (message.HasAttachments ? Marks.Attachments : Marks.None) | (message.IsRead ? Marks.Read : Marks.None)
            | (message.IsFlagged ? Marks.Flagged : Marks.None) | (message.IsMeeting ? Marks.Meeting : Marks.None);
        to.Begin().Number(Whole).Text(message.Id).Text(message.InternetMessageId).Text(message.ConversationId)
            .Number(message.At.ToUnixTimeMilliseconds()).Text(message.Subject).Number((int)marks).Number((int)message.Importance)
            .Text(message.WebLink);
        Write(to, message.From is { } from ? [from] : []);
        Write(to, message.To);
        Write(to, message.Cc);
        return to.Written;
    }

    public static ReadOnlySpan<byte> Write(PayloadWriter to, MessageTrace trace) =>
        to.Begin().Number(Numbers).Number((long)trace.Conversation).Number((long)trace.Person)
            .Number(trace.At.ToUnixTimeMilliseconds()).Number((int)trace.Flags).Written;

    /// <summary>Reads one body; exactly one of the two is given back. <paramref name="folder"/> is what the row's folder counts as today.</summary>
    public static (MessageMetadata? Message, MessageTrace Trace) Read(ReadOnlySpan<byte> payload, MailFolder folder, SharedTexts shared)
    {
        var from = new PayloadReader(payload);
        return from.Number() == Whole ? (ReadWhole(ref from, folder, shared), default) : (null, ReadNumbers(ref from));
    }

    private static MessageTrace ReadNumbers(ref PayloadReader from) =>
        new((ulong)from.Number(), (ulong)from.Number(), DateTimeOffset.FromUnixTimeMilliseconds(from.Number()), (TraceFlags)from.Number());

    private static MessageMetadata ReadWhole(ref PayloadReader from, MailFolder folder, SharedTexts shared)
    {
        var (id, internetMessageId, conversationId) = (from.Text()!, from.Text(), from.Text(shared)!);
        var (at, subject, marks) = (from.Number(), from.Text()!, (Marks)from.Number());
        var (importance, webLink) = ((Importance)from.Number(), from.Text());
        return new MessageMetadata
        {
            Id = id,
            InternetMessageId = internetMessageId,
            ConversationId = conversationId,
            Folder = folder,
            At = DateTimeOffset.FromUnixTimeMilliseconds(at),
            Subject = subject,
            HasAttachments = marks.HasFlag(Marks.Attachments),
            IsRead = marks.HasFlag(Marks.Read),
            IsFlagged = marks.HasFlag(Marks.Flagged),
            IsMeeting = marks.HasFlag(Marks.Meeting),
            Importance = importance,
            WebLink = webLink,
            From = ReadPeople(ref from, shared) is [var sender, ..] ? sender : null,
            To = ReadPeople(ref from, shared),
            Cc = ReadPeople(ref from, shared),
        };
    }

    private static void Write(PayloadWriter to, IReadOnlyList<MailPerson> people)
    {
        to.Number(people.Count);
        foreach (var person in people)
        {
            to.Text(person.Address).Text(person.Name);
        }
    }

    private static MailPerson[] ReadPeople(ref PayloadReader from, SharedTexts shared)
    {
        var count = (int)from.Number();
        var people = count == 0 ? [] : new MailPerson[count];
        for (var index = 0; index < count; index++)
        {
            people[index] = shared.Of(new MailPerson(from.Text(shared)!, from.Text(shared)));
        }

        return people;
    }
}
