namespace MailCoach.Storage.Engines;

/// <summary>The mailbox file on disk: readable by its owner only, and by one host at a time.</summary>
internal static class SqliteFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Takes the lock file beside <paramref name="file"/>. It is never deleted: a deleted one could be held by two.</summary>
    public static FileStream Take(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            var hold = Open(file + ".lock", FileShare.None);
            Open(file, FileShare.ReadWrite).Dispose();
            return hold;
        }
        catch (IOException taken) when (taken is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new MailboxDatabaseInUseException(file, taken);
        }
    }

    /// <summary>Removes a database nobody holds; false while a host does.</summary>
    public static bool TryRemove(string file)
    {
        try
        {
            using var hold = Open(file + ".lock", FileShare.None);
            foreach (var part in (string[])["", "-wal", "-shm"])
            {
                File.Delete(file + part);
            }

            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static FileStream Open(string path, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(path, options);
    }
}
