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
    /// <summary>Most mailboxes are told in one: a few megabytes.</summary>
    private const int MailsASlice = 5000;
    private const int TracesASlice = 20_000;

    private readonly MailboxRows rows;
    private readonly string[] mails;
    private readonly MessageTrace[] traces;
    private readonly string[] frame;
    private int mailsTold;
    private int tracesTold;
    private bool isBegun;
    private bool isPastMail;
    private bool goesOn;

    private MailboxExport(string id, MailboxRows rows, MailboxLedger ledger, ExportAnswer around)
    {
        Id = id;
        this.rows = rows;
        mails = [.. ledger.Messages.OrderBy(message => message.At).ThenBy(message => message.Id, StringComparer.Ordinal).Select(message => message.Id)];
        traces = [.. ledger.Traces.Select(stored => stored.Trace).OrderBy(trace => trace.At).ThenBy(trace => trace.Conversation).ThenBy(trace => trace.Person)];

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

    /// <summary>The next one.</summary>
    public async Task<ExportSlice> NextAsync()
    {
        var json = new StringBuilder(isBegun ? "" : frame[0]);
        isBegun = true;
        var names = mails.AsSpan(mailsTold, Math.Min(MailsASlice, mails.Length - mailsTold)).ToArray();
        var read = await rows.ReadAsync(names, CancellationToken.None);
        Tell(json, names.Select(name => read.GetValueOrDefault(name)).OfType<MessageMetadata>());
        mailsTold += names.Length;
        if (mailsTold < mails.Length)
        {
            return Slice(json, isLast: false);
        }

        if (!isPastMail)
        {
            json.Append(frame[1]);
            (isPastMail, goesOn) = (true, false);
        }

        var numbers = traces.AsSpan(tracesTold, Math.Min(TracesASlice, traces.Length - tracesTold)).ToArray();
        Tell(json, numbers.Select(TraceAnswer.Of));
        tracesTold += numbers.Length;
        var isLast = tracesTold == traces.Length;
        return Slice(json.Append(isLast ? frame[2] : ""), isLast);
    }

    private static ExportSlice Slice(StringBuilder json, bool isLast) => new() { Json = Encoding.UTF8.GetBytes(json.ToString()), IsLast = isLast };

    private void Tell<T>(StringBuilder json, IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            json.Append(goesOn ? "," : "").Append(JsonSerializer.Serialize(item, Json.Options));
            goesOn = true;
        }
    }
}
