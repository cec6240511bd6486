using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using MailCoach.Coaching.Mail;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests.Earlier;

/// <summary>
/// One mailbox's rows as they were written down (<c>rows.json</c>) when the schema had four versions; bodies have had the same form since the first.
/// A database of an earlier version gets those of their columns that it has. They are not renewed: rows that people hold are not, either.
/// </summary>
internal static class EarlierRows
{
    private const string Bytes = "0x";

    private static string File => Path.Combine(AppContext.BaseDirectory, "Earlier", "rows.json");

    /// <summary>What the rows hold, said to today's code.</summary>
    public static async Task FillAsync(MailboxDatabase database)
    {
        var rows = await database.WithFoldersAsync(Folder("in", MailFolder.Inbox), Folder("sent", MailFolder.Sent, "in"), Folder("junk", skipped: true));
        await rows.SaveOwnerAsync(new OwnerFacts("Nour Haddad", ["me@studio.example"], "Asia/Beirut", WorkingHours.Usual, "ar"), None);
        await rows.PageAsync("in", [Mail("a"), Mail("b", "فاتورة ٢٠٢٦")], traces: [new TracedMessage("c", Numbers())]);
        await rows.PageAsync("sent", [Mail("d", "Rechnung 7", MailFolder.Sent)], delta: false);
        await rows.SayAllAsync([new Said("preferences", "", """{"language":"ar"}"""), new Said("client", "x", """{"name":"Larkspur"}""")], None);
        await rows.SaveSyncAsync(new StoredSync { Id = "s1", StartedAt = Monday, State = "succeeded", FinishedAt = Monday.AddMinutes(1), MessagesRead = 4 }, None);
    }

    /// <summary>All that the mailbox holds, in one order, to be compared.</summary>
    public static async Task<string> HeldAsync(MailboxDatabase database)
    {
        var held = await (await database.OpenAsync("local", None)).LoadAsync(None);
        return JsonSerializer.Serialize(held with
        {
            Folders = [.. held.Folders.OrderBy(folder => folder.Id, StringComparer.Ordinal)],
            Messages = [.. held.Messages.OrderBy(message => message.Id, StringComparer.Ordinal)],
        });
    }

    /// <summary>Puts the rows into the tables and columns that are there; answers how many by table.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> InsertAsync(DbConnection connection, IReadOnlyCollection<string> tables)
    {
        var all = JsonNode.Parse(await System.IO.File.ReadAllTextAsync(File, None))!.AsObject();
        var inserted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (table, rows) in all.Where(table => tables.Contains(table.Key)))
        {
            var columns = await ColumnsAsync(connection, table);
            foreach (var row in rows!.AsArray().Select(row => row!.AsObject()))
            {
                var values = new DynamicParameters();
                var names = row.Select(value => value.Key).Where(columns.Contains).ToList();
                names.ForEach(name => values.Add(name, Value(row[name])));
                await connection.ExecuteAsync($"insert into {table} ({string.Join(", ", names)}) values ({string.Join(", ", names.Select(name => "@" + name))})", values);
            }

            inserted[table] = rows.AsArray().Count;
        }

        return inserted;
    }

    private static async Task<HashSet<string>> ColumnsAsync(DbConnection connection, string table)
    {
        await using var reader = await connection.ExecuteReaderAsync($"select * from {table} where 1 = 0");
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    private static object? Value(JsonNode? written) => written?.GetValueKind() switch
    {
        null => null,
        JsonValueKind.Number => written.GetValue<long>(),
        _ when written.GetValue<string>() is var text && text.StartsWith(Bytes, StringComparison.Ordinal) => Convert.FromHexString(text.AsSpan(Bytes.Length)),
        _ => written.GetValue<string>(),
    };
}
