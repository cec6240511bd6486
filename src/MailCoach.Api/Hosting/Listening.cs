using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace MailCoach.Api.Hosting;

/// <summary>Where the host listens: Local and Personal on loopback and nowhere else.</summary>
public static class Listening
{
    /// <summary>Bodies up to 10 MB (an import); every other route takes 2 MB.</summary>
    public const int MaxBodyBytes = 10 * 1024 * 1024;

    /// <summary>Half of what an old mobile network (GPRS) gives; who sends or reads more slowly does not mean to come to an end.</summary>
    private const double SlowestBytesPerSecond = 2048;

    /// <summary>What the system holds for one who reads slowly; without a bound it grows to megabytes.</summary>
    private const int SendBufferBytes = 256 * 1024;

    /// <summary>Before a rate is looked at: a phone that changes its cell is back by then.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>For a request's headers to come in; they are one or two packets.</summary>
    private static readonly TimeSpan Headers = TimeSpan.FromSeconds(10);

    public static void AddListening(this WebApplicationBuilder builder, MailCoachSettings settings)
    {
        var connections = new Connections(settings.Limits);
        builder.Services.AddSingleton(settings.Limits);
        builder.Services.AddSingleton(connections);
        builder.WebHost.UseSockets(sockets => sockets.CreateBoundListenSocket = BoundSocket);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.Limits.RequestHeadersTimeout = Headers;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesPerSecond, Grace);
            kestrel.Limits.MinResponseDataRate = new MinDataRate(SlowestBytesPerSecond, Grace);
            kestrel.ConfigureEndpointDefaults(connections.Watch);
        });
        if (settings.Mode == Mode.Service)
        {
            return;
        }

        var urls = (builder.Configuration["urls"] ?? MailCoachSettings.UsualUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var url in urls)
        {
            Check(url, settings.Mode);
        }

        builder.WebHost.UseUrls(urls);
    }

    private static Socket BoundSocket(EndPoint endpoint)
    {
        var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
        socket.SendBufferSize = SendBufferBytes;
        return socket;
    }

    private static void Check(string url, Mode mode)
    {
        var address = Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" ? parsed : null;
        var loopback = address is { Host: "localhost" }
            || (address is not null && IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
        if (!loopback)
        {
            throw new StartException($"--urls should name localhost, 127.0.0.1 or [::1] and a port: {mode} mode shows a mailbox without asking who looks.");
        }

        if (address!.Port != 0 && IsTaken(address))
        {
            throw new StartException($"Port {address.Port} is taken; close what uses it, or choose another with --urls http://localhost:PORT.");
        }
    }

    private static bool IsTaken(Uri address)
    {
        var ip = address.Host == "localhost" ? IPAddress.Loopback : IPAddress.Parse(address.Host.Trim('[', ']'));
        return IsTaken(new IPEndPoint(ip, address.Port));
    }

    /// <summary>Orleans does not notice a taken port, so an exclusive bind asks first.</summary>
    public static bool IsTaken(IPEndPoint endpoint)
    {
        using var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { ExclusiveAddressUse = true };
        try
        {
            socket.Bind(endpoint);
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
