using System.Security.Cryptography;
using MailCoach.Api.Me;
using MailCoach.Api.SignIn;
using MailCoach.Graph;
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <content>The sync: started and watched here, run beside the grain, so that no question waits for Graph.</content>
public sealed partial class MailboxGrain
{
    private string? assertion;

    /// <summary>The token that Graph would not take in the middle of a sync, and what it asks for instead.</summary>
    private (string? Assertion, string Challenge)? refused;

    public Task<Answer> MeAsync(string? language)
    {
        var ledger = state.Ledger;
        var spoken = SpokenIn(language);
        return Task.FromResult(MailboxView.Finish(new MeAnswer(
            settings.Mode,
            ledger.Owner?.Name,
            [.. (ledger.Owner?.Addresses ?? []).Union(OwnersWords.Owner(ledger).Addresses.Order(StringComparer.Ordinal))],
            ledger.SyncedAt,
            progress.Latest is { } sync ? SyncProgress.Show(sync, spoken) : null), spoken) with
        { ETag = null });
    }

    public async Task<Answer> StartSyncAsync(string? assertion, string? language)
    {
        if (refused is { } asked && asked.Assertion == assertion)
        {
            return new Answer { Status = StatusCodes.Status401Unauthorized, Problem = "sign-in-needed", Challenge = asked.Challenge };
        }

        refused = null;
        this.assertion = assertion ?? this.assertion;
        if (running.IsCompleted)
        {
            var waiting = progress.Latest is { State: SyncState.Running or SyncState.NeedsSignIn } unfinished ? unfinished : null;
            var sync = (waiting ?? new StoredSync { Id = NewId(), StartedAt = clock.GetUtcNow(), State = SyncState.Running })
                with
            { State = SyncState.Running, FinishedAt = null, Problem = null };
            Resume(sync);
            await rows.SaveSyncAsync(sync, CancellationToken.None);
        }

        var answer = SyncProgress.Show(progress.Latest!, SpokenIn(language));
        return MailboxView.Finish(answer, SpokenIn(language)) with { Status = StatusCodes.Status202Accepted, ETag = null, Location = $"/syncs/{answer.Id}" };
    }

    public Task<SyncMoment> SyncAsync(string id, long known, string? language) =>
        progress.MomentAsync(id, known, SpokenIn(language), clock);

    private string SpokenIn(string? asked) => asked ?? OwnersWords.Preferences(state.Ledger).Language;

    private static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));

    private void Resume(StoredSync sync)
    {
        if (credentials.For(Key, assertion) is not { } credential)
        {
            progress.Set(sync with { State = SyncState.NeedsSignIn });
            return;
        }

        progress.Set(sync);
        DelayDeactivation(AwakeWhileSyncing);
        var awake = this.RegisterGrainTimer(
            () =>
            {
                DelayDeactivation(AwakeWhileSyncing);
                return Task.CompletedTask;
            },
            new GrainTimerCreationOptions(AwakeWhileSyncing / 2, AwakeWhileSyncing / 2) { Interleave = true });
        running = Task.Run(() => RunAsync(sync, credential));
        _ = running.ContinueWith(_ => awake.Dispose(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Current);
    }

    private async Task RunAsync(StoredSync started, Azure.Core.TokenCredential credential)
    {
        state.Syncing = true;
        var sync = new MailboxSync(door.Mailbox(Credential(credential)), rows, state, progress, started, settings.GraphConcurrency, settings.RetentionMonths, clock);
        StoredSync ended;
        try
        {
            await sync.RunAsync(sleeping.Token);
            ended = sync.Now with { State = SyncState.Succeeded, FinishedAt = clock.GetUtcNow() };
            state.Update(ledger => ledger with { SyncedAt = ended.FinishedAt, Version = ledger.Version + 1 });
            SyncSucceeded(ended.MessagesRead, ended.GraphRequests);
        }
        catch (SignInNeededException needed)
        {
            refused = Challenges.Stands(needed) && assertion is not null ? (assertion, Challenges.Of(needed, graph.AskedScopes)) : null;
            assertion = null;
            ended = sync.Now with { State = SyncState.NeedsSignIn };
        }
        catch (Exception) when (sleeping.IsCancellationRequested)
        {
            // The host is stopping or the mailbox was deleted: a sync that is stored as running goes on when it wakes.
            return;
        }
        catch (Exception error)
        {
            SyncFailed(error.GetType().Name);
            ended = sync.Now with { State = SyncState.Failed, FinishedAt = clock.GetUtcNow(), Problem = ProblemOf(error) };
        }

        state.Syncing = false;
        try
        {
            await rows.SaveSyncAsync(ended, CancellationToken.None);
        }
        catch (Exception error)
        {
            SyncFailed(error.GetType().Name);
        }

        progress.Set(ended);
    }

    /// <summary>The credential the sync starts with; after a refusal one that was made anew.</summary>
    private Func<Azure.Core.TokenCredential> Credential(Azure.Core.TokenCredential first)
    {
        var used = false;
        return () =>
        {
            var anew = used;
            used = true;
            return anew ? credentials.For(Key, assertion, anew) ?? first : first;
        };
    }

    private static string ProblemOf(Exception error) => error switch
    {
        GraphUnavailableException => "graphUnavailable",
        GraphRefusedException => "graphRefused",
        SyncOvertakenException => "overtaken",
        _ => "internal",
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "A sync ended: {Messages} messages in {Requests} requests to Graph.")]
    private partial void SyncSucceeded(int messages, int requests);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sync failed: {Error}.")]
    private partial void SyncFailed(string error);
}
