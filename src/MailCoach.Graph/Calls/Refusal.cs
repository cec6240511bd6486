using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MailCoach.Graph.Wire;

namespace MailCoach.Graph.Calls;

/// <summary>What an answer other than 200 says.</summary>
internal static partial class Refusal
{
    /// <summary>An error body is small; what is longer is a proxy's page and no use to us.</summary>
    private const int LongestBody = 64 * 1024;

    private static readonly string[] Expired = ["syncStateNotFound", "resyncRequired", "syncStateInvalid"];

    /// <summary>Graph's error code, or null where the body has none.</summary>
    public static async Task<string?> CodeAsync(HttpResponseMessage response, CancellationToken ct)
    {
        if (response.Content.Headers.ContentLength > LongestBody || response.Content.Headers.ContentType?.MediaType != "application/json")
        {
            return null;
        }

        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(ct);
            return (await JsonSerializer.DeserializeAsync(body, WireContext.Default.ErrorWire, ct))?.Error?.Code;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static bool IsExpiredLink(int status, string? code) =>
        status == 410 || (status is >= 400 and < 500 && Expired.Contains(code, StringComparer.OrdinalIgnoreCase));

    /// <summary>Claims (as JSON text) and error of a 401's challenge.</summary>
    public static (string? Claims, string? Error) Challenge(HttpResponseMessage response)
    {
        var parameters = response.Headers.WwwAuthenticate
            .SelectMany(challenge => Parameter().Matches(challenge.Parameter ?? ""))
            .ToLookup(match => match.Groups["name"].Value, match => match.Groups["value"].Value, StringComparer.OrdinalIgnoreCase);
        return (parameters["claims"].Select(Decoded).FirstOrDefault(), parameters["error"].FirstOrDefault());
    }

    private static string Decoded(string claims)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(claims.Replace('+', '-').Replace('/', '_')));
        }
        catch (FormatException)
        {
            return claims;
        }
    }

    [GeneratedRegex("""(?<name>[A-Za-z_]+)\s*=\s*"(?<value>[^"]*)"|(?<name>[A-Za-z_]+)\s*=\s*(?<value>[^",\s]+)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Parameter();
}
