namespace MailCoach.LocalGraph.Protocol;

/// <summary>What all lists that are no delta have in common.</summary>
internal static class Lists
{
    private static readonly string[] Kept = ["$select", "$top", "$orderby", "$filter", "$count", "includeHiddenFolders", "startDateTime", "endDateTime"];

    /// <summary>Under Mail.ReadBasic nothing is searched or expanded; a delta's tokens belong to a delta.</summary>
    public static void Refuse(GraphRequest request)
    {
        if (request["$search"] is not null || request["$expand"] is not null)
        {
            throw GraphRefusal.AccessDenied();
        }

        if (request["$deltatoken"] is not null || request["$skiptoken"] is not null)
        {
            throw GraphRefusal.BadQuery("The query parameters '$skiptoken' and '$deltatoken' are not supported here.");
        }
    }

    /// <summary>The address of the next page: the same options, further on.</summary>
    public static string Next(GraphRequest request, int skip)
    {
        var options = Kept.Where(name => request[name] is not null).Select(name => $"{name}={Uri.EscapeDataString(request[name]!)}");
        return $"{request.Address}?{string.Join('&', [.. options, $"$skip={skip}"])}";
    }
}
