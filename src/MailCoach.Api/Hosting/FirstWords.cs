using MailCoach.Api.Mailboxes;
using MailCoach.Api.SignIn;
using MailCoach.LocalGraph;
using MailCoach.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace MailCoach.Api.Hosting;

/// <summary>What happens once at start: the database is brought up to date, the one mailbox begins to sync, one address is printed.</summary>
public sealed class FirstWords(
    MailboxDatabase database,
    IGrainFactory grains,
    MailboxKeys keys,
    MailCoachSettings settings,
    IServer server,
    IHostApplicationLifetime lifetime,
    IServiceProvider services) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => database.MigrateAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Say);
        return settings.Mode == Mode.Service ? Task.CompletedTask : grains.GetGrain<IMailboxGrain>(keys.Own).StartSyncAsync(null, null);
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Say()
    {
        if (services.GetService<LocalGraphHost>() is { SkippedMails: > 0 and var skipped })
        {
            Console.WriteLine($"{skipped} mails could not be read and were skipped.");
        }

        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        Console.WriteLine($"MailCoach is ready: {address}{services.GetService<OneTimeDoor>()?.Query.Insert(0, "/")}");
    }
}
