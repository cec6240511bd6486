using System.Text;
using System.Text.Json;
using MailCoach.Api.Mailboxes;
using MailCoach.Api.Syncs;
using MailCoach.Api.Wire;
using MailCoach.Coaching.Mail;
using MailCoach.Storage;

namespace MailCoach.Api.Me;

/// <summary>
/// The export of everything, a slice at a time, so that nobody holds a large mailbox twice and no message between hosts grows with it. Mail is
/// read back from its rows: what is told is what stands there.
/// </summary>
internal sealed class MailboxExport
{
    private const int MailsASlice = 1000;
    private const int TracesASlice = 10_000;

    private readonly MailboxRows rows;
    private readonly string[][] mails;
    private readonly MessageTrace[][] traces;
    private readonly string[] frame;
    private bool told;

    private MailboxExport(string id, MailboxRows rows, MailboxLedger ledger, ExportAnswer around)
    {
        Id = id;
        this.rows = rows;
        mails = [.. ledger.Messages.OrderBy(message => message.At).ThenBy(message => message.Id, StringComparer.Ordinal).Select(message => message.Id).Chunk(MailsASlice)];
        traces = [.. ledger.Traces.Select(stored => stored.Trace).OrderBy(trace => trace.At).ThenBy(trace => trace.Conversation).ThenBy(trace => trace.Person).Chunk(TracesASlice)];

        // Quotes within a text are escaped: these stand where the empty lists are, and nowhere else.
        var text = JsonSerializer.Serialize(around, Json.Options);
        var (messages, others) = (text.IndexOf("\"messages\":[]", StringComparison.Ordinal), text.IndexOf("\"others\":[]", StringComparison.Ordinal));
        var (first, second) = (messages + "\"messages\":[".Length, others + "\"others\":[".Length);
        frame = [text[..first], text[first..second], text[second..]];
    }

    public string Id { get; }

    public static async Task<MailboxExport> BeginAsync(string id, MailboxRows rows, MailboxLedger ledger, string language)
    {
        var stored = await rows.LoadWithoutMailAsync(CancellationToken.None);
        return new MailboxExport(id, rows, ledger, new ExportAnswer
        {
            Owner = stored.Owner,
            Messages = [],
            Meetings = stored.Calendar?.Meetings ?? [],
            OthersInNumbers = ledger.Traces.Count,
            Others = [],
            Folders = [.. stored.Folders.Select(FolderAnswer.Of)],
            Sync = stored.Sync is { } sync ? SyncProgress.Show(sync, language) : null,
            Said = SaidAnswer.All(stored.Words.Where(word => word.Json is not null).Select(word => (word.Kind, word.Key, word.Json!))),
        });
    }

    /// <summary>Slices are asked for one after another, from 0.</summary>
    public async Task<ExportSlice> SliceAsync(int number)
    {
        var json = new StringBuilder(number == 0 ? frame[0] : "");
        if (number < mails.Length)
        {
            var read = await rows.ReadAsync(mails[number], CancellationToken.None);
            Tell(json, mails[number].Select(name => read.GetValueOrDefault(name)).OfType<MessageMetadata>());
        }

        if (number == mails.Length)
        {
            json.Append(frame[1]);
            told = false;
        }

        var trace = number - mails.Length;
        if (trace >= 0 && trace < traces.Length)
        {
            Tell(json, traces[trace].Select(TraceAnswer.Of));
        }

        var isLast = trace >= traces.Length - 1;
        return new ExportSlice { Json = Encoding.UTF8.GetBytes((isLast ? json.Append(frame[2]) : json).ToString()), IsLast = isLast };
    }

    private void Tell<T>(StringBuilder json, IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            json.Append(told ? "," : "").Append(JsonSerializer.Serialize(item, Json.Options));
            told = true;
        }
    }
}
