namespace MailCoach.LocalGraph.Mail;

/// <summary>What the protocol reads: consistent pages, taken under the lock and written outside of it.</summary>
public sealed partial class LocalMailbox
{
    /// <summary>Differs between mailboxes that started with other mail; a token of another one has expired.</summary>
    internal ulong Epoch { get; private set; }

    internal long Version
    {
        get
        {
            lock (door)
            {
                return version;
            }
        }
    }

    /// <summary>Ends the filling: from here on, tokens of a run that started with the same mail are good.</summary>
    internal void Open()
    {
        lock (door)
        {
            Epoch = messages.Values.Aggregate(
                fingerprint + (ulong)version,
                (sum, stored) => sum + (stored.Key * (stored.Message.IsRead ? 3UL : 5UL)) + stored.Folder);
        }
    }

    internal StoredFolder? FindFolder(string idOrName)
    {
        lock (door)
        {
            return Find(idOrName);
        }
    }

    internal StoredFolder? FindFolder(ulong key)
    {
        lock (door)
        {
            return folders.GetValueOrDefault(key);
        }
    }

    internal FolderState State(StoredFolder folder)
    {
        lock (door)
        {
            return StateOf(folder);
        }
    }

    internal IReadOnlyList<FolderState> Children(StoredFolder? parent, bool withHidden)
    {
        lock (door)
        {
            return
            [
                .. folders.Values
                    .Where(folder => folder.Parent == (parent ?? root) && (withHidden || !folder.Folder.IsHidden))
                    .Select(StateOf),
            ];
        }
    }

    /// <summary>Folders changed between two versions, at most <paramref name="count"/>, and the changes that say so.</summary>
    internal IReadOnlyList<(Change Change, FolderState? State)> FolderChanges(long after, long upTo, int count)
    {
        lock (door)
        {
            return
            [
                .. folderLog.Between(after, upTo)
                    .Take(count)
                    .Select(change => (change, folders.TryGetValue(change.Key, out var folder) ? StateOf(folder) : null)),
            ];
        }
    }

    internal StoredMessage? FindMessage(string id)
    {
        lock (door)
        {
            return ItemIds.TryReadMessage(id, out var key, out var folder)
                && messages.TryGetValue(key, out var stored)
                && (folder is null || folder == stored.Folder)
                ? stored
                : null;
        }
    }

    /// <summary>The next mails of a folder behind a position, newest first.</summary>
    internal IReadOnlyList<StoredMessage> NewestFirst(StoredFolder folder, MessagePosition? after, int count)
    {
        lock (door)
        {
            return
            [
                .. folder.NewestFirst
                    .GetViewBetween(after ?? MessagePosition.First, MessagePosition.Last)
                    .Where(position => position != after)
                    .Take(count)
                    .Select(position => messages[position.Key]),
            ];
        }
    }

    /// <summary>What changed in a folder between two versions, oldest change first.</summary>
    internal IReadOnlyList<MessageChange> Changes(StoredFolder folder, long after, long upTo, int count)
    {
        lock (door)
        {
            return
            [
                .. folder.Log.Between(after, upTo).Take(count).Select(change => new MessageChange(
                    change.Key,
                    change.RemovedBecause is null ? messages[change.Key] : null,
                    change.RemovedBecause,
                    change.Version)),
            ];
        }
    }

    /// <summary>All mails, or those of one folder, newest first.</summary>
    internal IReadOnlyList<StoredMessage> All(StoredFolder? folder)
    {
        lock (door)
        {
            return folder is null
                ? [.. messages.Values.OrderBy(stored => stored.Position, MessagePosition.NewestFirst)]
                : [.. folder.NewestFirst.Select(position => messages[position.Key])];
        }
    }

    private FolderState StateOf(StoredFolder folder) =>
        new(folder.Folder, folders.Values.Count(child => child.Parent == folder), folder.NewestFirst.Count, folder.Unread);
}
