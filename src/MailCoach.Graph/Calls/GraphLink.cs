namespace MailCoach.Graph.Calls;

/// <summary>Where a link leads that Graph gave. Scheme and port are always ours; a path alone counts from our host.</summary>
internal static class GraphLink
{
    /// <summary>The place on our Graph; null when the link leads to another host, where the owner's token must never go.</summary>
    public static Uri? Place(Uri baseUrl, string link)
    {
        if (!Uri.TryCreate(baseUrl, link, out var full) || full.Scheme is not ("http" or "https") || !IsSameHost(baseUrl, full))
        {
            return null;
        }

        // Set part by part: a path that begins with two slashes would otherwise name a host.
        return new UriBuilder(baseUrl) { Path = full.AbsolutePath, Query = full.Query }.Uri;
    }

    /// <summary>A Graph behind a proxy, or one that stands in for it, may name Microsoft's own host; its path counts on ours all the same.</summary>
    private const string Microsofts = "graph.microsoft.com";

    private static bool IsSameHost(Uri ours, Uri other) =>
        (ours.IsLoopback && other.IsLoopback)
        || other.IdnHost.Equals(Microsofts, StringComparison.OrdinalIgnoreCase)
        || string.Equals(ours.IdnHost.TrimEnd('.'), other.IdnHost.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
}
