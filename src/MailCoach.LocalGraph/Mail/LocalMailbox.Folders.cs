namespace MailCoach.LocalGraph.Mail;

public sealed partial class LocalMailbox
{
    /// <summary>Makes a folder, at the top or inside <paramref name="parent"/> (an id or a well-known name), and answers its id.</summary>
    public string AddFolder(string displayName, string? parent = null, bool isHidden = false)
    {
        lock (door)
        {
            return NewFolder(displayName, parent is null ? root : Existing(parent), isHidden, wellKnownName: null).Folder.Id;
        }
    }

    public void RenameFolder(string folder, string displayName)
    {
        lock (door)
        {
            Change(Existing(folder), old => old with { DisplayName = displayName });
        }
    }

    public void MoveFolder(string folder, string parent)
    {
        lock (door)
        {
            var target = Existing(parent);
            var moved = Existing(folder);
            moved.Parent = target;
            Change(moved, old => old with { ParentId = target.Folder.Id });
        }
    }

    /// <summary>Removes a folder with its mails and the folders in it.</summary>
    public void RemoveFolder(string folder)
    {
        lock (door)
        {
            RemoveAll(Existing(folder));
        }
    }

    public IReadOnlyList<LocalFolder> Folders()
    {
        lock (door)
        {
            return [.. folders.Values.Where(folder => folder != root).Select(folder => folder.Folder)];
        }
    }

    private void RemoveAll(StoredFolder folder)
    {
        foreach (var child in folders.Values.Where(child => child.Parent == folder).ToList())
        {
            RemoveAll(child);
        }

        foreach (var position in folder.NewestFirst.ToList())
        {
            RemoveFromFolder(messages[position.Key]);
        }

        folders.Remove(folder.Key);
        if (folder.Folder.WellKnownName is { } name)
        {
            wellKnown.Remove(name);
        }

        folderLog.Note(folder.Key, ++version, Deleted);
    }

    private void Change(StoredFolder folder, Func<LocalFolder, LocalFolder> change)
    {
        folder.Folder = change(folder.Folder);
        folderLog.Note(folder.Key, ++version);
    }

    private StoredFolder NewFolder(string displayName, StoredFolder? parent, bool isHidden, string? wellKnownName)
    {
        // A folder made anew under an old name is another folder.
        var key = ItemIds.KeyOf($"{parent?.Folder.Id}/{wellKnownName ?? displayName}");
        for (var again = 1; folders.ContainsKey(key) || folderLog.Knows(key); again++)
        {
            key = ItemIds.KeyOf($"{parent?.Folder.Id}/{displayName}/{again}");
        }

        var folder = new StoredFolder(
            key,
            new LocalFolder(ItemIds.Folder(key), displayName, parent?.Folder.Id, isHidden, wellKnownName),
            parent);
        folders.Add(key, folder);
        fingerprint = (fingerprint * 31) + key;
        if (wellKnownName is not null)
        {
            wellKnown.Add(wellKnownName, key);
        }

        if (parent is not null)
        {
            folderLog.Note(key, ++version);
        }

        return folder;
    }

    private StoredFolder Existing(string idOrName) =>
        Find(idOrName) ?? throw new ArgumentException($"There is no folder {idOrName}.", nameof(idOrName));

    private StoredFolder? Find(string idOrName) =>
        wellKnown.TryGetValue(idOrName, out var key) || ItemIds.TryReadFolder(idOrName, out key) ? folders.GetValueOrDefault(key) : null;
}
