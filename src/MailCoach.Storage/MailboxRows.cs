using MailCoach.Coaching.Mail;
using MailCoach.Storage.Engines;
using MailCoach.Storage.Sealing;

namespace MailCoach.Storage;

/// <summary>
/// The rows of one mailbox. Every write is one transaction and fails with <see cref="MailboxGoneException"/> once the mailbox is deleted.
/// </summary>
public sealed partial class MailboxRows
{
    private readonly Engine engine;
    private readonly long mailbox;
    private readonly MailboxKey key;

    /// <summary>Zero until the mailbox was taken: then nobody is kept out.</summary>
    private long term;

    internal MailboxRows(Engine engine, long mailbox, MailboxKey key) => (this.engine, this.mailbox, this.key) = (engine, mailbox, key);

    /// <summary>An opaque id for what is named, 22 characters of base64url; the same for ever in this mailbox, another in every other.</summary>
    public string IdOf(string what) => key.IdOf(what);

    /// <summary>A number for what is named that leads back to nobody without the mailbox's key.</summary>
    public ulong HashOf(string what) => key.HashOf(what);

    /// <summary>
    /// Takes the mailbox: from now on these rows alone may write, and those that took it before get <see cref="MailboxTakenException"/>.
    /// While the hosts of a cluster change, a mailbox may be awake on two of them for a moment; the later one wins.
    /// </summary>
    public async Task TakeAsync(CancellationToken ct) => term = await engine.WriteAsync(
        work => work.FirstAsync<long?>("update mailbox set term = term + 1 where id = @mailbox and sealedkey is not null returning term", new { mailbox }), ct)
        ?? throw new MailboxGoneException();

    public Task SaveOwnerAsync(OwnerFacts facts, CancellationToken ct) => WriteAsync(
        async (work, sealer, _) =>
        {
            var owner = sealer.Seal(Place.Of("mailbox.owner", mailbox), OwnerPayload.Write(facts));
            return await work.ExecuteAsync("update mailbox set owner = @owner where id = @mailbox", new { owner, mailbox });
        },
        ct);

    public Task SaveSyncAsync(StoredSync sync, CancellationToken ct) => WriteAsync(
        async (work, sealer, _) =>
        {
            var state = sealer.Seal(Place.Of("mailbox.sync", mailbox), SyncPayload.Write(sync));
            return await work.ExecuteAsync("update mailbox set sync = @state where id = @mailbox", new { state, mailbox });
        },
        ct);

    /// <summary>Destroys the key, then every row. Nothing of the mailbox can be read from then on, not even from a copy of the file.</summary>
    public Task DeleteAsync(CancellationToken ct) => Deletion.RunAsync(engine, mailbox, ct);

    /// <summary>Claims the mailbox for this transaction, which also keeps its writers in line, and gives the write its number.</summary>
    private Task<T> WriteAsync<T>(Func<Work, Sealer, long, Task<T>> body, CancellationToken ct) => engine.WriteAsync(
        async work =>
        {
            var write = await work.FirstAsync<long?>(
                "update mailbox set writes = writes + 1 where id = @mailbox and sealedkey is not null and (term = @term or @term = 0) returning writes",
                new { mailbox, term })
                ?? throw await WhyNotAsync(work);
            using var sealer = key.Sealer();
            return await body(work, sealer, write);
        },
        ct);

    private async Task<Exception> WhyNotAsync(Work work) =>
        await work.FirstAsync<long?>("select id from mailbox where id = @mailbox and sealedkey is not null", new { mailbox }) is null
            ? new MailboxGoneException()
            : new MailboxTakenException();
}
