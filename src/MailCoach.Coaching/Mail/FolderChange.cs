namespace MailCoach.Coaching.Mail;

/// <summary>A mail folder that is new or has changed.</summary>
/// <param name="Id">Graph's immutable id.</param>
/// <param name="Kind">What the folder itself is for; a folder inside it may be <see cref="MailFolder.Other"/> and still share its fate.</param>
/// <param name="Skipped">Junk, drafts, outbox or hidden: its mail is never read, nor that of the folders inside it.</param>
public sealed record FolderChange(string Id, string? Name, string? ParentId, MailFolder Kind, bool Skipped);
