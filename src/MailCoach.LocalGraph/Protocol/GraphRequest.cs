using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace MailCoach.LocalGraph.Protocol;

/// <summary>A request as Graph reads it: the path behind <c>/v1.0</c>, the OData options, and what <c>Prefer</c> asks for.</summary>
internal sealed class GraphRequest
{
    private const int DefaultPageSize = 10;
    private const int LargestPage = 1000;

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "$select", "$top", "$skip", "$orderby", "$filter", "$count", "$search", "$expand", "$skiptoken", "$deltatoken", "$format",
    };

    private readonly Dictionary<string, string> options = new(StringComparer.OrdinalIgnoreCase);

    public GraphRequest(HttpRequest request, Uri baseUrl)
    {
        BaseUrl = baseUrl.ToString();
        Segments = request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)[1..];
        foreach (var (name, value) in QueryHelpers.ParseQuery(request.QueryString.Value))
        {
            if (name.StartsWith('$') && !Known.Contains(name))
            {
                throw GraphRefusal.BadQuery($"The query parameter '{name}' is not supported.");
            }

            options[name] = value.ToString();
        }

        foreach (var preference in request.Headers["Prefer"].SelectMany(line => (line ?? "").Split(',', StringSplitOptions.TrimEntries)))
        {
            ReadPreference(preference);
        }
    }

    public string BaseUrl { get; }

    public string[] Segments { get; }

    /// <summary>Ids that survive a move, from <c>Prefer: IdType="ImmutableId"</c>.</summary>
    public bool ImmutableIds { get; private set; }

    /// <summary>The zone that times of the calendar are written in, from <c>Prefer: outlook.timezone</c>.</summary>
    public TimeZoneInfo TimeZone { get; private set; } = TimeZoneInfo.Utc;

    /// <summary>From <c>Prefer: odata.maxpagesize</c>; Graph gives ten where nothing is asked for.</summary>
    public int PageSize { get; private set; } = DefaultPageSize;

    /// <summary>The preferences that are honoured, for <c>Preference-Applied</c>.</summary>
    public IList<string> Applied { get; } = [];

    /// <summary>The path as an address, without options.</summary>
    public string Address => $"{BaseUrl}/{string.Join('/', Segments.Select(Uri.EscapeDataString))}";

    public string? this[string option] => options.GetValueOrDefault(option);

    public int? Number(string option, int least)
    {
        if (this[option] is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw GraphRefusal.BadQuery($"Invalid value '{text}' for {option} query option found.");
    }

    public bool Flag(string option) => string.Equals(this[option], "true", StringComparison.OrdinalIgnoreCase);

    private void ReadPreference(string preference)
    {
        var (name, value) = preference.Split('=', 2, StringSplitOptions.TrimEntries) is [var left, var right]
            ? (left, right.Trim('"'))
            : (preference, "");
        if (name.Equals("odata.maxpagesize", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0)
        {
            PageSize = Math.Min(size, LargestPage);
            Applied.Add(preference);
        }
        else if (name.Equals("IdType", StringComparison.OrdinalIgnoreCase) && value.Equals("ImmutableId", StringComparison.Ordinal))
        {
            ImmutableIds = true;
            Applied.Add(preference);
        }
        else if (name.Equals("outlook.timezone", StringComparison.OrdinalIgnoreCase) && TimeZoneInfo.TryFindSystemTimeZoneById(value, out var zone))
        {
            TimeZone = zone;
            Applied.Add(preference);
        }
    }
}
