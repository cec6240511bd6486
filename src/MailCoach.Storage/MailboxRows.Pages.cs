using System.Runtime.InteropServices;
using MailCoach.Coaching.Mail;
using MailCoach.Storage.Engines;
using MailCoach.Storage.Sealing;

namespace MailCoach.Storage;

public sealed partial class MailboxRows
{
    /// <summary>
    /// Writes one page and where its folder's reading goes on, together. False when another writer was first: nothing is written then.
    /// </summary>
    public Task<bool> ApplyPageAsync(PageWrite page, CancellationToken ct) => WriteAsync(
        async (work, sealer, write) =>
        {
            var folder = key.FolderRow(page.FolderId);
            var link = page.NextLink is null ? null : sealer.Seal(Place.Of("folder.link", mailbox, folder), page.NextLink);
            var generation = await work.FirstAsync<long?>(
                """
                update folder set link = @link, settled = @settled, version = version + 1
                where mailbox = @mailbox and id = @folder and version = @expected and gone = 0 returning generation
                """,
                new { mailbox, folder, link, settled = page.IsDelta ? 1L : 0L, expected = page.ExpectedVersion });
            if (generation is null)
            {
                return false;
            }

            await MarkLeavingAsync(work, folder, page.Removed);
            await PutAsync(work, sealer, new Target(folder, generation.Value, write), page);
            return true;
        },
        ct);

    /// <summary>A sync has read every folder: removals come true, unless the mail has been seen elsewhere or again, and lost folders go.</summary>
    /// <param name="lasting">Names of mail that stays when its last folder lets it go: deleting a payment notice takes no payment back.</param>
    /// <returns>Whether anything went, so that what is held in memory must be read anew.</returns>
    public Task<bool> FinishSyncAsync(IReadOnlyCollection<string> lasting, CancellationToken ct) => WriteAsync(
        async (work, sealer, _) =>
        {
            await KeepLastingAsync(work, lasting);
            var gone = await work.ExecuteAsync("delete from message where mailbox = @mailbox and leaving = 1", new { mailbox });
            foreach (var row in await FoldersAsync(work, sealer))
            {
                gone += await FinishFolderAsync(work, row);
            }

            await work.ExecuteAsync(
                """
                delete from message where mailbox = @mailbox and folder = @NoFolder
                and exists (select 1 from message other where other.mailbox = message.mailbox and other.id = message.id and other.folder <> @NoFolder)
                """,
                new { mailbox, FolderRow.NoFolder });
            return gone > 0;
        },
        ct);

    /// <summary>Mail that turned out to be nobody's: its whole row gives way to numbers.</summary>
    /// <returns>The numbers that are kept now, as a load would give them.</returns>
    public Task<IReadOnlyList<StoredTrace>> ReduceAsync(IReadOnlyCollection<ReducedMessage> reduced, CancellationToken ct) => WriteAsync(
        async (work, sealer, _) =>
        {
            var writer = new PayloadWriter();
            await using var rows = work.Rows("update message set body = @body where mailbox = @mailbox and id = @id", "@body", "@mailbox", "@id");
            foreach (var message in reduced)
            {
                var id = RowNames.RowId(message.Name);
                await rows.AddAsync(sealer.Seal(Place.Of("message.body", mailbox, id), MessagePayload.Write(writer, message.Trace)), mailbox, id);
            }

            await rows.FlushAsync();
            return await TracesAsync(work, await FoldersAsync(work, sealer), reduced);
        },
        ct);

    /// <summary>Where the reduced mails lie; a mail that stands in two folders while it moves counts where it was written last.</summary>
    private async Task<IReadOnlyList<StoredTrace>> TracesAsync(Work work, IReadOnlyList<FolderRow> folders, IReadOnlyCollection<ReducedMessage> reduced)
    {
        var named = folders.ToDictionary(folder => folder.Id, folder => folder.Change.Id);
        var traces = new List<StoredTrace>(reduced.Count);
        foreach (var chunk in reduced.Chunk(AtOnce))
        {
            var rows = await work.QueryAsync<PlaceRow>(
                "select id, folder from message where mailbox = @mailbox and id in @ids order by leaving desc, written",
                new { mailbox, ids = chunk.Select(message => RowNames.RowId(message.Name)).ToArray() });
            var places = new Dictionary<string, long>(StringComparer.Ordinal);
            foreach (var row in rows)
            {
                places[RowNames.Of(row.Id)] = row.Folder;
            }

            traces.AddRange(chunk.Where(message => places.TryGetValue(message.Name, out var folder) && named.ContainsKey(folder))
                .Select(message => new StoredTrace(named[places[message.Name]], message.Trace)));
        }

        return traces;
    }

    /// <summary>Gives lasting mail a row outside all folders; where a folder still holds the mail, that row goes again.</summary>
    private async Task KeepLastingAsync(Work work, IReadOnlyCollection<string> lasting)
    {
        await using var rows = work.Rows(
            """
            insert into message (mailbox, id, folder, generation, written, leaving, at, body)
            select mailbox, id, @none, 0, written, 0, at, body from message where mailbox = @mailbox and id = @id and folder <> @none
            order by leaving, written desc limit 1
            on conflict (mailbox, id, folder) do update set written = excluded.written, at = excluded.at, body = excluded.body
            """,
            "@none", "@mailbox", "@id");
        foreach (var name in lasting)
        {
            await rows.AddAsync(FolderRow.NoFolder, mailbox, RowNames.RowId(name));
        }

        await rows.FlushAsync();
    }

    private async Task MarkLeavingAsync(Work work, long folder, IReadOnlyList<string> removed)
    {
        await using var rows = work.Rows(
            "update message set leaving = 1 where mailbox = @mailbox and id = @id and folder = @folder", "@mailbox", "@id", "@folder");
        foreach (var id in removed)
        {
            await rows.AddAsync(mailbox, key.RowId(id), folder);
        }

        await rows.FlushAsync();
    }

    private async Task PutAsync(Work work, Sealer sealer, Target target, PageWrite page)
    {
        var writer = new PayloadWriter();
        await using var rows = work.Rows(
            """
            insert into message (mailbox, id, folder, generation, written, leaving, at, body)
            values (@mailbox, @id, @folder, @generation, @written, 0, @at, @body)
            on conflict (mailbox, id, folder) do update
            set generation = excluded.generation, written = excluded.written, leaving = 0, at = excluded.at, body = excluded.body
            """,
            "@mailbox", "@id", "@folder", "@generation", "@written", "@at", "@body");
        foreach (var message in page.Messages)
        {
            await PutAsync(message.Id, message.At, MessagePayload.Write(writer, message));
        }

        foreach (var (id, trace) in page.Traces)
        {
            await PutAsync(id, trace.At, MessagePayload.Write(writer, trace));
        }

        await rows.FlushAsync();

        ValueTask PutAsync(string messageId, DateTimeOffset at, ReadOnlySpan<byte> payload)
        {
            var id = key.RowId(messageId);
            var body = sealer.Seal(Place.Of("message.body", mailbox, id), payload);
            return rows.AddAsync(mailbox, id, target.Folder, target.Generation, target.Write, at.ToUnixTimeMilliseconds(), body);
        }
    }

    private async Task<int> FinishFolderAsync(Work work, FolderRow row)
    {
        var values = new { mailbox, folder = row.Id, generation = row.Generation };
        if (row.Gone == FolderRow.IsGone || row.Skipped)
        {
            var gone = await work.ExecuteAsync("delete from message where mailbox = @mailbox and folder = @folder", values);
            await work.ExecuteAsync(
                row.Gone == FolderRow.IsGone
                    ? "delete from folder where mailbox = @mailbox and id = @folder"
                    : "update folder set link = null, settled = 0, version = version + 1 where mailbox = @mailbox and id = @folder",
                values);
            return gone;
        }

        return row.Settled == 1
            ? await work.ExecuteAsync("delete from message where mailbox = @mailbox and folder = @folder and generation < @generation", values)
            : 0;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Target(long Folder, long Generation, long Write);

    private sealed class PlaceRow
    {
        public required byte[] Id { get; set; }

        public long Folder { get; set; }
    }
}
