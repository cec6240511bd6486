using System.Collections.Concurrent;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>
/// People the owner asked to forget are never read: their mail is left out, and where they only stand beside others they are taken off.
/// </summary>
public static class Forgetting
{
    /// <summary>
    /// Mail as it may be written down: forgotten people are taken off where they stand beside others. Mail with them alone is given back as it came;
    /// <see cref="KeepRule"/> turns it into numbers.
    /// </summary>
    public static IReadOnlyList<MessageMetadata> TakeOff(IReadOnlyList<MessageMetadata> messages, Mailbox mailbox)
    {
        if (mailbox.Word.Forgotten.Count == 0)
        {
            return messages;
        }

        var forgotten = Forgotten(mailbox);
        return [.. messages.Select(message => Without(message, mailbox.Owner, forgotten) ?? message)];
    }

    internal static Mailbox Apply(Mailbox mailbox)
    {
        if (mailbox.Word.Forgotten.Count == 0)
        {
            return mailbox;
        }

        var forgotten = Forgotten(mailbox);
        return mailbox with
        {
            Messages = [.. mailbox.Messages.Select(message => Without(message, mailbox.Owner, forgotten)).OfType<MessageMetadata>()],
            Calendar = mailbox.Calendar is { } calendar ? calendar with { Meetings = KnownMeetings.Without(calendar.Meetings, forgotten) } : null,
        };
    }

    /// <summary>Whether an address is forgotten: by itself, or because the client it belongs to is.</summary>
    internal static Func<string, bool> Forgotten(Mailbox mailbox)
    {
        var keys = new ClientKeys(mailbox.Word, mailbox.IdOf);

        // Payments and stress are read at the same time, and both ask.
        var known = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        return address => known.GetOrAdd(
            address, asked => mailbox.Word.Forgotten.Contains(mailbox.IdOf(asked)) || mailbox.Word.Forgotten.Contains(keys.OwnIdOf(asked)));
    }

    /// <summary>Null where the mail was with forgotten people alone.</summary>
    internal static MessageMetadata? Without(MessageMetadata message, Owner owner, Func<string, bool> forgotten)
    {
        if (message.From is { } sender && forgotten(sender.Address))
        {
            return null;
        }

        if (!message.To.Concat(message.Cc).Any(person => forgotten(person.Address)))
        {
            return message;
        }

        var rest = message with { To = Remembered(message.To, forgotten), Cc = Remembered(message.Cc, forgotten) };
        return owner.Wrote(message) && rest.To.Count + rest.Cc.Count == 0 ? null : rest;
    }

    private static IReadOnlyList<MailPerson> Remembered(IReadOnlyList<MailPerson> people, Func<string, bool> forgotten) =>
        people.Any(person => forgotten(person.Address)) ? [.. people.Where(person => !forgotten(person.Address))] : people;
}
