using MailCoach.Coaching.Mail;

namespace MailCoach.Storage.Tests;

/// <summary>Makes mails and pages in one line.</summary>
internal static class Mails
{
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public static readonly CancellationToken None = TestContext.Current.CancellationToken;

    public static MessageMetadata Mail(string id, string subject = "Invoice 2026-017 for the spring catalogue", MailFolder folder = MailFolder.Inbox) => new()
    {
        Id = id,
        InternetMessageId = $"<{id}@larkspur.example>",
        ConversationId = "conversation-of-" + id,
        Folder = folder,
        At = Monday,
        Subject = subject,
        From = new MailPerson("wilhelmina@larkspur.example", "Wilhelmina Larkspur"),
        To = [new MailPerson("me@studio.example", "Nour Haddad"), new MailPerson("second@studio.example", null)],
        Cc = [new MailPerson("accounts@larkspur.example", "")],
        HasAttachments = true,
        IsFlagged = true,
        Importance = Importance.High,
        WebLink = "https://outlook.example/mail/" + id,
    };

    public static MessageTrace Numbers(ulong person = ulong.MaxValue) => new(7, person, Monday, TraceFlags.Mine | TraceFlags.Automatic);

    public static FolderChange Folder(string id, MailFolder kind = MailFolder.Other, string? parent = null, bool skipped = false) =>
        new(id, "Projects of " + id, parent, kind, skipped);

    public static async Task<MailboxRows> WithFoldersAsync(this MailboxDatabase database, params FolderChange[] folders)
    {
        await database.MigrateAsync(None);
        var rows = await database.OpenAsync("local", None);
        Assert.True((await rows.ApplyFoldersAsync(new FolderWrite { NewLink = "folders-1", Changed = folders, Complete = true }, None)).Applied);
        return rows;
    }

    /// <summary>Applies a page to the folder as it stands now.</summary>
    public static async Task PageAsync(
        this MailboxRows rows, string folder, MessageMetadata[]? mails = null, string[]? removed = null, TracedMessage[]? traces = null, bool delta = true)
    {
        var version = (await rows.LoadAsync(None)).Folders.Single(stored => stored.Id == folder).Version;
        Assert.True(await rows.ApplyPageAsync(
            new PageWrite
            {
                FolderId = folder,
                ExpectedVersion = version,
                Messages = mails ?? [],
                Removed = removed ?? [],
                Traces = traces ?? [],
                NextLink = $"link-after-{version}",
                IsDelta = delta,
            },
            None));
    }

    public static async Task<string[]> IdsAsync(this MailboxRows rows) =>
        [.. (await rows.LoadAsync(None)).Messages.Select(message => message.Id).Order(StringComparer.Ordinal)];
}
