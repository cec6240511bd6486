using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Import;

/// <summary>A mail export, read: the mailbox it makes and how many mails were left out of it.</summary>
internal sealed record MailImport(LocalMailbox Mailbox, int Skipped)
{
    /// <summary>Reads an mbox file, a maildir, or a folder of <c>.eml</c> files and mbox files; headers only.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public static MailImport Read(string path, TimeProvider clock, CancellationToken cancellationToken)
    {
        var headers = new List<MailHeaders>();
        var skipped = 0;
        foreach (var (mail, folder) in new MailFiles(clock.GetUtcNow()).Open(path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (mail is null)
            {
                skipped++;
            }
            else
            {
                headers.Add(mail with { Folder = folder });
            }
        }

        var once = headers.DistinctBy(mail => mail.MessageId, StringComparer.Ordinal).ToList();
        var owner = OwnerGuess.From(once);
        var mailbox = new LocalMailbox(owner, clock);
        var folders = new ImportedFolders(mailbox, owner);
        var conversations = Conversations.Of(once, owner);
        foreach (var mail in once)
        {
            mailbox.Add(folders.Of(mail), mail.ToMessage(conversations[mail.MessageId]));
        }

        return new MailImport(mailbox, skipped + headers.Count - once.Count);
    }
}
