using System.Runtime.InteropServices;
using MailCoach.Coaching.Mail;

namespace MailCoach.Storage;

/// <summary>
/// A mail as it is held in memory for readings. <paramref name="Mail"/> has the name of its row for an id, a name for its conversation, and
/// neither Message-ID nor link: those stay in the rows and are fetched for the evidence that is shown (<see cref="MailboxRows.ShowAsync"/>).
/// </summary>
/// <param name="MessageIdMark">The <see cref="TextMark"/> of its Message-ID; 0 where there is none.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HeldMail(MessageMetadata Mail, ulong MessageIdMark);

/// <summary>What a held mail leaves in its row: Graph's ids, the Message-ID, and the link that opens it.</summary>
public sealed record ShownMail(string Id, string ConversationId, string? InternetMessageId, string? WebLink);
