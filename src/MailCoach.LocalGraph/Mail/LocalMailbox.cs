namespace MailCoach.LocalGraph.Mail;

/// <summary>
/// The mailbox behind LocalGraph, in memory. Tests and benchmarks change it while it is served; every change gets a version,
/// and the delta links that are out follow it. Safe from any thread. Ids taken and given here are immutable ids.
/// </summary>
public sealed partial class LocalMailbox
{
    private const string Moved = "changed";
    private const string Deleted = "deleted";

    private readonly Lock door = new();
    private readonly TimeProvider clock;
    private readonly Dictionary<ulong, StoredMessage> messages = [];
    private readonly Dictionary<ulong, StoredFolder> folders = [];
    private readonly Dictionary<string, ulong> wellKnown = new(StringComparer.OrdinalIgnoreCase);
    private readonly ChangeLog folderLog = new();
    private readonly StoredFolder root;
    private ulong fingerprint;
    private long version;

    public LocalMailbox(LocalOwner owner, TimeProvider clock)
    {
        Owner = owner;
        this.clock = clock;
        root = NewFolder("Top of Information Store", parent: null, isHidden: false, WellKnownFolders.Root);
        foreach (var (name, displayName) in WellKnownFolders.Usual)
        {
            NewFolder(displayName, root, isHidden: false, name);
        }
    }

    public LocalOwner Owner { get; }

    public int MessageCount
    {
        get
        {
            lock (door)
            {
                return messages.Count;
            }
        }
    }

    /// <summary>Puts a mail into a folder (an id or a well-known name) and answers its immutable id; a Message-ID that is there already throws.</summary>
    public string Add(string folder, LocalMessage message)
    {
        lock (door)
        {
            var key = ItemIds.KeyOf(message.InternetMessageId);
            if (messages.ContainsKey(key))
            {
                throw new ArgumentException($"There is a mail {message.InternetMessageId} already.", nameof(message));
            }

            Put(new StoredMessage(key, message, Existing(folder).Key, ++version, message.Received));
            fingerprint = (fingerprint * 31) + key;
            return ItemIds.Immutable(key);
        }
    }

    /// <summary>Whether a mail with this Message-ID is here.</summary>
    public bool Holds(string internetMessageId)
    {
        lock (door)
        {
            return messages.ContainsKey(ItemIds.KeyOf(internetMessageId));
        }
    }

    /// <summary>Changes flags, subject or whatever else of a mail; its Message-ID stays.</summary>
    public void Change(string id, Func<LocalMessage, LocalMessage> change)
    {
        lock (door)
        {
            var old = ExistingMessage(id);
            Take(old);
            var changed = change(old.Message) with { InternetMessageId = old.Message.InternetMessageId };
            Put(old with { Message = changed, Version = ++version, Modified = clock.GetUtcNow() });
        }
    }

    /// <summary>Moves a mail: gone from where it was, new where it is; the immutable id stays, the mutable one changes.</summary>
    public void Move(string id, string folder)
    {
        lock (door)
        {
            var old = ExistingMessage(id);
            var target = Existing(folder);
            Take(old);
            folders[old.Folder].Log.Note(old.Key, ++version, Moved);
            Put(old with { Folder = target.Key, Version = ++version, Modified = clock.GetUtcNow() });
        }
    }

    public void Remove(string id)
    {
        lock (door)
        {
            RemoveFromFolder(ExistingMessage(id));
        }
    }

    /// <summary>The immutable ids of a folder's mails, newest first.</summary>
    public IReadOnlyList<string> MessageIds(string folder)
    {
        lock (door)
        {
            return [.. Existing(folder).NewestFirst.Select(position => ItemIds.Immutable(position.Key))];
        }
    }

    /// <summary>Every mail, in no order.</summary>
    public IReadOnlyList<LocalMessage> Messages()
    {
        lock (door)
        {
            return [.. messages.Values.Select(stored => stored.Message)];
        }
    }

    private void Put(StoredMessage stored)
    {
        var folder = folders[stored.Folder];
        messages[stored.Key] = stored;
        folder.NewestFirst.Add(stored.Position);
        folder.Unread += stored.Message.IsRead ? 0 : 1;
        folder.Log.Note(stored.Key, stored.Version);
    }

    private void Take(StoredMessage stored)
    {
        var folder = folders[stored.Folder];
        messages.Remove(stored.Key);
        folder.NewestFirst.Remove(stored.Position);
        folder.Unread -= stored.Message.IsRead ? 0 : 1;
    }

    private void RemoveFromFolder(StoredMessage stored)
    {
        Take(stored);
        folders[stored.Folder].Log.Note(stored.Key, ++version, Deleted);
    }

    private StoredMessage ExistingMessage(string id) =>
        ItemIds.TryReadMessage(id, out var key, out _) && messages.TryGetValue(key, out var stored)
            ? stored
            : throw new ArgumentException("There is no such mail.", nameof(id));
}
