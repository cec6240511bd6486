using MimeKit;

namespace MailCoach.LocalGraph.Import;

/// <summary>Finds the mails at a path. A mail that cannot be read comes as null, so that it is counted.</summary>
internal sealed class MailFiles(DateTimeOffset now)
{
    private static readonly string[] MaildirParts = ["cur", "new"];

    private DateTimeOffset? beside;

    public IEnumerable<(MailHeaders? Mail, string Folder)> Open(string path)
    {
        if (File.Exists(path))
        {
            // A mailbox in one file: an inbox, unless its name says otherwise.
            var name = Path.GetFileNameWithoutExtension(path);
            return IsMbox(path) ? Mbox(path, ImportedFolders.WellKnown(name) is null ? "" : name) : [(Single(path), "")];
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException($"There is no mail at {path}: give an mbox file, a maildir, or a folder of .eml files.", path);
        }

        return Tree(path, "");
    }

    private IEnumerable<(MailHeaders? Mail, string Folder)> Tree(string directory, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(directory).Order(StringComparer.Ordinal))
        {
            if (file.EndsWith(".eml", StringComparison.OrdinalIgnoreCase))
            {
                yield return (Single(file), folder);
            }
            else if (IsMbox(file))
            {
                foreach (var mail in Mbox(file, Join(folder, Path.GetFileNameWithoutExtension(file))))
                {
                    yield return mail;
                }
            }
        }

        foreach (var child in Directory.EnumerateDirectories(directory).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(child);
            foreach (var mail in MaildirParts.Contains(name, StringComparer.Ordinal) ? Maildir(child, folder) : Tree(child, Join(folder, Unfolded(name))))
            {
                yield return mail;
            }
        }
    }

    private IEnumerable<(MailHeaders? Mail, string Folder)> Maildir(string directory, string folder)
    {
        var isNew = Path.GetFileName(directory) is "new";
        foreach (var file in Directory.EnumerateFiles(directory).Order(StringComparer.Ordinal))
        {
            // ":2,FS" on most systems, ";2,FS" where a colon is no part of a name.
            var name = Path.GetFileName(file);
            var flags = name.LastIndexOf("2,", StringComparison.Ordinal) is var at && at > 0 && name[at - 1] is ':' or ';' ? name[(at + 2)..] : "";
            if (flags.Contains('T', StringComparison.Ordinal))
            {
                yield return (Flagged(file, flags, isNew), Join(folder, "Trash"));
            }
            else
            {
                yield return (Flagged(file, flags, isNew), folder);
            }
        }
    }

    private MailHeaders? Flagged(string file, string flags, bool isNew) => Single(file) is { } mail
        ? mail with
        {
            IsRead = !isNew && flags.Contains('S', StringComparison.Ordinal),
            IsFlagged = flags.Contains('F', StringComparison.Ordinal),
            IsDraft = flags.Contains('D', StringComparison.Ordinal),
        }
        : null;

    private MailHeaders? Single(string file)
    {
        using var stream = File.OpenRead(file);
        return Parsed(stream);
    }

    private IEnumerable<(MailHeaders? Mail, string Folder)> Mbox(string file, string folder)
    {
        using var stream = File.OpenRead(file);
        foreach (var mail in MboxFile.Cut(stream))
        {
            yield return (Parsed(mail), folder);
        }
    }

    private MailHeaders? Parsed(Stream stream)
    {
        try
        {
            // Persistent: the content stays where it is and is never copied.
            using var mail = new MimeParser(stream, MimeFormat.Entity, persistent: true).ParseMessage();
            var headers = MailHeaders.Read(mail, now, beside);
            beside = headers?.Received ?? beside;
            return headers;
        }
        catch (Exception broken) when (broken is FormatException or ParseException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsMbox(string file)
    {
        using var stream = File.OpenRead(file);
        Span<byte> start = stackalloc byte[8];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var text = start[..read];
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        return text.TrimStart("\r\n"u8).StartsWith("From "u8);
    }

    /// <summary>Maildir++ writes the folder Clients/Alpine as <c>.Clients.Alpine</c>, Thunderbird puts children into <c>Clients.sbd</c>.</summary>
    private static string Unfolded(string name) => name switch
    {
        ['.', .. var path] => path.Replace('.', '/'),
        _ when name.EndsWith(".sbd", StringComparison.OrdinalIgnoreCase) => name[..^4],
        _ => name,
    };

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
