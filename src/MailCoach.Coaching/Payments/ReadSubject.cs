using System.Runtime.InteropServices;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Payments;

/// <summary>A mail, who wrote it, and what its subject says about money; <paramref name="Money"/> is null for the great majority.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ReadSubject(MessageMetadata Message, bool Mine, MoneySubject? Money)
{
    public static ReadSubject Of(MessageMetadata message, Owner owner)
    {
        var mine = owner.Wrote(message);
        return new ReadSubject(message, mine, MoneySubjects.Read(message.Subject, mine, message.From?.Address, message.HasAttachments));
    }
}
