using System.Globalization;
using System.IO.Pipes;

#pragma warning disable MA0047 // The runtime looks for this name and no namespace.

/// <summary>
/// Runs inside the host that is measured, before its first line, and tells what it holds: whoever connects waits until everything unused is collected,
/// and is told the bytes that are left.
/// </summary>
internal static class StartupHook
{
    public const string Pipe = "MAILCOACH_MEMORY_PIPE";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Pipe) is { } name)
        {
            new Thread(() => Tell(name)) { IsBackground = true }.Start();
        }
    }

    private static void Tell(string name)
    {
        using var pipe = new NamedPipeServerStream(name, PipeDirection.InOut);
        while (true)
        {
            pipe.WaitForConnection();
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            using (var writer = new StreamWriter(pipe, leaveOpen: true))
            {
                writer.WriteLine(GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture));
            }

            pipe.Disconnect();
        }
    }
}
