using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Graph;
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <summary>
/// One sync: who it is, which folders there are, then every folder's pages, each written before it is shown.
/// It starts from what is stored, so that after a crash it goes on where it stopped and ends with the same ledger.
/// </summary>
public sealed class MailboxSync(
    GraphMailbox graph, MailboxRows rows, MailboxState state, CalendarSync calendar, SyncProgress progress, StoredSync started, int concurrency, int? mostMonths, TimeProvider clock)
{
    /// <summary>Progress is stored at most this often; the pages themselves are always stored.</summary>
    private static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(2);

    /// <summary>A folder whose links expire as soon as they are given is left for the next sync.</summary>
    private const int MostBeginnings = 10;

    private readonly Lock gate = new();
    private readonly SharedTexts shared = new();
    private readonly int requestsBefore = started.GraphRequests;
    private StoredSync now = started;
    private DateTimeOffset savedAt;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var listing = ReadFoldersAsync(cancellationToken);
        OwnerFacts facts;
        try
        {
            facts = await graph.ReadOwnerAsync(cancellationToken);
            await rows.SaveOwnerAsync(facts, cancellationToken);
        }
        catch
        {
            await ((Task)listing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            throw;
        }

        state.Update(ledger => ledger with { Owner = facts, Version = ledger.Version + 1 });

        var folders = (await listing).Where(folder => !folder.Skipped).OrderBy(Urgency).ToList();
        Move(sync => sync with { FoldersTotal = folders.Count, FoldersDone = 0 });
        await ReadAllAsync(folders, cancellationToken);
        await ReadEarlierMailAsync(await SettleAsync(cancellationToken), cancellationToken);
        await calendar.RunAsync(Shorter(OwnersWords.Preferences(state.Ledger).RetentionMonths, mostMonths), cancellationToken);
    }

    /// <summary>The sync as it stands, with the calls to Graph it took.</summary>
    public StoredSync Now
    {
        get
        {
            lock (gate)
            {
                return now with { GraphRequests = requestsBefore + (int)graph.Requests };
            }
        }
    }

    /// <summary>The open message is most likely in the inbox, the invoices in Sent Items; notices in Deleted Items can wait.</summary>
    private static int Urgency(StoredFolder folder) => folder.Kind switch
    {
        MailFolder.Inbox => 0,
        MailFolder.Sent => 1,
        MailFolder.Deleted => 3,
        _ => 2,
    };

    private async Task<IReadOnlyList<StoredFolder>> ReadFoldersAsync(CancellationToken cancellationToken)
    {
        var start = (await rows.LoadFoldersAsync(cancellationToken)).Link;
        try
        {
            return await ReadFoldersAsync(start, start, cancellationToken);
        }
        catch (DeltaLinkExpiredException) when (start is not null)
        {
            return await ReadFoldersAsync(null, start, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<StoredFolder>> ReadFoldersAsync(string? link, string? stored, CancellationToken cancellationToken)
    {
        var complete = link is null;
        var changed = new List<FolderChange>();
        var removed = new List<string>();
        string? delta = null;
        while (delta is null)
        {
            var page = await graph.ReadFoldersAsync(link, cancellationToken);
            changed.AddRange(page.Changed);
            removed.AddRange(page.Removed);
            link = page.NextLink;
            delta = page.DeltaLink;
        }

        var set = await rows.ApplyFoldersAsync(
            new FolderWrite { ExpectedLink = stored, NewLink = delta, Changed = changed, Removed = removed, Complete = complete }, cancellationToken);
        return set.Applied ? set.Folders : throw new SyncOvertakenException();
    }

    private Task ReadAllAsync(IReadOnlyList<StoredFolder> folders, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            folders,
            new ParallelOptions { MaxDegreeOfParallelism = concurrency, CancellationToken = cancellationToken },
            async (folder, token) =>
            {
                try
                {
                    await ReadFolderAsync(folder, token);
                }
                catch (FolderGoneException)
                {
                    // Removed while we read: the next look at the folders says so, and its mail goes then.
                }

                Move(sync => sync with { FoldersDone = sync.FoldersDone + 1 });
            });

    /// <summary>Page after page; while one is written down, the next is on its way. A folder has one call in flight at a time all the same.</summary>
    private async Task ReadFolderAsync(StoredFolder folder, CancellationToken cancellationToken)
    {
        var (link, version) = (folder.Link, folder.Version);
        var begunAnew = 0;
        var coming = ReadPageAsync(folder, link, cancellationToken);
        while (true)
        {
            MessagePage page;
            try
            {
                page = await coming;
            }
            catch (DeltaLinkExpiredException) when (link is not null && begunAnew++ < MostBeginnings)
            {
                await rows.BeginFolderAnewAsync(folder.Id, cancellationToken);
                (link, version) = (null, version + 1);
                coming = ReadPageAsync(folder, link, cancellationToken);
                continue;
            }

            link = page.NextLink;
            coming = page.DeltaLink is null ? ReadPageAsync(folder, link, cancellationToken) : Task.FromResult(page);
            try
            {
                await ApplyAsync(folder, version++, page, cancellationToken);
            }
            catch
            {
                await ((Task)coming).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
                throw;
            }

            if (page.DeltaLink is not null)
            {
                return;
            }
        }
    }

    private Task<MessagePage> ReadPageAsync(StoredFolder folder, string? link, CancellationToken cancellationToken) =>
        graph.ReadMessagesAsync(folder.Id, folder.Kind, link, cancellationToken);

    private async Task ApplyAsync(StoredFolder folder, long version, MessagePage page, CancellationToken cancellationToken)
    {
        // Of Deleted Items only notices of payment are read.
        IReadOnlyList<MessageMetadata> messages = folder.Kind == MailFolder.Deleted
            ? [.. page.Messages.Where(message => IsPaymentNotice(message, state.Ledger))]
            : page.Messages;
        messages = Forgetting.TakeOff(messages, MailboxState.Words(state.Ledger, rows));
        var applied = await rows.ApplyPageAsync(
            new PageWrite
            {
                FolderId = folder.Id,
                ExpectedVersion = version,
                Messages = messages,
                Traces = [],
                Removed = page.Removed,
                NextLink = page.DeltaLink ?? page.NextLink,
                IsDelta = page.DeltaLink is not null,
            },
            cancellationToken);
        if (!applied)
        {
            throw new SyncOvertakenException();
        }

        var known = state.Ledger.Messages;
        var mails = messages.Select(message => rows.Hold(message, shared)).ToList();
        var changed = mails.Count(held => !(known.Find(held.Mail.Id) is { } before && SameAs(before, held.Mail))) + page.Removed.Count;
        if (mails.Count > 0)
        {
            state.Update(ledger => ledger.With(mails));
        }

        Move(sync => sync with { MessagesRead = sync.MessagesRead + page.Messages.Count, MessagesChanged = sync.MessagesChanged + changed });
        await SaveNowAndThenAsync(cancellationToken);
    }

    private static bool SameAs(MessageMetadata before, MessageMetadata after) =>
        before with { To = [], Cc = [] } == after with { To = [], Cc = [] } && before.To.SequenceEqual(after.To) && before.Cc.SequenceEqual(after.Cc);

    private static bool IsPaymentNotice(MessageMetadata message, MailboxLedger ledger) =>
        MoneySubjects.Read(message.Subject, ledger.Owner?.Addresses.Contains(message.From?.Address ?? "") == true, message.From?.Address, message.HasAttachments)
            is { Kind: MoneyKind.PaymentByClient or MoneyKind.PaymentByService };

    /// <summary>Removals are final now; what turned out to be nobody's is reduced to numbers; memory follows storage.</summary>
    /// <returns>Who is a client now.</returns>
    private async Task<ClientDirectory> SettleAsync(CancellationToken cancellationToken)
    {
        var ledger = state.Ledger;
        var gone = await rows.FinishSyncAsync(
            [.. ledger.Messages.Where(message => IsPaymentNotice(message, ledger)).Select(message => message.Id)], cancellationToken);
        if (Shorter(OwnersWords.Preferences(ledger).RetentionMonths, mostMonths) is { } months)
        {
            gone |= await rows.ForgetBeforeAsync(clock.GetUtcNow().AddMonths(-months), cancellationToken) > 0;
        }

        if (gone)
        {
            await ReloadAsync(cancellationToken);
        }

        var mailbox = MailboxState.Mailbox(state.Ledger, rows);
        var directory = ClientDirectory.Read(mailbox);
        var reduced = mailbox.Messages.Where(message => !KeepRule.KeepWhole(directory, mailbox.Owner, message))
            .Select(message => new ReducedMessage(message.Id, KeepRule.Trace(mailbox.Owner, message, rows.HashOf)))
            .ToList();
        if (reduced.Count > 0)
        {
            var traces = await rows.ReduceAsync(reduced, cancellationToken);
            if (state.Ledger.MayHold(traces))
            {
                await ReloadAsync(cancellationToken);
            }
            else
            {
                var names = reduced.Select(message => message.Name).ToHashSet(StringComparer.Ordinal);
                state.Update(ledger => ledger.Reduced(names, traces));
            }
        }

        return directory;
    }

    /// <summary>The owner's own wish and the host's; null where neither says anything.</summary>
    private static int? Shorter(int? one, int? other) => one is { } own && other is { } most ? Math.Min(own, most) : one ?? other;

    /// <summary>Somebody who became a client had mail of which only numbers were kept: their folders are read again, once.</summary>
    private async Task ReadEarlierMailAsync(ClientDirectory directory, CancellationToken cancellationToken)
    {
        var people = directory.Everybody.Where(client => client.State != ClientState.NotClient)
            .SelectMany(client => client.People).Select(person => rows.HashOf(person.Address)).ToHashSet();
        var folderIds = state.Ledger.Traces.Where(trace => people.Contains(trace.Trace.Person)).Select(trace => trace.FolderId).ToHashSet();
        if (folderIds.Count == 0)
        {
            return;
        }

        foreach (var id in folderIds)
        {
            await rows.BeginFolderAnewAsync(id, cancellationToken);
        }

        var folders = (await rows.LoadFoldersAsync(cancellationToken)).Folders.Where(folder => folderIds.Contains(folder.Id) && !folder.Skipped).ToList();
        Move(sync => sync with { FoldersTotal = sync.FoldersTotal + folders.Count });
        await ReadAllAsync(folders, cancellationToken);
        await SettleAsync(cancellationToken);
    }

    /// <summary>Memory follows storage.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        var stored = await rows.LoadHeldAsync(cancellationToken);
        state.Update(ledger => MailboxLedger.Of(stored, ledger.Version + 1) with { Words = ledger.Words, SyncedAt = ledger.SyncedAt });
    }

    private void Move(Func<StoredSync, StoredSync> step)
    {
        lock (gate)
        {
            now = step(now);
        }

        progress.Set(Now);
    }

    private async Task SaveNowAndThenAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (clock.GetUtcNow() - savedAt < SaveEvery)
            {
                return;
            }

            savedAt = clock.GetUtcNow();
        }

        await rows.SaveSyncAsync(Now, cancellationToken);
    }
}

/// <summary>Another activation of this mailbox wrote first; its sync goes on, this one ends.</summary>
public sealed class SyncOvertakenException() : Exception("Another host has taken this mailbox over.");
