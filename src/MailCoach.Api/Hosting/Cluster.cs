using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using MailCoach.Api.Mailboxes;
using MailCoach.Storage;
using Orleans.Configuration;
using Orleans.Serialization;

namespace MailCoach.Api.Hosting;

/// <summary>The engine: alone on a SQLite file, one of many on a PostgreSQL server, where hosts find each other in its tables.</summary>
public static class Cluster
{
    private const string ServiceId = "mailcoach";

    /// <summary>A host that answers none of three probes in a row, each this long, is suspected, and its mailboxes wake elsewhere.</summary>
    private static readonly TimeSpan Probe = TimeSpan.FromSeconds(3);

    /// <summary>A question that a mailbox does not answer for this long is given up; a long wait for a sync's next step is 10 s.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Of the memory that the runtime may use: from here on the mailboxes that were asked longest ago are let go, down to the second figure.</summary>
    private const double FullPercent = 80;
    private const double RoomyPercent = 70;

    /// <summary>Between two looks at the memory: a first sync takes some megabytes a second.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    public static void AddEngine(this WebApplicationBuilder builder, MailCoachSettings settings)
    {
        var address = Address(settings);
        var silo = FreeOr(settings.SiloPort, address);
        var gateway = FreeOr(settings.GatewayPort, address);
        builder.Host.UseOrleans(orleans =>
        {
            orleans.Configure<GrainCollectionOptions>(awake =>
            {
                awake.CollectionAge = settings.Limits.Idle;
                awake.EnableActivationSheddingOnMemoryPressure = true;
                awake.MemoryUsageLimitPercentage = FullPercent;
                awake.MemoryUsageTargetPercentage = RoomyPercent;
                awake.MemoryUsagePollingPeriod = Look;
            });
            if (settings.Storage == StorageProvider.Postgres)
            {
                orleans.AddOutgoingGrainCallFilter<PatientCalls>();
                orleans.Services.Configure<ExceptionSerializationOptions>(errors => errors.SupportedNamespacePrefixes.Add(nameof(MailCoach)));
                orleans.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", settings.ConnectionString!));
                orleans.Configure<ClusterOptions>(cluster => (cluster.ServiceId, cluster.ClusterId) = (ServiceId, settings.ClusterId));
                orleans.ConfigureEndpoints(address, silo, gateway, listenOnAnyHostAddress: false);
                orleans.Configure<ClusterMembershipOptions>(membership => membership.ProbeTimeout = Probe);
                orleans.Configure<SiloMessagingOptions>(messages => messages.ResponseTimeout = Patience);
                return;
            }

            orleans.UseLocalhostClustering(silo, gateway, serviceId: ServiceId, clusterId: settings.ClusterId);
            orleans.Configure<EndpointOptions>(endpoint => endpoint.AdvertisedIPAddress = address);
        });
    }

    /// <summary>Loopback where nobody else needs to reach it; else what was set, or this machine's own address.</summary>
    private static IPAddress Address(MailCoachSettings settings) =>
        settings.Storage != StorageProvider.Postgres || settings.Mode != Mode.Service ? IPAddress.Loopback
        : settings.SiloAddress ?? OwnAddresses().FirstOrDefault() ?? IPAddress.Loopback;

    private static IEnumerable<IPAddress> OwnAddresses() =>
        from network in NetworkInterface.GetAllNetworkInterfaces()
        where network.OperationalStatus == OperationalStatus.Up && network.NetworkInterfaceType != NetworkInterfaceType.Loopback
        from own in network.GetIPProperties().UnicastAddresses
        where own.Address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(own.Address)
        select own.Address;

    /// <summary>Orleans does not notice a taken port, and two hosts would share it silently.</summary>
    private static int FreeOr(int port, IPAddress address) =>
        port == 0 || Listening.IsTaken(new IPEndPoint(address, port)) || Listening.IsTaken(new IPEndPoint(IPAddress.Any, port))
            ? Listening.FreePort()
            : port;
}
