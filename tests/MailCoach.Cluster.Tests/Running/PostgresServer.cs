using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MailCoach.Cluster.Tests.Running;

/// <summary>A PostgreSQL server of one test's own, which may be stopped and started.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("mailcoach-postgres-");
    private readonly int port = FreePort();

    public string Connection => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=mailcoach;Database=postgres");

    private string Data => Path.Combine(place.FullName, "data");

    public static string Program(string name)
    {
        var found = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin", name)).Where(File.Exists).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        Assert.SkipWhen(found is null, $"needs PostgreSQL's {name}");
        return found!;
    }

    public static async Task<PostgresServer> MakeAsync()
    {
        var server = new PostgresServer();
        if (Environment.UserName == "root")
        {
            await RunAsync("chown", "postgres", server.place.FullName);
        }

        await AsPostgresAsync("initdb", "-D", server.Data, "-U", "mailcoach", "-A", "trust", "-E", "UTF8", "--no-locale");
        await server.StartAsync();
        return server;
    }

    public Task StartAsync() => AsPostgresAsync(
        "pg_ctl", "-D", Data, "-s", "-w", "-l", Path.Combine(place.FullName, "log"), "-o",
        string.Create(CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"), "start");

    public Task StopAsync() => AsPostgresAsync("pg_ctl", "-D", Data, "-m", "immediate", "-s", "-w", "stop");

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await StopAsync();
        }

        place.Delete(recursive: true);
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static Task AsPostgresAsync(string program, params string[] arguments) => Environment.UserName == "root"
        ? RunAsync("runuser", ["-u", "postgres", "--", Program(program), .. arguments])
        : RunAsync(Program(program), arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = "/" };
        arguments.ToList().ForEach(start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
