using System.Net;
using MailCoach.LocalGraph.Faults;
using MailCoach.LocalGraph.Import;
using MailCoach.LocalGraph.Mail;
using MailCoach.LocalGraph.Protocol;
using MailCoach.LocalGraph.Sample;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MailCoach.LocalGraph;

/// <summary>
/// A Microsoft Graph for a laptop: one mailbox over HTTP on loopback, under the permissions Mail.ReadBasic and Calendars.ReadBasic. It holds no content of any mail or meeting.
/// </summary>
public sealed class LocalGraphHost : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly RequestLog log;

    private LocalGraphHost(WebApplication application, LocalMailbox mailbox, LocalFaults faults, RequestLog log, int skippedMails)
    {
        this.application = application;
        this.log = log;
        Faults = faults;
        Mailbox = mailbox;
        SkippedMails = skippedMails;
    }

    /// <summary>What stands in the place of <c>https://graph.microsoft.com/v1.0</c>.</summary>
    public Uri BaseUrl { get; private set; } = new("http://127.0.0.1/v1.0");

    /// <summary>The mailbox itself, to be changed while it is served.</summary>
    public LocalMailbox Mailbox { get; }

    /// <summary>The switches by which it misbehaves.</summary>
    public LocalFaults Faults { get; }

    /// <summary>What it was asked, oldest first.</summary>
    public IReadOnlyList<LocalRequest> Requests => log.Requests;

    /// <summary>The most requests that were served at the same time.</summary>
    public int MostInFlight => log.MostInFlight;

    /// <summary>Mails of an export that could not be read, were empty, or came twice.</summary>
    public int SkippedMails { get; }

    /// <summary>Reads the mailbox and serves it.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="FileNotFoundException">There is nothing at <see cref="LocalGraphOptions.Mail"/>.</exception>
    public static Task<LocalGraphHost> StartAsync(LocalGraphOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (options.Mail is { } path)
        {
            var import = MailImport.Read(path, clock, cancellationToken);
            return StartAsync(import.Mailbox, options, clock, import.Skipped, cancellationToken);
        }

        return StartAsync(SampleMailbox.Make(clock, options.Messages), options, clock, skippedMails: 0, cancellationToken);
    }

    /// <summary>Serves a mailbox that was made elsewhere.</summary>
    public static Task<LocalGraphHost> StartAsync(LocalMailbox mailbox, LocalGraphOptions options, TimeProvider clock, CancellationToken cancellationToken) =>
        StartAsync(mailbox, options, clock, skippedMails: 0, cancellationToken);

    /// <summary>Forgets what it was asked so far.</summary>
    public void ForgetRequests() => log.Clear();

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static async Task<LocalGraphHost> StartAsync(
        LocalMailbox mailbox,
        LocalGraphOptions options,
        TimeProvider clock,
        int skippedMails,
        CancellationToken cancellationToken)
    {
        mailbox.Open();

        // An empty builder reads no settings, environment or arguments: those belong to the program that hosts us.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.Replace(ServiceDescriptor.Singleton<IHostLifetime, HostedLifetime>());
        var web = builder.Build();
        var requests = new RequestLog();
        var host = new LocalGraphHost(web, mailbox, options.Faults, requests, skippedMails);
        var server = new GraphServer(mailbox, options.Faults, requests, clock, () => host.BaseUrl);
        web.Run(server.Serve);
        await web.StartAsync(cancellationToken);
        var address = web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        host.BaseUrl = new Uri($"{address}/v1.0");
        return host;
    }

    /// <summary>Leaves Ctrl+C to the program that hosts us.</summary>
    private sealed class HostedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
