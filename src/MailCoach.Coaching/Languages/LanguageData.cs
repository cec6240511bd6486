using System.Reflection;
using System.Text.Json;

namespace MailCoach.Coaching.Languages;

/// <summary>The files of a language's folder, found by name: a new folder is a new language and nothing else changes.</summary>
public static class LanguageData
{
    private const string Root = "Languages/";

    private static readonly Assembly Here = typeof(LanguageData).Assembly;

    private static readonly JsonSerializerOptions Reading = new()
    {
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Two-letter codes, English first.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. Files().Select(file => file.Split('/')[1]).Distinct().OrderBy(code => code != "en").ThenBy(code => code, StringComparer.Ordinal)];

    /// <summary>The language a tag such as <c>ar-LB</c> belongs to, or null where we do not speak it.</summary>
    public static string? CodeOf(string? tag)
    {
        var code = tag?.Split('-', '_')[0].ToLowerInvariant();
        return code is not null && Codes.Contains(code) ? code : null;
    }

    /// <summary>Reads one data file of a language; a member the type does not know is an error.</summary>
    public static T Read<T>(string code, string file)
    {
        using var stream = Here.GetManifestResourceStream($"{Root}{code}/{file}")
            ?? throw new InvalidOperationException($"Languages/{code}/{file} is missing.");
        return JsonSerializer.Deserialize<T>(stream, Reading)
            ?? throw new InvalidOperationException($"Languages/{code}/{file} is empty.");
    }

    /// <summary>The file names of a language that end so, in order.</summary>
    public static IEnumerable<string> FilesOf(string code, string ending) =>
        Files().Where(file => file.StartsWith($"{Root}{code}/", StringComparison.Ordinal) && file.EndsWith(ending, StringComparison.Ordinal))
            .Select(file => file[(Root.Length + code.Length + 1)..])
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Files() =>
        Here.GetManifestResourceNames().Where(name => name.StartsWith(Root, StringComparison.Ordinal));
}
