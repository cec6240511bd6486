using System.Net.Sockets;
using System.Text;

namespace MailCoach.Api.Tests.UnderLoad;

/// <summary>A socket without manners: says what it is told, as slowly as it likes, and reads only when asked to.</summary>
internal sealed class BareConnection : IDisposable
{
    private readonly TcpClient client = new() { NoDelay = true };
    private NetworkStream stream = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <param name="window">Bytes the system takes in before anybody reads; null: as many as it likes.</param>
    public static async Task<BareConnection> OpenAsync(Uri host, int? window = null)
    {
        var opened = new BareConnection();
        opened.client.ReceiveBufferSize = window ?? opened.client.ReceiveBufferSize;
        await opened.client.ConnectAsync(host.Host, host.Port, Stop);
        opened.stream = opened.client.GetStream();
        return opened;
    }

    public Task SayAsync(string text) => stream.WriteAsync(Encoding.ASCII.GetBytes(text), Stop).AsTask();

    /// <summary>A byte a second until the other side will not have it any more; answers what that side said at last.</summary>
    public async Task<string> DripAsync()
    {
        var heard = HearAsync();
        try
        {
            while (!heard.IsCompleted)
            {
                await stream.WriteAsync("a"u8.ToArray(), Stop);
                await Task.WhenAny(heard, Task.Delay(TimeSpan.FromSeconds(1), Stop));
            }
        }
        catch (IOException)
        {
            // Closed between two bytes.
        }

        return await heard;
    }

    /// <summary>Reads nothing and stays, until the other side has given up.</summary>
    public async Task StayAsync()
    {
        try
        {
            while (true)
            {
                await SayAsync("\r\n");
                await Task.Delay(TimeSpan.FromSeconds(1), Stop);
            }
        }
        catch (IOException)
        {
            // It has.
        }
    }

    /// <summary>So many bytes, or as many as the other side takes.</summary>
    public async Task<long> PourAsync(long bytes, Func<int, (string Before, string After)>? frame = null)
    {
        var block = new string(' ', 64 * 1024);
        var (before, after) = frame?.Invoke(block.Length) ?? ("", "");
        var poured = 0L;
        try
        {
            for (; poured < bytes; poured += block.Length)
            {
                await SayAsync(before + block + after);
            }
        }
        catch (IOException)
        {
            // The other side has heard enough.
        }

        return poured;
    }

    /// <summary>So much of what comes, and no more.</summary>
    public async Task<string> HearAsync(int bytes)
    {
        var heard = new byte[bytes];
        await stream.ReadExactlyAsync(heard, Stop);
        return Encoding.ASCII.GetString(heard);
    }

    /// <summary>All that comes until the other side closes.</summary>
    public async Task<string> HearAsync()
    {
        var heard = new MemoryStream();
        try
        {
            await stream.CopyToAsync(heard, Stop);
        }
        catch (IOException)
        {
            // Closed without a word more.
        }

        return Encoding.UTF8.GetString(heard.ToArray());
    }

    public void Dispose() => client.Dispose();
}
