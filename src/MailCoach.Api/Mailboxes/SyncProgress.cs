using System.Text.Json;
using MailCoach.Api.Syncs;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <summary>Where the syncs of this mailbox stand, and a way to wait until that changes.</summary>
public sealed class SyncProgress
{
    /// <summary>Ended syncs that can still be asked for.</summary>
    private const int Remembered = 20;

    /// <summary>A question about a sync is answered after this long even when nothing moved.</summary>
    private static readonly TimeSpan LongPoll = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly LinkedList<StoredSync> syncs = new();
    private TaskCompletionSource moved = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long version = 1;

    public StoredSync? Latest
    {
        get
        {
            lock (gate)
            {
                return syncs.First?.Value;
            }
        }
    }

    public void Set(StoredSync sync)
    {
        TaskCompletionSource wake;
        lock (gate)
        {
            if (syncs.First?.Value.Id == sync.Id)
            {
                syncs.RemoveFirst();
            }

            syncs.AddFirst(sync);
            if (syncs.Count > Remembered)
            {
                syncs.RemoveLast();
            }

            version++;
            wake = moved;
            moved = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        wake.SetResult();
    }

    public async Task<SyncMoment> MomentAsync(string id, long known, string language, TimeProvider clock)
    {
        Task wait;
        lock (gate)
        {
            wait = version > known || syncs.First?.Value.Id != id ? Task.CompletedTask : moved.Task;
        }

        await Task.WhenAny(wait, Task.Delay(LongPoll, clock));
        lock (gate)
        {
            var sync = syncs.FirstOrDefault(candidate => candidate.Id == id);
            return sync is null
                ? default
                : new SyncMoment(version, JsonSerializer.SerializeToUtf8Bytes(Show(sync, language), Json.Options), sync.State != SyncState.Running, language);
        }
    }

    public static SyncAnswer Show(StoredSync sync, string language) => new(
        sync.Id,
        sync.State,
        sync.StartedAt,
        sync.FinishedAt,
        sync.FoldersDone,
        sync.FoldersTotal,
        sync.MessagesRead,
        sync.MessagesChanged,
        sync.GraphRequests,
        sync.Problem is { } problem ? MailboxView.Say(new Sentence($"sync.problem.{problem}"), language) : null);
}
