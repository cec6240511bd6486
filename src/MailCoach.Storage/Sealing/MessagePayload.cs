using System.Text;
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

    public static bool IsWhole(ReadOnlySpan<byte> payload) => new PayloadReader(payload).Number() == Whole;

    public static MessageTrace ReadNumbers(ReadOnlySpan<byte> payload)
    {
        var from = new PayloadReader(payload);
        from.Number();
        return new((ulong)from.Number(), (ulong)from.Number(), DateTimeOffset.FromUnixTimeMilliseconds(from.Number()), (TraceFlags)from.Number());
    }

    /// <param name="payload">Of a mail that is kept whole.</param>
    /// <param name="folder">What the row's folder counts as today.</param>
    /// <param name="shared">Where texts that many mails share are found.</param>
    public static MessageMetadata ReadWhole(ReadOnlySpan<byte> payload, MailFolder folder, SharedTexts shared)
    {
        var from = new PayloadReader(payload);
        from.Number();
        var (id, internetMessageId) = (from.Text()!, from.Text());
        var mail = ReadRest(ref from, id, from.Text(shared)!, folder, shared, out var webLink);
        return mail with { InternetMessageId = internetMessageId, WebLink = Encoding.UTF8.GetString(webLink) is { Length: > 0 } link ? link : null };
    }

    /// <summary>The same without what stays in the row.</summary>
    public static HeldMail ReadHeld(ReadOnlySpan<byte> payload, string name, Func<string, string> conversationName, MailFolder folder, SharedTexts shared)
    {
        var from = new PayloadReader(payload);
        from.Number();
        from.Skip();
        var mark = from.Mark();
        var conversation = shared.NameOf(from.Text(shared)!, conversationName);
        return new HeldMail(ReadRest(ref from, name, conversation, folder, shared, out _), mark);
    }

    private static MessageMetadata ReadRest(
        ref PayloadReader from, string id, string conversationId, MailFolder folder, SharedTexts shared, out ReadOnlySpan<byte> webLink)
    {
        var (at, subject, marks) = (from.Number(), from.Text(shared)!, (Marks)from.Number());
        var importance = (Importance)from.Number();
        webLink = from.Skip();
        return new MessageMetadata
        {
            Id = id,
            ConversationId = conversationId,
            Folder = folder,
            At = DateTimeOffset.FromUnixTimeMilliseconds(at),
            Subject = subject,
            HasAttachments = marks.HasFlag(Marks.Attachments),
            IsRead = marks.HasFlag(Marks.Read),
            IsFlagged = marks.HasFlag(Marks.Flagged),
            IsMeeting = marks.HasFlag(Marks.Meeting),
            Importance = importance,
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

    private static IReadOnlyList<MailPerson> ReadPeople(ref PayloadReader from, SharedTexts shared)
    {
        var count = (int)from.Number();
        var people = count == 0 ? [] : new MailPerson[count];
        for (var index = 0; index < count; index++)
        {
            people[index] = shared.Of(new MailPerson(from.Text(shared)!, from.Text(shared)));
        }

        return shared.Of(people);
    }
}
