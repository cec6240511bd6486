using System.Runtime.InteropServices;

namespace MailCoach.LocalGraph.Mail;

/// <summary>A mail in its folder at a version of the mailbox.</summary>
internal sealed record StoredMessage(ulong Key, LocalMessage Message, ulong Folder, long Version, DateTimeOffset Modified)
{
    public MessagePosition Position => new(Message.Received, Key);
}

/// <summary>Where a mail stands in a folder listed newest first.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MessagePosition(DateTimeOffset Received, ulong Key)
{
    public static IComparer<MessagePosition> NewestFirst { get; } = Comparer<MessagePosition>.Create((one, other) =>
        other.Received.CompareTo(one.Received) is var newestFirst && newestFirst != 0 ? newestFirst : one.Key.CompareTo(other.Key));

    public static MessagePosition Last { get; } = new(DateTimeOffset.MinValue, ulong.MaxValue);

    public static MessagePosition First { get; } = new(DateTimeOffset.MaxValue, 0);
}

/// <summary>A folder and what it holds.</summary>
internal sealed class StoredFolder(ulong key, LocalFolder folder, StoredFolder? parent)
{
    public ulong Key { get; } = key;

    public LocalFolder Folder { get; set; } = folder;

    public StoredFolder? Parent { get; set; } = parent;

    public SortedSet<MessagePosition> NewestFirst { get; } = new(MessagePosition.NewestFirst);

    public ChangeLog Log { get; } = new();

    public int Unread { get; set; }
}

/// <summary>A folder with its counts, at the moment it was asked for.</summary>
internal sealed record FolderState(LocalFolder Folder, int Children, int Total, int Unread);

/// <summary>One line of a delta page: a mail that is there (<paramref name="Stored"/>), or one that went.</summary>
internal sealed record MessageChange(ulong Key, StoredMessage? Stored, string? RemovedBecause, long Version);
