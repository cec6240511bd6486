using System.Security.Cryptography;
using MailCoach.Storage.Engines;

namespace MailCoach.Storage;

/// <summary>Ends a mailbox: first its key, so that whatever is left can never be read, then its rows.</summary>
internal static class Deletion
{
    private const int HashBytes = 32;

    private static readonly string[] Tables = ["message", "word", "folder"];

    public static async Task RunAsync(Engine engine, long mailbox, CancellationToken ct)
    {
        var nobody = RandomNumberGenerator.GetBytes(HashBytes);
        await engine.WriteAsync(
            work => work.ExecuteAsync(
                "update mailbox set sealedkey = null, hash = @nobody, owner = null, sync = null, folderslink = null, calendar = null where id = @mailbox",
                new { mailbox, nobody }),
            ct);
        await RemoveRowsAsync(engine, mailbox, ct);
    }

    public static async Task RemoveRowsAsync(Engine engine, long mailbox, CancellationToken ct)
    {
        foreach (var table in Tables)
        {
            await engine.WriteAsync(work => work.ExecuteAsync($"delete from {table} where mailbox = @mailbox", new { mailbox }), ct);
        }

        await engine.WriteAsync(work => work.ExecuteAsync("delete from mailbox where id = @mailbox", new { mailbox }), ct);
        await engine.ScrubAsync(ct);
    }
}
