namespace MailCoach.Api.Hosting;

/// <summary>
/// How the host leaves: first <c>/health/ready</c> turns red and everything is still answered, so that whoever shares out requests stops sending any;
/// after that, event streams end, open requests are finished and the mailboxes go to the other hosts.
/// </summary>
public sealed class Stopping(MailCoachSettings settings, IHostApplicationLifetime lifetime, TimeProvider clock) : IHostedLifecycleService, IDisposable
{
    private readonly CancellationTokenSource leaving = new();

    /// <summary>Set from the first moment on.</summary>
    public bool Announced => lifetime.ApplicationStopping.IsCancellationRequested;

    /// <summary>Ends what would otherwise stay open for as long as a sync runs.</summary>
    public CancellationToken Leaving => leaving.Token;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(settings.ReadyRed, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await leaving.CancelAsync();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => leaving.Dispose();
}
