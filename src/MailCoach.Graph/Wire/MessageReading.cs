using MailCoach.Coaching.Mail;

namespace MailCoach.Graph.Wire;

/// <summary>Graph's messages → ours.</summary>
internal static class MessageReading
{
    private const string Meeting = "#microsoft.graph.eventMessage";

    public static MessagePage Read(PageWire<MessageWire> page, MailFolder kind)
    {
        var last = new Dictionary<string, MessageWire>(page.Value.Count, StringComparer.Ordinal);
        foreach (var message in page.Value.Where(message => message.Id is not null))
        {
            // An id may come twice, as mail and as removal; its last word counts.
            last[message.Id!] = message;
        }

        var messages = new List<MessageMetadata>(last.Count);
        var removed = new List<string>();
        foreach (var (id, message) in last)
        {
            if (message.Removed is not null)
            {
                removed.Add(id);
            }
            else if (message is { IsDraft: not true, At: { } at })
            {
                messages.Add(Message(id, message, at, kind));
            }
        }

        return new MessagePage(messages, removed, page.NextLink, page.DeltaLink);
    }

    private static MessageMetadata Message(string id, MessageWire wire, DateTimeOffset at, MailFolder kind) => new()
    {
        Id = id,
        InternetMessageId = wire.InternetMessageId,
        ConversationId = wire.ConversationId ?? id,
        Folder = kind,
        At = at,
        Subject = wire.Subject ?? "",
        From = Person(wire.From),
        To = People(wire.ToRecipients),
        Cc = People(wire.CcRecipients),
        HasAttachments = wire.HasAttachments == true,
        IsRead = wire.IsRead == true,
        IsFlagged = wire.Flag?.FlagStatus == "flagged",
        Importance = wire.Importance switch { "high" => Importance.High, "low" => Importance.Low, _ => Importance.Normal },
        IsMeeting = wire.Type?.StartsWith(Meeting, StringComparison.Ordinal) == true,
        WebLink = wire.WebLink,
    };

    private static MailPerson[] People(List<RecipientWire?>? recipients) =>
        recipients is null or [] ? [] : [.. recipients.Select(Person).OfType<MailPerson>()];

    private static MailPerson? Person(RecipientWire? recipient) =>
        recipient?.EmailAddress is { Address: { } address } person && !string.IsNullOrWhiteSpace(address)
            ? new MailPerson(address.Trim().ToLowerInvariant(), string.IsNullOrWhiteSpace(person.Name) ? null : person.Name.Trim())
            : null;
}
