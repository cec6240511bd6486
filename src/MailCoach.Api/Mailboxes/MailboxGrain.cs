using MailCoach.Api.Hosting;
using MailCoach.Api.Me;
using MailCoach.Api.SignIn;
using MailCoach.Graph;
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <summary>See <see cref="IMailboxGrain"/>. This part holds its life: waking with what is stored, sleeping when nobody asks.</summary>
public sealed partial class MailboxGrain(
    MailboxDatabase database, GraphDoor door, GraphOptions graph, ICredentials credentials, MailCoachSettings settings, TimeProvider clock, ILogger<MailboxGrain> log)
    : Grain, IMailboxGrain, IIncomingGrainCallFilter
{
    /// <summary>How long a running sync keeps its mailbox awake past the last question.</summary>
    private static readonly TimeSpan AwakeWhileSyncing = TimeSpan.FromMinutes(5);

    private readonly SyncProgress progress = new();
    private readonly CancellationTokenSource sleeping = new();
    private MailboxRows rows = null!;
    private MailboxState state = null!;
    private Task running = Task.CompletedTask;

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        rows = await database.OpenAsync(Key, cancellationToken);
        await rows.TakeAsync(cancellationToken);
        var stored = await rows.LoadHeldAsync(cancellationToken);
        state = new MailboxState(rows, MailboxLedger.Of(stored, 0), clock);
        if (stored.Sync is { } sync)
        {
            progress.Set(sync);
            if (sync.State == SyncState.Running)
            {
                Resume(sync);
            }
        }
    }

    /// <summary>A mailbox that another host has taken sleeps here; whoever asked asks again and is answered there.</summary>
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        try
        {
            await context.Invoke();
        }
        catch (MailboxTakenException)
        {
            DeactivateOnIdle();
            throw;
        }
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await sleeping.CancelAsync();
        await running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        sleeping.Dispose();
    }
}
