using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Clients;

/// <summary>
/// What may be kept of a mail: whole for clients, for people not yet decided on, for notices about money and of a client's calls; numbers for the rest.
/// </summary>
public static class KeepRule
{
    /// <summary>True where the mail may be kept whole.</summary>
    public static bool KeepWhole(ClientDirectory directory, Owner owner, MessageMetadata message)
    {
        if (IsForgotten(directory, owner, message))
        {
            return false;
        }

        var client = directory.Of(message);
        if (client is not null && message.Folder != MailFolder.Deleted && MayBeLookedAt(directory, client))
        {
            return true;
        }

        if (message.Folder != MailFolder.Deleted && directory.Calls.Of(message) is not null)
        {
            return true;
        }

        var mine = owner.Wrote(message);
        var money = MoneySubjects.Read(message.Subject, mine, message.From?.Address, message.HasAttachments);
        return money is not null && (mine || IsAboutTheOwnersInvoices(money.Kind) || IsBillOfACorrespondent(directory, money.Kind, client));
    }

    /// <summary>The numbers that are kept otherwise; <paramref name="hashOf"/> is keyed per mailbox.</summary>
    public static MessageTrace Trace(Owner owner, MessageMetadata message, Func<string, ulong> hashOf)
    {
        var mine = owner.Wrote(message);
        var person = mine ? message.To.Concat(message.Cc).FirstOrDefault(recipient => !owner.IsMe(recipient)) : message.From;
        var flags = (mine ? TraceFlags.Mine : TraceFlags.None)
            | (message.IsRead ? TraceFlags.Read : TraceFlags.None)
            | (message.IsFlagged ? TraceFlags.Flagged : TraceFlags.None)
            | (message.Importance == Importance.High ? TraceFlags.HighImportance : TraceFlags.None)
            | (message.HasAttachments ? TraceFlags.HasAttachments : TraceFlags.None)
            | (AutomaticMail.Is(message) || (!mine && MailSubject.Read(message.Subject).Tag is not null) ? TraceFlags.Automatic : TraceFlags.None);
        return new MessageTrace(hashOf(message.ConversationId), person is null ? 0 : hashOf(person.Address), message.At, flags);
    }

    /// <summary>Whether mail with somebody of this address is kept whole.</summary>
    internal static bool KeepsMailOf(ClientDirectory directory, string address) =>
        directory.IsForgotten?.Invoke(address) != true && directory.Of(address) is { } client && MayBeLookedAt(directory, client);

    /// <summary>Clients in any state, those the owner took off the list, and those not yet decided on.</summary>
    private static bool MayBeLookedAt(ClientDirectory directory, Client client) =>
        client.State != ClientState.NotClient || client.NotClient == NotClientKind.SaidByOwner || directory.Undecided.Contains(client.Id);

    private static bool IsAboutTheOwnersInvoices(MoneyKind kind) => kind is not (MoneyKind.BillToOwner or MoneyKind.Invoice or MoneyKind.Reminder);

    /// <summary>
    /// Somebody who bills the owner and whom the owner answers would look like a client without their bills: those are kept, the rest is not.
    /// </summary>
    private static bool IsBillOfACorrespondent(ClientDirectory directory, MoneyKind kind, Client? client) =>
        kind == MoneyKind.BillToOwner && client is not null && directory.WrittenTo.Contains(client.Id);

    private static bool IsForgotten(ClientDirectory directory, Owner owner, MessageMetadata message)
    {
        if (directory.IsForgotten is not { } isForgotten)
        {
            return false;
        }

        var people = owner.Wrote(message) ? message.To.Concat(message.Cc).Where(person => !owner.IsMe(person)).ToList() : message.From is { } from ? [from] : [];
        return people.Count > 0 && people.TrueForAll(person => isForgotten(person.Address));
    }
}
