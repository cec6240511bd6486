using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>What may be kept of a mail: whole for clients, for people not yet decided on and for notices about money; numbers for the rest.</summary>
public static class KeepRule
{
    /// <summary>True where the mail may be kept whole.</summary>
    public static bool KeepWhole(ClientDirectory directory, Owner owner, MessageMetadata message) => throw new NotImplementedException();

    /// <summary>The numbers that are kept otherwise; <paramref name="hashOf"/> is keyed per mailbox.</summary>
    public static MessageTrace Trace(Owner owner, MessageMetadata message, Func<string, ulong> hashOf) => throw new NotImplementedException();
}
