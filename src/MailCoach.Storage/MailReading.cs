using MailCoach.Coaching.Mail;
using MailCoach.Storage.Engines;
using MailCoach.Storage.Sealing;

namespace MailCoach.Storage;

/// <summary>Reads message rows of one mailbox: whole, or as they are held where there is a way to name conversations. A mail that stands in two folders while it moves is given once, as it was written last.</summary>
internal sealed class MailReading(long mailbox, IReadOnlyList<FolderRow> folders, Sealer sealer, Func<string, string>? conversationName)
{
    private readonly Dictionary<long, FolderRow> folders = folders.ToDictionary(folder => folder.Id);
    private readonly SharedTexts shared = new();
    private byte[] room = new byte[4096];

    public List<MessageMetadata> Messages { get; } = [];

    public List<HeldMail> Held { get; } = [];

    public List<StoredTrace> Traces { get; } = [];

    /// <summary>Reads all rows.</summary>
    public Task ReadAsync(Work work) => ReadAsync(work, "", new { mailbox });

    /// <summary>Reads the rows of some messages.</summary>
    public Task ReadAsync(Work work, byte[][] ids) => ReadAsync(work, $"and id {work.IsAmong("ids")}", new { mailbox, ids });

    private async Task ReadAsync(Work work, string which, object values)
    {
        var moving = await work.QueryAsync<byte[]>(
            $"select id from message where mailbox = @mailbox {which} group by id having count(*) > 1", values);
        var latest = moving.ToDictionary(Convert.ToHexString, _ => (Leaving: 2L, Written: 0L, Folder: 0L, Body: Array.Empty<byte>()), StringComparer.Ordinal);
        await using (var rows = await work.ReadAsync($"select id, folder, body, leaving, written from message where mailbox = @mailbox {which}", values))
        {
            while (await rows.ReadAsync(work.Cancelled))
            {
                var id = rows.GetFieldValue<byte[]>(0);
                if (latest.Count == 0 || !latest.TryGetValue(Convert.ToHexString(id), out var other))
                {
                    Take(id, rows.GetInt64(1), rows.GetFieldValue<byte[]>(2));
                }
                else if ((rows.GetInt64(3), -rows.GetInt64(4)).CompareTo((other.Leaving, -other.Written)) < 0)
                {
                    latest[Convert.ToHexString(id)] = (rows.GetInt64(3), rows.GetInt64(4), rows.GetInt64(1), rows.GetFieldValue<byte[]>(2));
                }
            }
        }

        foreach (var (id, row) in latest)
        {
            Take(Convert.FromHexString(id), row.Folder, row.Body);
        }
    }

    private void Take(byte[] id, long folderRow, byte[] sealedBody)
    {
        var folder = folders.GetValueOrDefault(folderRow);
        room = room.Length < sealedBody.Length ? new byte[sealedBody.Length * 2] : room;
        var payload = sealer.Open(Place.Of("message.body", mailbox, id), sealedBody, room);
        if (!MessagePayload.IsWhole(payload))
        {
            if (folder is not null)
            {
                Traces.Add(new StoredTrace(folder.Change.Id, MessagePayload.ReadNumbers(payload)));
            }
        }
        else if (conversationName is not null)
        {
            Held.Add(MessagePayload.ReadHeld(payload, RowNames.Of(id), conversationName, folder?.Kind ?? MailFolder.Deleted, shared));
        }
        else
        {
            Messages.Add(MessagePayload.ReadWhole(payload, folder?.Kind ?? MailFolder.Deleted, shared));
        }
    }
}
