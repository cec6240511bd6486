using MailCoach.Coaching.Mail;

namespace MailCoach.Storage;

/// <summary>The numbers kept of one mail and the folder it lies in, which is read again when its person becomes a client.</summary>
public sealed record StoredTrace(string FolderId, MessageTrace Trace);
