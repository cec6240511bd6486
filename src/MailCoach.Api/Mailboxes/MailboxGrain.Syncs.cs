using System.Security.Cryptography;
using MailCoach.Api.Me;
using MailCoach.Api.SignIn;
using MailCoach.Graph;
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <content>The sync: started and watched here, run beside the grain, so that no question waits for Graph.</content>
public sealed partial class MailboxGrain
{
    /// <summary>Between two looks whether the database is back.</summary>
    private static readonly TimeSpan AwayPause = TimeSpan.FromSeconds(1);

    private string? assertion;

    /// <summary>False on a host where a mailbox woke up and nobody has come with a token so far.</summary>
    private bool hadToken;

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
            progress.Latest is { } sync ? SyncProgress.Show(sync, spoken) : null,
            CalendarOf(ledger)), spoken) with
        { ETag = null });
    }

    private CalendarState CalendarOf(MailboxLedger ledger) => ledger.Calendar switch
    {
        _ when !settings.ReadCalendar => CalendarState.Off,
        null => CalendarState.NotRead,
        { Granted: true } => CalendarState.Read,
        _ => CalendarState.NotGranted,
    };

    public async Task<Answer> StartSyncAsync(string? assertion, string? language)
    {
        if (refused is { } asked && asked.Assertion == assertion)
        {
            return new Answer { Status = StatusCodes.Status401Unauthorized, Problem = "sign-in-needed", Challenge = asked.Challenge };
        }

        refused = null;
        this.assertion = assertion ?? this.assertion;
        hadToken |= assertion is not null;
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

    public async Task<SyncMoment> SyncAsync(string id, long known, string? assertion, string? language)
    {
        // The host that read this mailbox went away with the token: whoever watches the sync brings it along.
        if (assertion is not null && !hadToken && progress.Latest is { State: SyncState.NeedsSignIn } waiting && waiting.Id == id)
        {
            await StartSyncAsync(assertion, language);
        }

        return await progress.MomentAsync(id, known, SpokenIn(language), clock);
    }

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
        var sync = Sync(started, credential);
        StoredSync ended;
        try
        {
            while (!await CompletesAsync(sync))
            {
                sync = Sync(sync.Now, credential);
            }

            ended = sync.Now with { State = SyncState.Succeeded, FinishedAt = clock.GetUtcNow() };
            state.Update(ledger => ledger with { SyncedAt = ended.FinishedAt, Version = ledger.Version + 1 });
            SyncSucceeded(ended.MessagesRead, ended.GraphRequests);
        }
        catch (MailboxTakenException)
        {
            DeactivateOnIdle();
            return;
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

    private MailboxSync Sync(StoredSync started, Azure.Core.TokenCredential credential)
    {
        var mailbox = door.Mailbox(Credential(credential));
        return new(mailbox, rows, state, new(mailbox, rows, state, settings.ReadCalendar, clock), progress, started, settings.GraphConcurrency, settings.RetentionMonths, clock);
    }

    /// <summary>False when the database went away on the way and is back: what it holds is true, and the sync goes on from there.</summary>
    private async Task<bool> CompletesAsync(MailboxSync sync)
    {
        try
        {
            await sync.RunAsync(sleeping.Token);
            return true;
        }
        catch (MailboxDatabaseAwayException) when (!sleeping.IsCancellationRequested)
        {
            SyncWaits();
        }

        while (true)
        {
            await Task.Delay(AwayPause, clock, sleeping.Token);
            try
            {
                await sync.ReloadAsync(sleeping.Token);
                return false;
            }
            catch (MailboxDatabaseAwayException)
            {
                // Still away.
            }
        }
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sync waits for the database to come back.")]
    private partial void SyncWaits();

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sync failed: {Error}.")]
    private partial void SyncFailed(string error);
}
