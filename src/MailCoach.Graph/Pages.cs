using MailCoach.Coaching.Mail;

namespace MailCoach.Graph;

/// <summary>One page of folders. The last one carries the <paramref name="DeltaLink"/>, the others a <paramref name="NextLink"/>.</summary>
public sealed record FolderPage(IReadOnlyList<FolderChange> Changed, IReadOnlyList<string> Removed, string? NextLink, string? DeltaLink);

/// <summary>One page of a folder's mail, each id once. The last one carries the <paramref name="DeltaLink"/>, the others a <paramref name="NextLink"/>.</summary>
/// <param name="Removed">Ids that left this folder: deleted, or moved to another one.</param>
public sealed record MessagePage(IReadOnlyList<MessageMetadata> Messages, IReadOnlyList<string> Removed, string? NextLink, string? DeltaLink);

/// <summary>A stretch of a folder's mail, newest first.</summary>
public sealed record MessageList(IReadOnlyList<MessageMetadata> Messages, bool HasMore);
