namespace MailCoach.Api.Health;

/// <summary>
/// <c>--healthy</c>: asks the host that runs beside it whether it lives, and ends with 0 or 1. An image needs no other program for its health check.
/// </summary>
public static class HealthQuestion
{
    public const string Switch = "--healthy";

    private const int UsualPort = 8080;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static async Task<int> AskAsync()
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            return (await http.GetAsync(new Uri($"http://127.0.0.1:{Port}/health/live"))).IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync("The host does not answer.");
            return 1;
        }
    }

    /// <summary>The first plain address of <c>ASPNETCORE_URLS</c>; a plus or a star for the host name is no address a <see cref="Uri"/> reads.</summary>
    private static int Port =>
        (Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "").Split(';')
            .Select(url => Uri.TryCreate(url.Replace("://+", "://host", StringComparison.Ordinal).Replace("://*", "://host", StringComparison.Ordinal), UriKind.Absolute, out var read) ? read : null)
            .FirstOrDefault(url => url?.Scheme == "http")?.Port ?? UsualPort;
}
