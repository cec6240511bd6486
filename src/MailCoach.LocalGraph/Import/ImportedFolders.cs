using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Import;

/// <summary>The folders of an export, made as mails ask for them; the usual ones are recognised by name.</summary>
internal sealed class ImportedFolders(LocalMailbox mailbox, LocalOwner owner)
{
    // Names that mail programs and providers give these folders, in the languages of their users.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["inbox"] = WellKnownFolders.Inbox,
        ["sent"] = WellKnownFolders.Sent,
        ["sent items"] = WellKnownFolders.Sent,
        ["sent mail"] = WellKnownFolders.Sent,
        ["sent messages"] = WellKnownFolders.Sent,
        ["sent-mail"] = WellKnownFolders.Sent,
        ["gesendet"] = WellKnownFolders.Sent,
        ["gesendete elemente"] = WellKnownFolders.Sent,
        ["envoyés"] = WellKnownFolders.Sent,
        ["éléments envoyés"] = WellKnownFolders.Sent,
        ["enviados"] = WellKnownFolders.Sent,
        ["elementos enviados"] = WellKnownFolders.Sent,
        ["المرسل"] = WellKnownFolders.Sent,
        ["العناصر المرسلة"] = WellKnownFolders.Sent,
        ["drafts"] = WellKnownFolders.Drafts,
        ["entwürfe"] = WellKnownFolders.Drafts,
        ["brouillons"] = WellKnownFolders.Drafts,
        ["borradores"] = WellKnownFolders.Drafts,
        ["المسودات"] = WellKnownFolders.Drafts,
        ["trash"] = WellKnownFolders.Deleted,
        ["deleted items"] = WellKnownFolders.Deleted,
        ["deleted messages"] = WellKnownFolders.Deleted,
        ["bin"] = WellKnownFolders.Deleted,
        ["papierkorb"] = WellKnownFolders.Deleted,
        ["corbeille"] = WellKnownFolders.Deleted,
        ["papelera"] = WellKnownFolders.Deleted,
        ["المهملات"] = WellKnownFolders.Deleted,
        ["junk"] = WellKnownFolders.Junk,
        ["junk email"] = WellKnownFolders.Junk,
        ["junk e-mail"] = WellKnownFolders.Junk,
        ["spam"] = WellKnownFolders.Junk,
        ["bulk mail"] = WellKnownFolders.Junk,
        ["archive"] = WellKnownFolders.Archive,
        ["all mail"] = WellKnownFolders.Archive,
        ["outbox"] = WellKnownFolders.Outbox,
    };

    private readonly Dictionary<string, string> made = new(StringComparer.Ordinal);
    private readonly HashSet<string> own = new(owner.OtherAddresses.Append(owner.Address), StringComparer.OrdinalIgnoreCase);

    /// <summary>The usual folder behind a path of an export (<c>INBOX/Sent</c>, <c>[Gmail]/Sent Mail</c>), or null.</summary>
    public static string? WellKnown(string folder) => Names.GetValueOrDefault(folder[(folder.LastIndexOf('/') + 1)..]);

    /// <summary>The folder a mail belongs to. At the top of an export lies the inbox, with the owner's own mails among it.</summary>
    public string Of(MailHeaders mail)
    {
        if (mail.IsJunk)
        {
            return WellKnownFolders.Junk;
        }

        if (mail.IsDraft)
        {
            return WellKnownFolders.Drafts;
        }

        if (WellKnown(mail.Folder) is { } name && name != WellKnownFolders.Inbox)
        {
            return name;
        }

        if (mail.From is { } from && own.Contains(from.Address))
        {
            return WellKnownFolders.Sent;
        }

        return mail.Folder.Length == 0 || WellKnown(mail.Folder) is not null ? WellKnownFolders.Inbox : Made(mail.Folder);
    }

    private string Made(string path)
    {
        if (made.TryGetValue(path, out var id))
        {
            return id;
        }

        var slash = path.LastIndexOf('/');
        var parent = slash < 0 ? null : WellKnown(path[..slash]) ?? Made(path[..slash]);
        return made[path] = mailbox.AddFolder(path[(slash + 1)..], parent);
    }
}
