using MailCoach.Storage.Engines;
using MailCoach.Storage.Sealing;

namespace MailCoach.Storage;

public sealed partial class MailboxRows
{
    /// <summary>All that is kept of the mailbox, as of one moment.</summary>
    /// <exception cref="MailboxGoneException">The mailbox was deleted.</exception>
    public Task<StoredMailbox> LoadAsync(CancellationToken ct) => LoadAsync(Mail.Whole, ct);

    /// <summary>The same without the mail and its numbers.</summary>
    /// <exception cref="MailboxGoneException">The mailbox was deleted.</exception>
    public Task<StoredMailbox> LoadWithoutMailAsync(CancellationToken ct) => LoadAsync(Mail.None, ct);

    private Task<StoredMailbox> LoadAsync(Mail form, CancellationToken ct) => engine.ReadAsync(
        async work =>
        {
            using var sealer = key.Sealer();
            var facts = await work.FirstAsync<FactsRow>(
                "select owner, sync, folderslink, calendar from mailbox where id = @mailbox and sealedkey is not null", new { mailbox })
                ?? throw new MailboxGoneException();
            var folders = await FoldersAsync(work, sealer);
            var mail = new MailReading(mailbox, folders, sealer, form == Mail.Held ? ConversationNameOf : null);
            if (form != Mail.None)
            {
                await mail.ReadAsync(work);
            }

            return new StoredMailbox
            {
                Owner = facts.Owner is null ? null : OwnerPayload.Read(sealer.Open(Place.Of("mailbox.owner", mailbox), facts.Owner)),
                Sync = facts.Sync is null ? null : SyncPayload.Read(sealer.Open(Place.Of("mailbox.sync", mailbox), facts.Sync)),
                FoldersLink = facts.FoldersLink is null ? null : sealer.OpenText(Place.Of("mailbox.folderslink", mailbox), facts.FoldersLink),
                Calendar = facts.Calendar is null ? null : CalendarPayload.Read(sealer.Open(Place.Of("mailbox.calendar", mailbox), facts.Calendar)),
                Folders = FolderRow.Standing(folders),
                Messages = mail.Messages,
                Held = mail.Held,
                Traces = mail.Traces,
                Words = await WordsAsync(work, sealer),
            };
        },
        ct);

    private async Task<IReadOnlyList<Said>> WordsAsync(Work work, Sealer sealer)
    {
        var rows = await work.QueryAsync<WordRow>("select kind, id, body from word where mailbox = @mailbox", new { mailbox });
        return
        [
            .. rows
                .Select(row => WordPayload.Read(row.Kind, sealer.Open(Place.Of("word.body." + row.Kind, mailbox, row.Id), row.Body)))
                .OrderBy(said => said.Kind, StringComparer.Ordinal)
                .ThenBy(said => said.Key, StringComparer.Ordinal),
        ];
    }

    private sealed class FactsRow
    {
        public byte[]? Owner { get; set; }

        public byte[]? Sync { get; set; }

        public byte[]? FoldersLink { get; set; }

        public byte[]? Calendar { get; set; }
    }

    private sealed class WordRow
    {
        public required string Kind { get; set; }

        public required byte[] Id { get; set; }

        public required byte[] Body { get; set; }
    }

    private enum Mail
    {
        None,
        Held,
        Whole,
    }
}
