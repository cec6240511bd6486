using MailCoach.Coaching.Mail;
using MailCoach.Storage.Engines;
using MailCoach.Storage.Sealing;

namespace MailCoach.Storage;

public sealed partial class MailboxRows
{
    /// <summary>A folder that comes back after it was gone has lost its place and is read anew.</summary>
    private const string PutFolder =
        """
        insert into folder (mailbox, id, body, link, settled, version, generation, gone) values (@mailbox, @folder, @body, null, 0, 0, 0, 0)
        on conflict (mailbox, id) do update set body = excluded.body, gone = 0,
            version = folder.version + case when folder.gone = 1 then 1 else 0 end,
            generation = folder.generation + case when folder.gone = 1 then 1 else 0 end,
            link = case when folder.gone = 1 then null else folder.link end,
            settled = case when folder.gone = 1 then 0 else folder.settled end
        """;

    /// <summary>
    /// Writes what one look at the folders brought, and the link to the next look, together. Rows of removed folders stay until the sync ends.
    /// A folder that comes back is read anew.
    /// </summary>
    public Task<FolderSet> ApplyFoldersAsync(FolderWrite write, CancellationToken ct) => WriteAsync(
        async (work, sealer, _) =>
        {
            var place = Place.Of("mailbox.folderslink", mailbox);
            var link = await work.FirstAsync<byte[]?>("select folderslink from mailbox where id = @mailbox", new { mailbox });
            if ((link is null ? null : sealer.OpenText(place, link)) != write.ExpectedLink)
            {
                return new FolderSet(false, FolderRow.Standing(await FoldersAsync(work, sealer)));
            }

            await ChangeFoldersAsync(work, sealer, write);
            var newLink = write.NewLink is null ? null : sealer.Seal(place, write.NewLink);
            await work.ExecuteAsync("update mailbox set folderslink = @newLink where id = @mailbox", new { newLink, mailbox });
            return new FolderSet(true, FolderRow.Standing(await FoldersAsync(work, sealer)));
        },
        ct);

    /// <summary>The folders and the link to the next look at them, without their mail.</summary>
    public Task<FolderListing> LoadFoldersAsync(CancellationToken ct) => engine.ReadAsync(
        async work =>
        {
            using var sealer = key.Sealer();
            var link = await work.FirstAsync<byte[]?>("select folderslink from mailbox where id = @mailbox", new { mailbox });
            return new FolderListing(
                link is null ? null : sealer.OpenText(Place.Of("mailbox.folderslink", mailbox), link),
                FolderRow.Standing(await FoldersAsync(work, sealer)));
        },
        ct);

    /// <summary>The folder's link has expired: it is read from its start, and what it does not show again goes when the sync ends.</summary>
    public Task BeginFolderAnewAsync(string folderId, CancellationToken ct) => WriteAsync(
        (work, _, _) => work.ExecuteAsync(
            "update folder set generation = generation + 1, version = version + 1, link = null, settled = 0 where mailbox = @mailbox and id = @folder",
            new { mailbox, folder = key.FolderRow(folderId) }),
        ct);

    private async Task ChangeFoldersAsync(Work work, Sealer sealer, FolderWrite write)
    {
        if (write.Complete)
        {
            await work.ExecuteAsync("update folder set gone = @NotNamed where mailbox = @mailbox and gone = @Here", Marks());
        }

        foreach (var change in write.Changed)
        {
            var folder = key.FolderRow(change.Id);
            var body = sealer.Seal(Place.Of("folder.body", mailbox, folder), FolderPayload.Write(change));
            await work.ExecuteAsync(PutFolder, new { mailbox, folder, body });
        }

        foreach (var removed in write.Removed)
        {
            await work.ExecuteAsync(
                "update folder set gone = 1 where mailbox = @mailbox and id = @folder", new { mailbox, folder = key.FolderRow(removed) });
        }

        await work.ExecuteAsync("update folder set gone = @IsGone where mailbox = @mailbox and gone = @NotNamed", Marks());

        object Marks() => new { mailbox, FolderRow.Here, FolderRow.IsGone, FolderRow.NotNamed };
    }

    private async Task<IReadOnlyList<FolderRow>> FoldersAsync(Work work, Sealer sealer)
    {
        var rows = await work.QueryAsync<FolderRow>(
            "select id, body, link, settled, version, generation, gone from folder where mailbox = @mailbox order by id", new { mailbox });
        foreach (var row in rows)
        {
            row.Change = FolderPayload.Read(sealer.Open(Place.Of("folder.body", mailbox, row.Id), row.Body));
            row.OpenLink = row.Link is null ? null : sealer.OpenText(Place.Of("folder.link", mailbox, row.Id), row.Link);
        }

        FolderRow.Settle(rows);
        return rows;
    }
}
